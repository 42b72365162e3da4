/// A word from a script in a message: no longer than a message can bear.
public func shortened(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }

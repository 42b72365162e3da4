import Errors
import Text

extension WayOut.Step {
  /// In one line: a command that can be pasted, or what has to be added to it, in words.
  public var line: String {
    guard case .ask(let fields, _) = self else { return command }
    return "\(command), with its \(listed(fields))"
  }

  /// Its command as it stands in a line.
  var command: String { words.map { Self.isOption($0) ? $0 : Quoting.word($0) }.joined(separator: " ") }

  // In quotes an option would be an argument.
  private static func isOption(_ word: String) -> Bool {
    word.count > 2 && word.hasPrefix("--")
      && word.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (97...122).contains($0) }
  }
}

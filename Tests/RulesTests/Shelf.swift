import Commands
import Rules

/// Scripts that a session wrote, kept in memory.
final class Shelf {
  private(set) var scripts: [String: String] = [:]

  /// The folder in which they seem to lie.
  var folder = "/case"

  var writing: Session.ScriptWriting {
    Session.ScriptWriting(
      find: { path, _, replaces in
        guard replaces || self.scripts[path] == nil else { return .failure(Refusal(.alreadyExists, path)) }
        return .success(Session.Destination(path: path, folder: self.folder))
      },
      write: { text, destination in
        self.scripts[destination.path] = String(decoding: text, as: UTF8.self)
        return .success(())
      },
      begin: { text, destination in
        self.scripts[destination.path] = String(decoding: text, as: UTF8.self)
        return .success({ more in
          self.scripts[destination.path]?.append(String(decoding: more, as: UTF8.self))
          return .success(())
        })
      },
      locate: { path, folder in
        path.hasPrefix("/") ? path : path == "." ? folder ?? self.folder : "\(folder ?? self.folder)/\(path)"
      })
  }
}

import Commands
import Errors
import Foundation
import Rules

/// Scripts that a session wrote, kept in memory.
final class Shelf {
  private(set) var scripts: [String: String] = [:]

  /// The folder in which they seem to lie.
  var folder = "/case"

  private static func refusal(_ path: String) -> Refusal? {
    var isFolder: ObjCBool = false
    let files = FileManager.default
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      return Refusal(isFolder.boolValue ? .cannotWrite : .alreadyExists, "\(path)")
    }
    return files.fileExists(atPath: (path as NSString).deletingLastPathComponent) ? nil : Refusal(.cannotWrite, "\(path)")
  }

  var writing: Session.ScriptWriting {
    Session.ScriptWriting(
      find: { path, confinement, replaces in
        Result { () throws(Refusal) in
          // What lies on disk is found, though nothing is written there.
          let full = try confinement.allowed(path)
          if confinement.isConfined, let refusal = Self.refusal(full) { throw refusal }
          guard replaces || self.scripts[path] == nil else { throw Refusal(.alreadyExists, "\(path)") }
          return Session.Destination(path: path, folder: self.folder)
        }
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

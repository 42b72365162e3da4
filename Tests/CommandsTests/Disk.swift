import Commands
import Errors
import Language
import Rules
import Workspace

/// Files in memory. What is written is as it would be on a disk whose current folder is `/desk`.
final class Disk {
  var files: [String: String]
  var text = ""
  var errors = ""

  init(_ files: [String: String]) { self.files = files }

  var output: Session.Output {
    var output = Session.Output(
      write: { self.text += $0 }, writeError: { self.errors += $0 }, isInterrupted: { false },
      load: { path, confinement, world in
        guard self.files[self.full(path, confinement.folder)] != nil else {
          return .failure(Refusal(.cannotRead, "\(path) cannot be read"))
        }
        world.put(
          Phase(
            group: world.vista.company.phaseGroup, code: world.name("loaded"), description: "", costTypes: CostTypeSet()
          ))
        return .success(["loaded"])
      },
      read: { path, other, _ in
        let full = self.full(path, other.folder)
        let folder = full.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return self.files[full].map { .success(Source(name: path, path: full, folder: folder, text: Array($0.utf8))) }
          ?? .failure(Refusal(.cannotRead, "\(path) cannot be read"))
      })
    output.scripts = writing
    return output
  }

  var writing: Session.ScriptWriting {
    Session.ScriptWriting(
      find: { path, confinement, replaces in
        let full = self.full(path, confinement.folder)
        guard replaces || self.files[full] == nil else { return .failure(Refusal(.alreadyExists, "there is \(path)")) }
        let folder = full.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return .success(Session.Destination(path: full, folder: folder))
      },
      write: { text, destination in
        self.files[destination.path] = String(decoding: text, as: UTF8.self)
        return .success(())
      },
      begin: { text, destination in
        self.files[destination.path] = String(decoding: text, as: UTF8.self)
        return .success({ more in
          guard self.files["/full"] == nil else { return .failure(Refusal(.cannotWrite, "the disk is full")) }
          self.files[destination.path]?.append(String(decoding: more, as: UTF8.self))
          return .success(())
        })
      },
      locate: { path, folder in self.full(path, folder) })
  }

  private func full(_ path: String, _ folder: String?) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(folder ?? "/desk")/\(path)").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.map { "/" + $0 }.joined()
  }
}

import Commands
import Errors
import Glibc
import Interchange

extension Session.ScriptWriting {
  /// Writing to disk, where it is allowed; somebody may want to be told of each file.
  static func toDisk(telling tell: @escaping (_ path: String) -> Void = { _ in }) -> Session.ScriptWriting {
    Session.ScriptWriting(
      find: { path, confinement, replaces in
        Result { () throws(Refusal) in try confinement.destination(path, replaces: replaces) }
      },
      write: { text, destination in
        Result { () throws(Refusal) in
          tell(destination.path)
          try WholeFile.write(text, to: destination.path)
        }
      },
      begin: { text, destination in
        Result { () throws(Refusal) in
          tell(destination.path)
          let file = try GrowingFile(destination.path, beginning: text)
          return { more in Result { () throws(Refusal) in try file.append(more) } }
        }
      },
      locate: locate)
  }

  /// Writing that leaves nothing behind, where a script is only tried.
  static func nowhere() -> Session.ScriptWriting {
    Session.ScriptWriting(
      find: { path, confinement, replaces in
        Result { () throws(Refusal) in try confinement.destination(path, replaces: replaces) }
      },
      write: { _, _ in .success(()) }, begin: { _, _ in .success { _ in .success(()) } }, locate: locate)
  }

  private static func locate(_ path: String, from folder: String?) -> String {
    let full = path.hasPrefix("/") ? path : "\(folder ?? Folder.current)/\(path)"
    return Folder.resolved(full) ?? Folder.plain(full)
  }
}

extension Session.Confinement {
  /// Where a path leads that is to be written. Throws `outside-allowed-folders` where the script may not write there,
  /// `cannot-write`, and `already-exists` unless what is there may be replaced.
  func destination(_ path: String, replaces: Bool) throws(Refusal) -> Session.Destination {
    let full = path.hasPrefix("/") ? path : "\(folder ?? Folder.current)/\(path)"
    let split = full.lastIndex(of: "/") ?? full.startIndex
    let (folderName, name) = (String(full[...split]), String(full[split...].dropFirst()))
    guard !path.isEmpty, !["", ".", ".."].contains(name) else { throw refusal(path, "it is a folder") }
    let folder = Folder.resolved(folderName)
    let place = "\(folder == "/" ? "" : folder ?? Folder.plain(folderName))/\(name)"
    // A link that stands there already is followed: what it leads to would be replaced.
    let target = Folder.resolved(place) ?? place
    try checkWriting(path, target)
    guard folder != nil else {
      throw WholeFile.refusal(path, errno)
    }
    var status = stat()
    guard lstat(place, &status) == 0 else {
      guard errno == ENOENT else { throw WholeFile.refusal(path, errno) }
      return destination(target)
    }
    guard stat(place, &status) == 0 else { throw refusal(path, "a link is there that leads nowhere") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw refusal(path, "it is a folder") }
    guard status.st_mode & S_IFMT == S_IFREG else { throw refusal(path, "it is no ordinary file") }
    guard replaces else {
      throw Refusal(
        .alreadyExists, "there is a file \(path) already",
        Explanation("it stays as it is; give another name, or replace it with --replace"))
    }
    return destination(target)
  }

  private func destination(_ path: String) -> Session.Destination {
    Session.Destination(path: path, folder: Folder.containing(path))
  }

  private func checkWriting(_ path: String, _ target: String) throws(Refusal) {
    let allowed = [folder].compactMap { $0 } + otherFolders
    guard isConfined, !allowed.contains(where: { Folder.contains($0, target) }) else { return }
    throw Refusal(
      .outsideAllowedFolders, "a script may not write \(path)",
      Explanation(
        "it lies outside the script's own folder; to allow it, run vsh with --allow-write and its folder",
        objects: allowed.map { ["allowed", $0] }))
  }

  private func refusal(_ path: String, _ why: String) -> Refusal { WholeFile.refusal(path, why, "name a file") }
}

import Commands
import Errors
import Files
import Glibc

/// What the command line lets scripts reach for besides their own folders.
struct Rights: Sendable {
  /// The folders that they may read below.
  let readable: [Folder]
  /// The folders that they may write below.
  let writable: [Folder]

  /// Those of some folders that are there.
  init(readable: [String] = [], writable: [String] = []) {
    self.readable = readable.compactMap { Folder($0) }
    self.writable = writable.compactMap { Folder($0) }
  }

  /// Why something is not read.
  func refusal(toRead path: String, _ lack: Location.Lack, for asker: Asker) -> Refusal {
    switch lack {
    case .noName: RegularFile.refusal(path, "the path holds no name", "write the path")
    case .system(let reason): RegularFile.refusal(path, reason)
    case .danglingLink: RegularFile.refusal(path, ENOENT)
    case .outside, .hidden:
      Refusal(
        .outsideAllowedFolders, "a script may not read \(path)",
        Explanation("it lies outside the script's own folder; to allow it, run vsh with --allow-read and its folder"))
    }
  }

  /// Why something is not written.
  func refusal(toWrite path: String, _ lack: Location.Lack, for asker: Asker) -> Refusal {
    switch lack {
    case .noName, .system, .danglingLink: lack.refusal(toWrite: path)
    case .outside, .hidden:
      Refusal(
        .outsideAllowedFolders, "a script may not write \(path)",
        Explanation("it lies outside the script's own folder; to allow it, run vsh with --allow-write and its folder"))
    }
  }
}

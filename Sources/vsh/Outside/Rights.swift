import Commands
import Errors
import Files
import Glibc

/// What the command line lets files reach for: to read besides their own folders, to write at all.
struct Rights: Sendable {
  /// The folders that they may read below.
  let readable: [Folder]
  /// The folders that they may write below, but for what is hidden in them.
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
        .outsideAllowedFolders, "a script may not read \(path: path)",
        Explanation(
          "it lies outside the script's own folder; to allow it: \(line(with: "--allow-read", path, for: asker))"))
    }
  }

  /// Why something is not written.
  func refusal(toWrite path: String, _ lack: Location.Lack, for asker: Asker) -> Refusal {
    switch lack {
    case .noName, .system, .danglingLink: lack.refusal(toWrite: path)
    case .outside:
      Refusal(
        .outsideAllowedFolders, "a script may not write \(path: path)",
        Explanation(
          "what stands in a file writes only where it is allowed to: \(line(with: "--allow-write", path, for: asker))"))
    case .hidden:
      Refusal(
        .outsideAllowedFolders, "a script may not write \(path: path)",
        Explanation(
          "to allow a folder does not allow what is hidden in it, "
            + (Paths.split(path).name.hasPrefix(".")
              ? "and this name begins with a dot: name another file"
              : "but to allow the hidden folder itself does: \(line(with: "--allow-write", path, for: asker))")))
    }
  }

  /// The command line to type: the one that was typed, with the folder of a path more.
  private func line(with option: String, _ path: String, for asker: Asker) -> String {
    let folder = Paths.split(asker.named(path)).folder
    return TypedCommandLine.text(with: [option, folder.isEmpty ? "." : folder], isPiped: asker.isStandardInput)
  }
}

import Glibc
import Support

@testable import LineEditor

extension Fuzzer {
  /// The history file: whatever is in it, it is read, and what is added to it is there afterwards.
  static let history = Fuzzer(
    "history",
    input: { random in
      let pieces = (0..<Int.random(in: 0...30, using: &random)).flatMap { _ in
        historyPieces.randomElement(using: &random) ?? []
      }
      return random.chance(2) ? pieces : random.damaged(pieces, historyPieces)
    }
  ) { bytes in
    let path = "/tmp/vsh-fuzz-history-\(getpid())"
    defer { unlink(path) }
    guard writeFile(bytes, to: path) else { return "the history to be read cannot be written" }
    do { return try faultOfHistory(at: path, adding: String(decoding: bytes.suffix(20), as: UTF8.self)) } catch {
      return "it is refused: \(error)"
    }
  }

  private static let historyPieces =
    [
      "add-phase 1", "\n", "\n", "\n\n", "\\", "\\n", "\\\\", "\\x", "\r", "\u{0}", "é", "\u{FEFF}", "x",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3]]

  private static func faultOfHistory(at path: String, adding entry: String) throws(HistoryFile.Fault) -> String? {
    let file = try HistoryFile(path: path)
    let before = file.load().entries
    guard Set(before).count == before.count else { return "an entry is there twice: \(before)" }
    let typed = "x" + entry
    guard HistoryEntry.decode(HistoryEntry.encode(typed).dropLast()[...]) == typed else {
      return "\(typed) is not kept"
    }
    try file.append(typed)
    let after = file.load().entries
    guard after == before.filter({ $0 != typed }) + [typed] else {
      return "\(before) became \(after) by adding \(typed)"
    }
    return nil
  }

  private static func writeFile(_ bytes: [UInt8], to path: String) -> Bool {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) } == bytes.count
  }
}

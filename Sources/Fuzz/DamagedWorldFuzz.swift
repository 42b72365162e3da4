import Files
import Interchange
import Support
import Workspace

extension Fuzzer {
  /// Commands at random on what a damaged bundle left. The first line says by which numbers it is damaged.
  static let damagedWorld = Fuzzer(
    "damaged-world", by: .line,
    input: { random in
      var writer = RandomCommands(seed: random.next(), opening: ["damage \(random.next() >> 32)"], words: customerWords)
      let lines = (0..<Int.random(in: 5...40, using: &random)).map { _ in writer.next() }
      return Array(lines.joined(separator: "\n").utf8)
    }
  ) { bytes in
    var session: WatchedSession?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: line, as: UTF8.self)
      if line.hasPrefix("damage ") {
        session = WatchedSession(damagedBench(UInt64(line.dropFirst(7)) ?? 0))
      } else if let fault = session?.fault(of: line) {
        return "\(line)\n\(fault)"
      }
    }
    return session?.faultOfEnd()
  }

  /// A session with the bundle: some of its files damaged, those left out that are refused.
  private static func damagedBench(_ seed: UInt64) -> Bench {
    let bench = Bench()
    var random = Random(seed: seed)
    for file in CustomerFiles.all {
      let bytes = random.chance(3) ? random.damaged(file.bytes, damages) : file.bytes
      _ = try? Interchange.load(.file(bytes), named: file.name, into: bench.world)
    }
    return bench
  }

  private static let damages = [",", "\n", "1", "0", "Y", "N", "", " ", "24107", "24098", "01-500", "2", "\"\""].map {
    Array($0.utf8)
  }

  /// What the bundle calls its things.
  private static let customerWords = [
    "CODE": ["01-500", "02-200", "03-300", "07-900", "09-300", "\" 09-300\"", "01-000", "x"],
    "PROJECT": ["24-107", "24-107", "24-107", "1"],
    "JOB": ["24107", "24098"],
    "COMMITMENT": ["SC-24107-001", "SC-24107-001", "PO-2"],
    "TOOL": ["vendor 'Solid Ground LLC'", "budget 24-107", "commitment SC-24107-001"],
    "NOUN": ["company 'Solid Ground LLC'", "budget 24-107", "commitment SC-24107-001"],
  ]
}

import Support

extension Fuzzer {
  /// Commands at random: nothing impossible reaches Vista.
  static let references = Fuzzer(
    "references", by: .line,
    input: { random in randomSession(&random) }
  ) { bytes in
    let bench = Bench()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: line, as: UTF8.self)
      bench.run(line)
      if let fault = bench.world.faultOfReferences { return "\(line)\n\(fault)" }
    }
    return nil
  }

  /// A session of commands, a line each: most of them meet something.
  static func randomSession(_ random: inout Random) -> [UInt8] {
    var writer = RandomCommands(seed: random.next())
    let lines = (0..<Int.random(in: 20...80, using: &random)).map { _ in writer.next() }
    return Array(lines.joined(separator: "\n").utf8)
  }
}

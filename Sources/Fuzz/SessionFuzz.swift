import Support

extension Fuzzer {
  /// Commands at random: a failure and a `try` leave everything as it was, and undo leads back.
  static let session = Fuzzer(
    "session", by: .line,
    input: { random in
      var writer = RandomCommands(seed: random.next())
      let lines = (0..<Int.random(in: 5...60, using: &random)).map { _ in writer.next() }
      return Array(lines.joined(separator: "\n").utf8)
    }
  ) { bytes in
    var session = WatchedSession()
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = String(decoding: line, as: UTF8.self)
      if let fault = session.fault(of: line) { return "\(line)\n\(fault)" }
    }
    return session.faultOfEnd()
  }
}

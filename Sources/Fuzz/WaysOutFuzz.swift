import Support

extension Fuzzer {
  /// Commands at random: each way out of each refusal that they meet works when it is pasted, and does no harm that it does
  /// not name.
  static let waysOut = Fuzzer("ways-out", by: .line, input: { random in randomSession(&random) }) { bytes in
    let bench = Bench()
    for line in bytes.split(separator: UInt8(ascii: "\n")).map({ String(decoding: $0, as: UTF8.self) }) {
      let refusal = bench.met { $0.run(line) }.last
      // What is tried or done as somebody else is not there any more to be mended.
      guard let refusal, !line.contains("{") else { continue }
      if let fault = WayOutTrial.fault(of: line, after: refusal, in: bench) { return fault }
    }
    return nil
  }
}

import Errors
import Support

extension Fuzzer {
  /// Commands at random: what `why` says made the newest refusal so, is so in a fresh session without it; what `fix` plans
  /// works in one, and nothing of it can be left out; and both leave everything as it was.
  static let experiments = Fuzzer("experiments", by: .line, input: { random in randomSession(&random) }) { bytes in
    let bench = Bench()
    var ran: [Source] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")).map({ String(decoding: $0, as: UTF8.self) }) {
      let refusal = bench.met { $0.run(line) }.last
      ran.append(Source(name: "line", text: Array(line.utf8)))
      // What is refused now and then is enough: each takes as long as some hundred commands.
      guard refusal != nil, ran.count % 5 == 0 else { continue }
      if let fault = ExperimentProof(bench, after: ran).fault() { return fault }
    }
    return nil
  }
}

import Support

@testable import CaseRunner

extension Fuzzer {
  /// What worker processes tell: nothing is believed.
  static let worker = Fuzzer(
    "worker",
    input: { random in
      random.damaged(workerMessages.randomElement(using: &random) ?? [], workerPieces)
    }
  ) { bytes in
    guard let message = try? WorkerMessage(bytes[...], path: "a.vsh") else { return nil }
    // Numbers can be written in more bytes than they take, and repairs of one script twice; what is read is the same.
    let frame = message.frame
    guard let again = try? WorkerMessage(frame[WorkerMessage.headerLength...], path: "a.vsh") else {
      return "what was read cannot be read when it is written"
    }
    return again.frame.count == frame.count ? nil : "what is written is not what was read"
  }

  private static let workerMessages: [[UInt8]] =
    ([.begins(7)]
    + HostileTexts.suite.cases.flatMap { result -> [WorkerMessage] in
      [.announces(result), .ends(CaseRun(result, messages: [HostileTexts.text], coverage: nil, repairs: []))]
    }).map { Array($0.frame.dropFirst(WorkerMessage.headerLength).prefix(5_000)) }

  private static let workerPieces: [[UInt8]] = [
    [0], [1], [2], [0x7F], [0x80], [0xFF], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F], Array(repeating: 0xFF, count: 10),
  ]
}

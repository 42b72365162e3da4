import Support

extension Fuzzer {
  /// One that must fail, or nothing would be known of the others: it is ended by a byte that is in most of its inputs.
  static let canary = Fuzzer(
    "canary",
    input: { random in
      (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
  ) { bytes in
    if bytes.contains(7) { fatalError("the canary is dead") }
    return nil
  }
}

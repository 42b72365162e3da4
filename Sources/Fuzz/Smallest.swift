/// The smallest input that still has a fault, as far as leaving parts out goes.
struct Smallest {
  /// It, and what its fault is.
  private(set) var input: [UInt8]
  private(set) var fault: String

  private let fuzzer: Fuzzer
  private let end = ContinuousClock.now + .seconds(30)

  init(_ input: [UInt8], _ fault: String, of fuzzer: Fuzzer) {
    self.input = input
    self.fault = fault
    self.fuzzer = fuzzer
    var parts = Self.parts(of: input, fuzzer.unit)
    var size = parts.count / 2
    while end > .now, size > 0 {
      let before = parts.count
      leaveOut(size, of: &parts)
      if size == 1, parts.count < before { continue }
      size = size > 1 && size > parts.count ? parts.count : size / 2
    }
  }

  /// Leaves out each run of so many parts that the fault does not need.
  private mutating func leaveOut(_ size: Int, of parts: inout [ArraySlice<UInt8>]) {
    var start = 0
    while end > .now, start < parts.count {
      var fewer = parts
      fewer.removeSubrange(start..<min(start + size, parts.count))
      let smaller = Array(fewer.joined())
      if let fault = ForkedRun(1, isQuiet: true, { _ in fuzzer.fault(smaller) })?.fault {
        (input, self.fault, parts) = (smaller, fault, fewer)
      } else {
        start += size
      }
    }
  }

  private static func parts(of input: [UInt8], _ unit: Fuzzer.Unit) -> [ArraySlice<UInt8>] {
    switch unit {
    case .byte: return input.indices.map { input[$0...$0] }
    case .line:
      var parts: [ArraySlice<UInt8>] = []
      var rest = input[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
        parts.append(rest[..<end])
        rest = rest[end...]
      }
      return parts
    }
  }
}

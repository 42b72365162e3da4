import Foundation
import Testing

/// What a script can bring about never ends vsh: no number is made narrower where that could trap.
@Suite("Numbers that become narrower") struct NarrowNumberTests {
  @Test("No conversion in Sources traps: each is exact, clamped, read from digits, or proven by a limit")
  func conversionsSayWhatTheyDo() throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 300)
    for file in files {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard Self.names.contains(where: { line.contains($0) }) else { continue }
        let found = Self.trapping(in: line)
        #expect(found.isEmpty, "\(file):\(number + 1): \(found)")
      }
    }
  }

  @Test(
    "The test sees those that trap, and no others",
    arguments: [
      ("let a = Int32(count)", 1), ("UInt8(number - parameters.count)", 1), ("f(UInt16(UInt32(bits)))", 2),
      ("Int32.init(count)", 1), ("rows.map(UInt8.init)", 1), ("UInt8(ascii: \"a\"), Int32(clamping: count)", 0),
      ("Int16(truncatingIfNeeded: count), UInt8(exactly: n)", 0), ("UInt32(bitPattern: n), UInt8(text, radix: 10)", 0),
      ("Int32(0), UInt8(255), CostTypeSet(number), [UInt8](text), UInt64(count)", 0),
      ("UInt32(String(decoding: digits, as: UTF8.self), radix: 16)", 0), ("let a: Int32 = 0 // as Int32(n)", 0),
    ])
  func seesThem(_ line: String, _ count: Int) {
    #expect(Self.trapping(in: line[...]).count == count)
  }

  // To look for calls in each line takes a minute.
  private static let names = ["Int8", "Int16", "Int32"]

  /// The conversions in a line that trap where the number is too large.
  private static func trapping(in line: Substring) -> [String] {
    let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
    let calls = code.matches(of: #/\bU?Int(?:8|16|32)\((?<argument>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)?/#)
    let safe = #/^(?:truncatingIfNeeded|clamping|exactly|bitPattern|ascii|littleEndian|bigEndian): |^\d|, radix: \d+$/#
    var found: [String] = []
    for call in calls where call.argument.firstMatch(of: safe) == nil { found.append(String(call.0)) }
    // What stands within one that is found, or within a safe one.
    for call in calls { found += trapping(in: call.argument) }
    return found
      + code.matches(of: #/\bU?Int(?:8|16|32)\.init\b(?!\((?:truncatingIfNeeded|clamping|exactly):)/#).map {
        String($0.0)
      }
  }

  private let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources")
}

import Commands
import Errors
import Language
import Support
import Testing

@Suite("Ways out") struct WaysOutTests {
  // Random sessions have the same from scripts/fuzz.
  @Test(
    "Each that a case is offered works when it is pasted, and does no harm that it does not name",
    arguments: CaseFile.all)
  func work(_ file: CaseFile) throws {
    guard try file.headings().skip == nil else { return }
    let bench = Bench()
    for (text, whole) in try statements(of: file) {
      let source = Source(name: file.name, folder: file.folder, text: Array(whole.utf8))
      let refusal = bench.met { $0.run(source) }.last
      // What is done in a block is not there any more to be mended; an expectation is no command that goes on.
      guard let refusal, !text.contains("{"), !text.hasPrefix("expect"), !text.hasPrefix("source") else { continue }
      let fault = WayOutTrial.fault(of: text, after: refusal, in: bench)
      #expect(fault == nil, "\(fault ?? "")")
    }
  }

  /// The statements of a case, each by itself, and with what lies in it or behind it.
  private func statements(of file: CaseFile) throws -> [(text: String, whole: String)] {
    let text = Array(try file.text().utf8)
    let program = Parser.parse(Source(name: file.name, text: text))
    var statements: [Statement] = []
    while let next = statements.last.map({ Int($0.end) }) ?? .some(0), next < program.statements.count {
      statements.append(program.statements[next])
    }
    let ends = statements.dropFirst().map { program.range(of: $0).lowerBound } + [text.count]
    return zip(statements, ends).map { statement, end in
      let whole = text[program.range(of: statement).lowerBound..<end]
      return (program.text(of: statement), String(decoding: whole, as: UTF8.self))
    }
  }
}

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
    for (text, whole) in try file.statements() {
      let source = Source(name: file.name, folder: file.folder, text: Array(whole.utf8))
      let refusal = bench.met { $0.run(source) }.last
      // What is done in a block is not there any more to be mended; an expectation is no command that goes on.
      guard let refusal, !text.contains("{"), !text.hasPrefix("expect"), !text.hasPrefix("source") else { continue }
      let fault = WayOutTrial.fault(of: text, after: refusal, in: bench)
      #expect(fault == nil, "\(fault ?? "")")
    }
  }
}

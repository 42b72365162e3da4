import Commands
import Errors
import Language
import Support
import Testing

@Suite("Every error explained") struct EveryErrorTests {
  // Random sessions have the same from scripts/fuzz experiments.
  @Test(
    "Right behind the first refusal with each error, what why and fix say is so in fresh sessions, and nothing else changed"
  )
  func everyError() throws {
    var seen: Set<ErrorName> = []
    for file in CaseFile.all.filter({ !$0.name.contains("4711") }) where try file.headings().skip == nil {
      let bench = Bench()
      var ran: [Source] = []
      for (text, whole) in try file.statements() {
        let source = Source(name: file.name, folder: file.folder, text: Array(whole.utf8))
        let refusal = bench.met { $0.run(source) }.last
        ran.append(source)
        guard let refusal, !text.contains("{"), !text.hasPrefix("expect"), seen.insert(refusal.error).inserted
        else { continue }
        let fault = ExperimentProof(bench, after: ran).fault(ofPlans: 1)
        #expect(fault == nil, "\(file.name): \(fault ?? "")")
      }
    }
    #expect(seen.count > 75)
  }
}

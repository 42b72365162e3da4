import Commands
import Errors
import Language
import Support
import Testing

@Suite("Completion of random lines") struct CompletionPropertyTests {
  @Test("What is offered is never what the parser then refuses", arguments: RandomSessionTests.seeds.prefix(3))
  func offersAreAccepted(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    var others = RandomCommands(seed: seed + 100, opening: [])
    let bench = Bench()
    var count = 0
    for round in 0..<150 {
      _ = bench.run(writer.next())
      let line = Array(others.next().utf8)
      let cut = Array(line[..<(round * 7919 % (line.count + 1))])
      let found = bench.session.completions(of: cut, at: cut.count) { _ in [] }
      for candidate in found.candidates.prefix(25) {
        count += 1
        var text = String(decoding: cut[..<found.range.lowerBound], as: UTF8.self) + candidate.text
        if candidate.isBeginning, let quote = text.last(where: { "\"'".contains($0) }), !text.hasSuffix(" $") {
          text += text.filter { $0 == quote }.count.isMultiple(of: 2) ? "" : String(quote)
        }
        let program = bench.session.prepare(Source(name: "line", text: Array(text.utf8)), isConfined: false).program
        let refused = program.diagnostics.filter { ![ErrorName.missingArgument, .unclosedBlock].contains($0.error) }
        #expect(refused.isEmpty, "\(text): \(refused)")
      }
    }
    #expect(count > 500, "\(count)")
  }
}

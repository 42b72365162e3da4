import Commands
import Errors
import Foundation
import Language
import Rules
import Support
import Testing

/// `explain` knows what people read: `messages.txt` holds what the cases of this repository meet.
@Suite("The messages that explain finds") struct MessageTests {
  @Test("The list of messages is what the cases meet; scripts/messages writes it anew")
  func listIsMet() throws {
    let met = try Self.met()
    if ProcessInfo.processInfo.environment["VSH_WRITE_MESSAGES"] != nil {
      try (met.joined(separator: "\n") + "\n").write(toFile: Self.list.path, atomically: true, encoding: .utf8)
    }
    expectSame(try Self.list.text(), met.joined(separator: "\n") + "\n")
  }

  @Test("A refusal that a case meets is found by its message, whole, in capitals, and by what stays the same of it")
  func isFound() throws {
    var seen: Set<KnownMessage> = []
    let bench = Bench()
    for met in try Self.refusals.get() {
      guard let message = KnownMessage(met), seen.insert(message).inserted else { continue }
      let whole = met.message
      for text in [whole, whole.uppercased()] + Self.parts(of: message.pattern) {
        let said = bench.says("explain \(Self.quoted(text))")
        let isShown = said.split(separator: "\n").contains {
          $0.hasPrefix("\(met.error.name)  (") || $0.hasSuffix("explain \(met.error.name)")
        }
        #expect(isShown, "\(text)\n\(said)")
      }
    }
    #expect(seen.count > 150)
  }

  // MARK: What is met

  private static let list = CaseFile("Sources/Commands/Help/messages.txt")

  private static func met() throws -> [String] {
    Set(try refusals.get().compactMap { KnownMessage($0)?.line }).sorted()
  }

  /// What the cases of this repository meet; those beside it may be missing.
  private static let refusals = Result {
    try CaseFile.all.filter { !$0.name.hasPrefix("..") }.flatMap { file -> [Refusal] in
      guard try file.headings().skip == nil else { return [] }
      let run = ScriptRun(try file.text(), named: file.name, in: file.folder)
      return run.coverage.met?.map(\.refusal) ?? []
    }
  }

  /// What stays the same of a message in one piece, and is no word of the field that means something else.
  private static func parts(of pattern: String) -> [String] {
    pattern.split(separator: "…").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.count(where: \.isLetter) >= 8 && Term.named($0) == nil }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("$", with: "\\$") + "\""
  }
}

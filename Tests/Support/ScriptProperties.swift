import Errors
import Language

/// What holds for every text that is read as a script.
public enum ScriptProperties {
  /// What is wrong with how bytes are parsed: they are understood, or refused at a place within them.
  public static func faultOfParsing(_ bytes: [UInt8]) -> String? {
    let program = Parser.parse(Source(name: "case.vsh", text: bytes))
    for diagnostic in program.diagnostics {
      guard diagnostic.range.lowerBound >= 0, diagnostic.range.upperBound <= bytes.count else {
        return "a diagnostic outside of the text: \(diagnostic.range)"
      }
      let (line, column) = program.source.position(of: diagnostic.range.lowerBound)
      guard line >= 1, column >= 1 else { return "a diagnostic at \(line):\(column)" }
      guard !diagnostic.message.isEmpty, diagnostic.message.utf8.count < mostInMessage else {
        return "a message of \(diagnostic.message.utf8.count) bytes"
      }
    }
    for (index, statement) in program.statements.enumerated() {
      guard Int(statement.end) > index, Int(statement.end) <= program.statements.count else {
        return "statement \(index) ends at \(statement.end)"
      }
      guard statement.wordCount > 0 else { return "statement \(index) has no word" }
      _ = program.text(of: statement)
    }
    for (index, word) in program.words.enumerated() {
      guard word.range.upperBound <= bytes.count else { return "word \(index) ends at \(word.range.upperBound)" }
      _ = try? program.value(of: word) { _ in "x" }
      _ = program.source.string(word.valueRange) + program.document(of: index)
    }
    return nil
  }

  /// What is wrong with the layout of a text, where it is a script: it is stable, and means the same.
  public static func faultOfLayout(_ bytes: [UInt8]) -> String? {
    let program = Parser.parse(Source(name: "case.vsh", text: bytes))
    guard program.diagnostics.isEmpty else { return nil }
    let layout = Formatter.format(program)
    let again = Parser.parse(Source(name: "case.vsh", text: layout))
    let shown = String(decoding: layout, as: UTF8.self).debugDescription
    guard again.diagnostics.isEmpty else { return "the layout is no script: \(shown)" }
    guard Meaning(again) == Meaning(program) else { return "the layout means something else: \(shown)" }
    guard Formatter.format(again) == layout else { return "the layout of the layout is another: \(shown)" }
    return layout.isEmpty ? nil : Skeleton(again).fault.map { "\($0): \(shown)" }
  }

  /// No message is longer.
  public static let mostInMessage = 8192
}

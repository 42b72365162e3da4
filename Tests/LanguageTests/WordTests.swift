import Errors
import Language
import Testing

/// How words are cut out of a line, and what they are worth.
@Suite struct WordTests {
  @Test(
    "Pieces without a blank between them are one word",
    arguments: [
      (#"01-"100""#, "01-100"), (#"'a b'"c d"e"#, "a bc de"), (#""""#, ""), ("''", ""), (#"a''b"#, "ab"),
      (#"'it''s'"#, "its"), (#"'say "it"'"#, #"say "it""#), (#""it's""#, "it's"), (#"a'#'b"#, "a#b"),
      (#"'\n$x'"#, #"\n$x"#), ("a=b", "a=b"), ("1..3", "1..3"), ("a\\b", "a\\b"), ("Ünïcode", "Ünïcode"),
    ])
  func joining(written: String, value: String) throws {
    #expect(try values("echo \(written)") == [["echo", value]])
  }

  @Test(
    "Escapes stand for characters in double quotes",
    arguments: [
      (#""\n""#, "\n"), (#""\t""#, "\t"), (#""\"""#, "\""), (#""\\""#, "\\"), (#""\$x""#, "$x"), (#""\u{41}""#, "A"),
      (#""\u{1F600}""#, "😀"), (#""\u{000041}""#, "A"), (#""\u{e9}""#, "é"), (#""a\u{1B}[31mb""#, "a\u{1B}[31mb"),
    ])
  func escapes(written: String, value: String) throws {
    #expect(try values("echo \(written)") == [["echo", value]])
  }

  @Test(
    "What is no escape is refused with its whole extent",
    arguments: [
      (#""\q""#, 7..<9), (#""\é""#, 7..<10), (#""\😀""#, 7..<12), (#""\u""#, 7..<9), (#""\u{}""#, 7..<11),
      (#""\u{110000}""#, 7..<17), (#""\u{D800}""#, 7..<15), (#""\u{0}""#, 7..<12), (#""\u{0000041}""#, 7..<18),
      (#""\u{12" x"#, 7..<12), (#""\u{g}""#, 7..<10), ("\"\\u{1\n2}\"", 7..<11), (#""\u{+41}""#, 7..<10),
    ])
  func unknownEscapes(written: String, range: Range<Int>) {
    let diagnostics = parse("echo  \(written)").diagnostics
    #expect(diagnostics.map(\.error) == [.badValue])
    #expect(diagnostics.first?.range == range)
  }

  @Test(
    "Variables become part of exactly one word",
    arguments: [
      ("$job", "a b"), ("${job}", "a b"), ("x${job}y", "xa by"), (#""$job""#, "a b"), (#""<${job}>""#, "<a b>"),
      ("$job$job", "a ba b"), ("$job-1", "a b-1"), ("$", "$"), ("$-", "$-"), (#""$""#, "$"), (#""${""#, "${"),
      (#""${}""#, "${}"), (#""${a-b}""#, "${a-b}"), ("'$job'", "$job"), ("$quote", #"'"#), ("$empty", ""), ("5$", "5$"),
    ])
  func variables(written: String, value: String) throws {
    let known = ["job": "a b", "quote": "'", "empty": ""]
    #expect(try values("echo \(written)", known) == [["echo", value]])
  }

  @Test("An unknown variable is refused at its own place")
  func unknownVariable() throws {
    let diagnostic = try #require(throws: Diagnostic.self) { try values(#"echo "é${nope}x""#) }
    #expect(diagnostic.error == .unknownVariable)
    #expect(diagnostic.range == 8..<15)
  }

  @Test("A # begins a comment at the start of a word only")
  func comments() throws {
    #expect(try values("echo a#b # c 'd\n# e\n#!f\necho '#' \"#\"") == [["echo", "a#b"], ["echo", "#", "#"]])
    #expect(try values("echo a;#b") == [["echo", "a"]])
  }

  @Test(
    "The form of a word says how its value is found",
    arguments: [
      ("a", Word.Form.bare), ("'a'", .quoted), ("\"a\"", .quoted), ("a'b'", .composed), ("\"\\n\"", .composed),
      ("$a", .composed),
      ("--a", .option), ("--a=b", .option), ("--", .option), ("'--a'", .quoted), ("-a", .bare), ("<<", .bare),
      ("<<a-b", .bare),
      ("$", .bare),
    ])
  func forms(written: String, form: Word.Form) {
    #expect(parse("echo \(written)").words.last?.form == form)
  }
}

import Commands
import Testing

/// The colours of a line while it is typed.
@Suite struct ColouringTests {
  private let session = TypedSession(
    "add-phase 03-300 Concrete", "sync", "add-project 123 Tower", "add-costcode 123 03-300", "let job = 123")

  /// The parts of a line as `text=kind`; the cursor stands at its end, or at a bar.
  private func colours(_ line: String) -> [String] { session.colours(line) }

  @Test("Verbs, nouns, options, quotes, variables, braces and comments are told apart")
  func kinds() {
    #expect(
      colours("try { export job \"$job\" --job-id='a b' } # now")
        == [
          "try=verb", "{=brace", "export=verb", "job=noun", "\"=string", "$job=variable", "\"=string",
          "--job-id=option", "'a b'=string", "}=brace", "# now=comment",
        ])
    #expect(
      colours("for n in 1..3 { echo ${n}x }") == [
        "for=verb", "in=keyword", "{=brace", "echo=verb", "${n}=variable", "}=brace",
      ])
    #expect(
      colours("expect no costcode 123 03-300; expect job 123 status = failed ")
        == ["expect=verb", "no=keyword", "costcode=noun", "expect=verb", "job=noun", "==keyword"])
    // A word is what its place says, whatever else it is the name of.
    #expect(
      colours("expect phase count description = no; expect changes >= 2")
        == [
          "expect=verb", "phase=noun", "==keyword", "expect=verb", "changes=keyword", ">==keyword",
        ])
    #expect(
      colours("expect output <<END\nverb 1 { }\nEND\nsync") == [
        "expect=verb", "output=keyword", "verb 1 { }\nEND=string", "sync=verb",
      ])
  }

  @Test("What is unknown is told before Enter, but not while it is the beginning of something known")
  func unknown() {
    #expect(colours("remove-costcod 1 ") == ["remove-costcod=unknownVerb"])
    #expect(
      colours("remove-costcod") == ["remove-costcod=verb"] && colours("remove-costcod| 1") == ["remove-costcod=verb"])
    #expect(
      colours("exprot job 1") == ["exprot=unknownVerb"]
        && colours("export jab 123") == ["export=verb", "jab=unknownVerb"])
    #expect(colours("remove-costcode 123 --al 1").last == "--al=unknownOption")
    #expect(colours("remove-costcode 123 --un") == ["remove-costcode=verb", "--un=option"])
    #expect(colours("remove-costcode 12 03-300") == ["remove-costcode=verb", "12=unknownObject"])
    #expect(colours("remove-costcode 123 03-3") == ["remove-costcode=verb"])
    #expect(colours("remove-costcode 123 04-") == ["remove-costcode=verb", "04-=unknownObject"])
    #expect(colours("add-budgetline 123 03-300 Q 1") == ["add-budgetline=verb", "Q=unknownObject"])
    #expect(colours("add-phase X --cost-types=L,Q ") == ["add-phase=verb", "--cost-types=option", "L,Q=unknownObject"])
  }

  @Test("An object that the line itself may make, or that a variable names, is not called unknown")
  func mayCome() {
    #expect(colours("add-project 9 Nine; remove-project 9 ") == ["add-project=verb", "remove-project=verb"])
    #expect(
      colours("define mine a { remove-project $a }; mine 5") == [
        "define=verb", "{=brace", "remove-project=verb", "$a=variable", "}=brace", "mine=verb",
      ])
    #expect(
      colours("try { remove-project 9 }") == [
        "try=verb", "{=brace", "remove-project=verb", "9=unknownObject", "}=brace",
      ])
  }
}

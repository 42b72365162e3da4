import Commands
import Language
import Rendering
import Testing
import Text

/// What Tab offers, by the place of the cursor.
@Suite struct CompletionTests {
  private let session = TypedSession(
    "add-phase 01-100 \"General conditions\"", "add-phase 03-300 Concrete", "add-phase 03-310 Formwork", "sync",
    "add-project 123 \"Riverside Tower\"", "add-project 124 Annex", "add-project 99 Garage",
    "add-costcode 123 03-300 03-310", "add-costcode 124 01-100", "send project 124",
    "add-company \"Solid Ground LLC\"",
    "add-commitment 123 SC-001 Footings --kind subcontract --company \"Solid Ground LLC\"",
    "add-commitment 123 SC-002 Walls --kind subcontract --company \"Solid Ground LLC\"",
    "add-sovline SC-001 03-300 S 31000", "edit-commitment SC-001 --status approved", "add-cco SC-001 001 Deeper",
    "add-user pat", "snapshot before", "let job = 123"
  )

  /// What is offered at the bar of a line, with the text that the first of them leaves.
  private func offered(_ line: String) -> [String] { session.completions(line).candidates.map(\.text) }

  @Test("A verb is completed at the beginning, behind ; and within a block")
  func verbs() {
    #expect(offered("remove-costc|") == ["remove-costcode"])
    #expect(offered("sync; snapsh|") == ["snapshot", "snapshots"])
    #expect(offered("try { remove-costc|") == ["remove-costcode"])
    #expect(offered("define mine a { sync }; min|") == ["mine"])
    #expect(session.completions("|").total > 100)
    #expect(
      offered("sync # remove-|").isEmpty && offered("try { sync } |").isEmpty
        && offered("expect output <<END\nsy|").isEmpty)
  }

  @Test("The second word of a command comes with what the command is for")
  func nouns() {
    #expect(offered("export |") == ["budget", "cco", "commitment", "invoice", "job", "pcco", "vendor"])
    #expect(
      session.completions("unlink j|").candidates.first?.description
        == "Part a project from its Vista job; the next sync offers the job for import.")
  }

  @Test("An argument offers the objects that it can name, within what the line says before")
  func objectsWithinTheirParent() {
    #expect(offered("remove-costcode 123 |") == ["03-300", "03-310"])
    #expect(session.completions("remove-costcode 123 03-30|").candidates.first?.description == "Concrete")
    #expect(offered("remove-costcode 124 |") == ["01-100"])
    #expect(offered("remove-costcode 777 |").isEmpty)
    #expect(offered("remove-costcode $job |") == ["03-300", "03-310"])
    #expect(offered("remove-costcode 123 03-300 |") == ["03-300", "03-310"])
    #expect(offered("edit-sovline SC-001 1 --code |") == ["03-300", "03-310"])
    #expect(offered("add-ccoline SC-001 001 |") == ["03-300", "03-310"])
    #expect(offered("add-costcode 124 03|") == ["03-300", "03-310"])
    #expect(offered("remove-sovline SC-001 |") == ["1"])
    #expect(offered("grant |") == ["pat", "support"])
  }

  @Test("What is put away and what is recorded")
  func either() {
    for line in ["add-job 77- Garage", "add-vendor 501 Iron", "sync"] { #expect(session.type(line)) }
    #expect(offered("archive job |") == ["77-"] && offered("archive vendor |") == ["501"])
    #expect(session.type("set connector app-xchange"))
    #expect(offered("link job 123 |").first == "77-")
    #expect(offered("record o|") == ["off"])
  }

  @Test("Numbers stand by their value, and what a button waits for stands first")
  func order() {
    #expect(offered("show project |") == ["99", "123", "124"])
    #expect(offered("export job |") == ["124", "99", "123"])
    #expect(session.completions("export job |").candidates.first?.description == "Annex · ready-to-export")
    #expect(offered("send project |") == ["99", "123", "124"])
    #expect(offered("retrieve project |") == ["124", "99", "123"])
    for line in [
      "send project 123", "export job 123", "add-vendor 501 Solid", "sync", "link vendor \"Solid Ground LLC\" 501",
      "send commitment SC-001",
    ] { #expect(session.type(line), "\(session.errors)") }
    #expect(offered("send commitment |") == ["SC-002", "SC-001"])
    #expect(offered("export commitment |") == ["SC-001", "SC-002"])
    #expect(offered("export cco |") == ["SC-001"] && offered("export cco SC-001 |") == ["001"])
  }

  @Test("Options come with their meaning, and their values behind a blank or =")
  func options() {
    #expect(offered("add-commitment 123 X Y --k|") == ["--kind"])
    #expect(offered("add-commitment 123 X Y --kind |") == ["subcontract", "po"])
    #expect(offered("add-commitment 123 X Y --kind=|") == ["subcontract", "po"])
    #expect(session.completed("add-commitment 123 X Y --kind=p|") == "add-commitment 123 X Y --kind=po")
    #expect(offered("add-commitment 123 X Y --kind po --k|").isEmpty)
    #expect(offered("list costcodes --p|") == ["--project"] && offered("list phases --p|").isEmpty)
    #expect(offered("sync --format |") == OutputFormat.allCases.map(\.rawValue))
    #expect(offered("remove-costcode -- |") == ["99", "123", "124"] && offered("remove-costcode -- --|").isEmpty)
    #expect(offered("add-phase X --cost-types |").prefix(2) == ["L", "M"])
    #expect(offered("add-phase X --cost-types L,|") == ["L,M", "L,S", "L,E", "L,O"])
  }

  @Test("A candidate is quoted as it must be, in the quotes that are open")
  func quotes() {
    #expect(
      session.completed("add-commitment 1 X Y --company S|") == "add-commitment 1 X Y --company \"Solid Ground LLC\"")
    #expect(
      session.completed("add-commitment 1 X Y --company 'S|") == "add-commitment 1 X Y --company 'Solid Ground LLC'")
    #expect(
      session.completed("add-commitment 1 X Y --company=\"S|") == "add-commitment 1 X Y --company=\"Solid Ground LLC\"")
    #expect(session.completed("remove-costcode \"99|\" 1") == "remove-costcode \"99\" 1")
  }

  @Test("A variable is completed behind its $, but not in single quotes or where nothing may come from one")
  func variables() {
    #expect(session.completed("export job $j|") == "export job $job")
    #expect(session.completed("echo \"case ${j|") == "echo \"case ${job}")
    #expect(offered("echo '$j|").isEmpty && offered("$j|").isEmpty && offered("list $j|").isEmpty)
    #expect(session.completions("echo $|").candidates.first?.description == "123")
  }

  @Test("An expectation is completed word by word")
  func expectations() {
    #expect(offered("expect er|") == ["error"] && offered("expect no costc|") == ["costcode"])
    #expect(offered("expect error missing-ph|") == ["missing-phase-relationships"])
    #expect(
      offered("expect count costc|") == ["costcodes"] && offered("expect count costcodes --project 123 !|") == ["!="])
    #expect(
      offered("expect costcode |") == ["123", "124"] && offered("expect costcode 123 |") == ["03-300", "03-310"])
    #expect(offered("expect job 123 st|") == ["status"] && offered("expect job 124 status = |") == ["ready-to-export"])
    #expect(offered("expect changes |").first == "=")
  }

  @Test("Looking around knows nouns, fields and how they compare")
  func looking() {
    #expect(offered("list costc|") == ["costcodes"] && offered("show costc|") == ["costcode"])
    #expect(offered("show costcode 123 |") == ["03-300", "03-310"] && offered("show clock |").isEmpty)
    #expect(offered("list costcodes --project |") == ["123", "124"])
    #expect(offered("list costcodes --sort m|") == ["missing"])
    #expect(session.completed("list costcodes --where 'mis|") == "list costcodes --where 'missing ")
    #expect(session.completions("list costcodes --where 'missing |").candidates.first?.text == "'missing = ")
    #expect(session.completed("list costcodes --where 'missing = y|") == "list costcodes --where 'missing = yes'")
    #expect(session.completed("list projects --where name|") == "list projects --where \"name ")
    #expect(offered("explain missing-ph|") == ["missing-phase-relationships", "missing-phase"])
    #expect(offered("help expo|") == ["export"] && offered("help export j|") == ["job"])
    #expect(offered("explain ribb|") == ["ribbon"] && offered("help ribb|") == ["ribbon"])
    #expect(offered("explain final|") == ["\"final close\""] && offered("help gloss|") == ["glossary"])
    #expect(offered("help refres|") == ["refresh"] && offered("help zz|").isEmpty)
    #expect(offered("tab pr|") == ["primes"])
  }

  @Test("Snapshots, settings and their readings")
  func names() {
    #expect(offered("restore |") == ["before"] && offered("snapshot |").isEmpty)
    #expect(offered("set phase-c|") == ["phase-check"] && offered("set phase-check l|").first == "live")
    #expect(offered("set format m|") == ["markdown"] && offered("set timing |") == ["off", "on"])
    #expect(offered("set limi|") == ["limit"] && offered("set limit |").isEmpty)
  }

  @Test("Files and folders are asked of the surroundings, folder by folder")
  func files() {
    let files: (String) -> [FileCandidate] = { folder in
      switch folder {
      case "":
        [
          .init(name: "case.vsh", isFolder: false), .init(name: "my cases", isFolder: true),
          .init(name: ".git", isFolder: true),
        ]
      case "my cases/": [.init(name: "jobs.csv", isFolder: false), .init(name: "two.vsh", isFolder: false)]
      default: []
      }
    }
    #expect(session.completions("load |", files: files).candidates.map(\.text) == ["\"my cases/", "case.vsh"])
    #expect(
      session.completions("load \"my cases/|", files: files).candidates.map(\.text) == [
        "\"my cases/jobs.csv\"", "\"my cases/two.vsh\"",
      ])
    #expect(session.completions("source \"my cases/|", files: files).candidates.map(\.text) == ["\"my cases/two.vsh\""])
    #expect(session.completions("load .|", files: files).candidates.map(\.text) == [".git/"])
  }

  @Test("What all candidates begin with is written as it would be typed")
  func common() {
    #expect(session.completions("remove-costcode 123 0|").common == "03-3")
    #expect(session.completions("remove-costcode 123 '0|").common == "'03-3")
    #expect(session.completions("sna|").common == "snapshot")
    #expect(session.completions("remove-costcode 123 x|").common == "x")
  }
}

/// What Tab offers of data that was made to hurt, and of much data.
@Suite struct LargeCompletionTests {
  @Test("What is completed parses back to the same value, and nothing in it reaches the terminal as it is")
  func hostileText() throws {
    for name in [
      "a b", "it's", "\u{1B}[31mred", "a\u{202E}b", "tab\there", "line\nend", "$job", "--all", "<<END", "#x", "a;b",
      "{x}", "\"q\"",
      "\\", "ü", "cr\rx", "“”", "\u{2028}",
    ] {
      let session = TypedSession()
      let quoted = Quoting.word(name)
      #expect(session.type("add-user \(quoted); add-project 1 \(quoted)"), "\(session.errors)")
      for line in ["grant |", "grant \"|", "grant '|"] {
        let found = session.completions(line)
        #expect(found.total == 2)
        let text = try #require(found.candidates.map(\.text).first { !$0.contains("support") })
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E })
        #expect(
          session.shows("echo \(text)") == Quoting.visible(name) + "\n" || session.shows("echo \(text)") == name + "\n")
        #expect(session.type("grant \(text) can-push"), "\(text): \(session.errors)")
      }
      let description = session.completions("export job |").candidates.first?.description ?? ""
      #expect(!description.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x202E }, "\(description)")
    }
  }

  @Test("A long paste that goes on is known as such at once, and nothing that it sources is read")
  func incompletePaste() {
    let session = TypedSession()
    let line = "try {\n" + String(repeating: "add-phase 01-100\n", count: 20_000) + "source nowhere.vsh\n"
    #expect(!session.type(line))
    #expect(session.errors == "unclosed-block: the block that begins here is not closed\n")
    #expect(session.completions(line + "remove-costc|").candidates.map(\.text) == ["remove-costcode"])
    #expect(session.hint(line + "remove-costcode 1|")?.isWarning != true)
  }

  @Test("Of many objects the first are made, and all are counted")
  func many() {
    let session = TypedSession(
      "add-phase 0-1", "for n in 1000..2203 { add-project $n \"Tower $n\" }", "add-project x-1 X", "add-project 5 Five")
    let all = session.completions("show project |")
    #expect(all.total == 1206 && all.candidates.count == 200)
    #expect(all.candidates.prefix(2).map(\.text) == ["5", "1000"] && all.common == "")
    let some = session.completions("show project 21|")
    #expect(some.total == 100 && some.candidates.count == 100 && some.common == "21")
    #expect(session.completions("show project 220|").common == "220")
    session.type("remove-project 2200")
    #expect(session.completions("show project 220|").total == 3)
  }
}

import Errors
import Reports
import Story
import Support
import Testing
import Workspace

@Suite("The page of a ticket") struct TicketPageTests {
  /// A report where each text is one text, or something usual.
  private func report(_ text: String? = nil, hidden: [String] = []) -> TicketReport {
    func happened(_ usual: String, by user: String?, in system: System?) -> Happened {
      Happened(
        time: .start, user: user.map { text ?? $0 }, system: system, text: text ?? usual, place: nil, changes: [])
    }
    let cause = happened("remove-phase 03-300", by: "dana", in: .vista)
    let why = Why(
      question: text ?? "job 123", command: text ?? "export job 123",
      findings: [
        Why.Finding(
          error: .missingPhaseRelationships, message: text ?? "Missing Phase Relationships Exist",
          offender: text ?? "123 03-300", causes: [cause], conditions: [], without: [], rerun: 3, isWell: true,
          isInborn: false, remark: text)
      ],
      story: [
        Why.Line(happened("add-costcode 123 03-300", by: "Dana", in: .procore), as: .step),
        Why.Line(cause, as: .cause), Why.Line(happened("hourly sync", by: nil, in: nil), as: .revealing),
        Why.Line(happened("export job 123", by: "pat", in: .connector), as: .failure),
      ], rerun: 3)
    let step = Plan.Step(
      command: text ?? "add-phase 03-300", by: text ?? "dana", isAsked: true, privilege: text, place: text ?? "Vista")
    let fix = Fix(
      question: text ?? "job 123", command: text ?? "export job 123",
      refusal: Refusal(.missingPhaseRelationships, "\(text ?? "Missing Phase Relationships Exist")"),
      plans: [Plan(title: text ?? "ask dana", steps: [step], waits: 55, changes: [])],
      leftOut: [(title: text ?? "as pat", reason: text ?? "dana may not")], tried: 4, isCutShort: false)
    return TicketReport(
      title: text ?? "job 123", caseTitle: text ?? "Pat's case", now: .start, why: why, fix: fix,
      relations: Relations(rungs: [
        .init(
          procore: .init(text ?? "project", text ?? "123"), vista: .init("job", text ?? "none", isGone: true),
          link: .init(text ?? "broken: JC Phases has no phase 03-300", isBroken: true))
      ]), script: text ?? "as dana { remove-phase 03-300 }\n",
      assumptions: [.init(setting: "a b", meaning: "it holds")],
      hidden: hidden)
  }

  private func page(_ report: TicketReport, _ form: TicketReport.Form = .html) -> String {
    String(decoding: TicketPage.text(of: report, as: form, by: "vsh 0"), as: UTF8.self)
  }

  /// The elements in the order of their beginnings; nothing where one does not end as it should.
  private func elements(of page: String) -> [String]? {
    var (open, all): ([String], [String]) = ([], [])
    let tags = page.matches(of: #/<(\/?)([a-z][a-z0-9]*)((?: [a-zA-Z0-9:-]+="[^"<>]*")*)( \/)?>/#)
    for match in tags {
      let name = String(match.2)
      if !match.1.isEmpty {
        guard open.popLast() == name else { return nil }
      } else {
        all.append(name)
        if match.4 == nil { open.append(name) }
      }
    }
    // Nothing else begins with the sign of an element, but for the first line.
    return open.isEmpty && page.count { $0 == "<" } == tags.count + 1 ? all : nil
  }

  @Test("Every element ends, what is read out comes in order, and each picture has its words")
  func wellFormed() throws {
    let page = page(report())
    let all = try #require(elements(of: page))
    #expect(all.filter { $0 == "main" }.count == 1 && all.filter { $0 == "h1" }.count == 1)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    let headings = page.matches(of: #/<h2>(.*?)<\/h2>/#).map { String($0.1) }
    #expect(
      headings == [
        "What is wrong", "How it came", "What hangs together", "Ways out", "The script that shows it",
        "What was assumed",
      ])
    #expect(all.filter { $0 == "svg" }.count == 2 && page.matches(of: #/role="img" aria-labelledby/#).count == 2)
    #expect(page.matches(of: #/<(title|desc) id="/#).count == 4)
    #expect(!page.matches(of: #/<th>/#).contains { _ in true }, "each heading of a table says what it heads")
    #expect(page.contains("✗ broken: JC Phases has no phase"))
  }

  @Test("The same report gives the same bytes, and asks nothing of others", arguments: TicketReport.Form.allCases)
  func alone(form: TicketReport.Form) {
    let page = page(report(), form)
    #expect(page == self.page(report(), form))
    for word in ["://", "src=", "href=", "url(", "@import", "<script", "<link"] { #expect(!page.contains(word)) }
  }

  @Test("Texts cannot become markup, controls are made visible")
  func hostile() throws {
    let html = page(report(HostileTexts.text))
    #expect(!HostileTexts.hasControls(html))
    #expect(try #require(elements(of: html)).contains("script") == false)
    let markdown = page(report(HostileTexts.text), .markdown)
    #expect(!HostileTexts.hasControls(markdown))
    let prose = markdown.split(separator: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
    #expect(!prose.matches(of: #/(^|[^\\])<script/#).contains { _ in true })
    let fence = page(report("````\n# no heading"), .markdown)
    #expect(fence.contains("`````\n````\n# no heading\n`````\n"))
  }

  @Test("Without names no user is named, in large letters or small, nor where a name is a part of another")
  func withoutNames() {
    for form in TicketReport.Form.allCases {
      #expect(page(report(), form).lowercased().contains("dana"))
      let page = page(report(hidden: ["pat", "dana", "dana ann"]), form).lowercased()
      #expect(!page.contains("dana") && !page.contains(#/\bpat\b/#))
      #expect(
        page.contains("as user-2 { remove-phase 03-300 }") && page.contains("user-1&#39;s case") == (form == .html))
    }
    #expect(page(report("dana ann and danas pat", hidden: ["dana", "dana ann"])).contains("user-2 and danas pat"))
  }
}

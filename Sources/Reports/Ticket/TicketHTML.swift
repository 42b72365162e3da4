import Story

/// The page for people: one file, which needs nothing but itself and runs nothing.
struct TicketHTML {
  private static let style = String(decoding: PackageResources.ticket_css, as: UTF8.self)

  private let text: TicketText

  init(_ text: TicketText) { self.text = text }

  var page: String {
    let page = Element("html", ["lang": "en"]) {
      Element("head") {
        Element("meta", ["charset": "utf-8"])
        Element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        Element("meta", ["name": "color-scheme", "content": "light dark"])
        Element(
          "meta",
          ["http-equiv": "Content-Security-Policy", "content": "default-src 'none'; style-src 'unsafe-inline'"])
        Element("title") { text.heading }
        Element("style") { Self.style }
      }
      Element("body") { Element("main") { content } }
    }
    return "<!DOCTYPE html>\n" + page.lines() + "\n"
  }

  private var content: [Element] {
    [Element("h1") { text.heading }] + paragraphs(text.about, class: "about") + problem + story + relations + waysOut
      + script + assumptions + [Element("footer") { [Element("p") { text.origin }] }]
  }

  private var problem: [Element] {
    [Element("h2") { "What is wrong" }] + paragraphs(text.problem, class: "problem")
  }

  private var story: [Element] {
    guard text.hasStory else { return [] }
    var parts = [Element("h2") { "How it came" }] + paragraphs(text.causes, class: "cause")
    guard !text.story.isEmpty else { return parts }
    parts.append(Element("figure") { [TimeLinePicture(text.story).element] })
    let rows = text.story.map { [$0.time, $0.user, $0.place, "\($0.part.mark) \($0.text)", $0.part.title, $0.effect] }
    parts.append(table("The story, line by line", ["Time", "Who", "Where", "What", "Part", "Effect"], rows, code: [3]))
    return parts
  }

  private var relations: [Element] {
    guard !text.rungs.isEmpty else { return [] }
    return [
      Element("h2") { "What hangs together" }, Element("figure") { [RelationsPicture(text.rungs).element] },
    ]
  }

  private var waysOut: [Element] {
    var parts = [Element("h2") { "Ways out" }] + paragraphs([text.plansInShort], class: "plans")
    for (number, plan) in zip(1..., text.plans) {
      parts.append(
        Element("article") {
          Element("h3") { "\(number). \(plan.title)" }
          Element("p", ["class": "about"]) { plan.remarks }
          table("Steps of plan \(number)", ["No.", "Step", "Where", "Who", "Needs"], plan.steps, code: [1])
        })
    }
    if !text.leftOut.isEmpty {
      parts.append(Element("p") { "Left out:" })
      parts.append(Element("ul") { text.leftOut.map { item in Element("li") { item } } })
    }
    return parts
  }

  private var script: [Element] {
    [
      Element("h2") { "The script that shows it" },
      Element("pre", ["tabindex": "0", "role": "group", "aria-label": "Script"]) { text.script },
    ]
  }

  private var assumptions: [Element] {
    guard !text.assumptions.isEmpty else { return [] }
    return [
      Element("h2") { "What was assumed" },
      Element("p") { "No public source states these readings; another one is chosen with set." },
      table("Readings in force", ["Reading", "What holds"], text.assumptions, code: [0]),
    ]
  }

  private func paragraphs(_ texts: [String], class kind: String) -> [Element] {
    texts.map { text in Element("p", ["class": kind]) { text } }
  }

  /// A table that scrolls by itself where it is too wide; the cells of some columns are what a person types.
  private func table(_ caption: String, _ columns: [String], _ rows: [[String]], code: Set<Int>) -> Element {
    func cells(_ row: [String]) -> [Element] {
      zip(0..., row).map { column, cell in
        let name = column == 0 ? "th" : "td"
        let inner: [Markup] = code.contains(column) ? [.element(Element("code") { cell })] : [.text(cell)]
        return column == 0
          ? Element(name, ["scope": "row"]) { inner } : Element(name) { inner }
      }
    }
    return Element("div", ["class": "wide", "tabindex": "0", "role": "region", "aria-label": caption]) {
      Element("table") {
        Element("caption") { caption }
        Element("thead") {
          [Element("tr") { columns.map { name in Element("th", ["scope": "col"]) { name } } }]
        }
        Element("tbody") { rows.map { row in Element("tr") { cells(row) } } }
      }
    }
  }
}

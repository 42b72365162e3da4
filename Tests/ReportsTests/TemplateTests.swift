import Testing

@testable import Reports

@Suite("Pages with holes") struct TemplateTests {
  private func page(_ text: String, _ values: [String: Template.Value], files: [String: String] = [:]) -> String {
    Template(text, files: files).filled(values)
  }

  @Test("A hole takes a text, which is escaped, or markup")
  func holes() {
    #expect(page("<p>{{a}}</p>", ["a": .text("<b>{{a}}")]) == "<p>&lt;b&gt;{{a}}</p>")
    #expect(page("{{a}}", ["a": .markup([.element(Element("b") { "<" }), .text(">")])]) == "<b>&lt;</b>&gt;")
  }

  @Test("A part stands once for each thing, with the values of that thing alone")
  func parts() {
    let things: Template.Value = .each([
      ["b": .text("1"), "c": .optional("x")], ["b": .text("2"), "c": .optional("")],
    ])
    #expect(page("{{#a}}[{{b}}{{#c}} {{.}}{{/c}}]{{/a}}", ["a": things]) == "[1 x][2]")
    #expect(page("-{{#a}}{{.}}{{/a}}-", ["a": .each([] as [String])]) == "--")
  }

  @Test("A tag that is alone in its line takes the line along")
  func lines() {
    #expect(
      page("<ul>\n{{#a}}\n<li>{{.}}</li>\n{{/a}}\n</ul>\n", ["a": .each(["1", "2"])]) == """
        <ul>
        <li>1</li>
        <li>2</li>
        </ul>

        """)
    #expect(page("{{a}}\n{{a}}\n", ["a": .text("x")]) == "x\nx\n")
  }

  @Test("A file stands as it is, whatever is in it")
  func files() {
    #expect(page("<style>\n{{>a.css}}\n</style>", [:], files: ["a.css": "a{{b}}\n"]) == "<style>\na{{b}}\n</style>")
  }
}

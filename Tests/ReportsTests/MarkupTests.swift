import Testing

@testable import Reports

@Suite("Markup") struct MarkupTests {
  @Test("Elements stand in lines, each deeper than what it lies in; one with a text stays as it is")
  func layout() {
    let picture = Element("svg", ["role": "img"]) {
      Element("title") { "A time line" }
      Element("g") { [Element("path", ["d": "M0 0"]), Element("text") { "job\n123" }] }
      Element("text") {
        "Phase "
        Element("tspan") { "03-300" }
      }
    }
    #expect(
      picture.lines() == """
        <svg role="img">
          <title>A time line</title>
          <g>
            <path d="M0 0" />
            <text>job
        123</text>
          </g>
          <text>Phase <tspan>03-300</tspan></text>
        </svg>
        """)
  }

  @Test("An empty text is a content, none is none")
  func empty() {
    #expect(Element("a") { "" }.lines() == "<a></a>")
    #expect(Element("a").lines() == "<a />")
  }

  @Test("No text becomes markup, a quotation mark with an accent included")
  func escaped() {
    let text = "</a><b c='d'> & \"\u{301}"
    let visible = "&lt;/a&gt;&lt;b c=&#39;d&#39;&gt; &amp; &quot;\u{301}"
    #expect(Element("a", ["b": text]) { text }.lines() == "<a b=\"\(visible)\">\(visible)</a>")
    #expect(Markup.text(text).inline == visible)
  }
}

import Story

/// What hangs together around what fails: Procore on the left, Vista on the right, and what holds them between them, with
/// its words below. What is broken is red, dashed, crossed out, and says so.
struct RelationsPicture {
  private let rungs: [Relations.Rung]

  private static let boxWidth = 126
  private static let rightX = 300 - boxWidth
  private static let characters = 16
  private static let top = 22

  init(_ rungs: [Relations.Rung]) { self.rungs = rungs }

  var element: Element {
    var y = Self.top
    var (parts, spine): ([Element], [Element]) = ([], [])
    var lastBottoms: (procore: Int?, vista: Int?) = (nil, nil)
    for rung in rungs {
      let height = max(self.height(rung.procore), self.height(rung.vista))
      if let bottom = lastBottoms.procore, rung.procore != nil { spine.append(joint(10, bottom, y)) }
      if let bottom = lastBottoms.vista, rung.vista != nil { spine.append(joint(290, bottom, y)) }
      if let node = rung.procore {
        parts += box(node, x: 0, y: y, height: height)
        lastBottoms.procore = y + height
      }
      if let node = rung.vista {
        parts += box(node, x: Self.rightX, y: y, height: height)
        lastBottoms.vista = y + height
      }
      y += height
      if let link = rung.link {
        parts += self.link(link, y - height / 2, below: y + 2)
        y += PictureText(words(link), width: 46).height + 2
      }
      y += 10
    }
    return Element(
      "svg", ["viewBox": "0 0 300 \(y)", "role": "img", "aria-labelledby": "relations-title relations-desc"]
    ) {
      Element("title", ["id": "relations-title"]) { "What hangs together in Procore and in Vista" }
      Element("desc", ["id": "relations-desc"]) { description }
      Element("text", ["x": "\(Self.boxWidth / 2)", "y": "12", "class": "lane"]) { "Procore" }
      Element("text", ["x": "\(300 - Self.boxWidth / 2)", "y": "12", "class": "lane"]) { "Vista" }
      spine
      parts
    }
  }

  private var description: String {
    rungs.map { rung in
      let sides = [
        rung.procore.map { "Procore: \($0.kind) \($0.name)" }, rung.link.map(words),
        rung.vista.map { "Vista: \($0.kind) \($0.name)" },
      ]
      return sides.compactMap { $0 }.joined(separator: " – ")
    }.joined(separator: "; ") + "."
  }

  private func words(_ link: Relations.Link) -> String { link.isBroken ? "✗ \(link.words)" : link.words }

  private func name(_ node: Relations.Node) -> PictureText { PictureText(node.name, width: Self.characters, most: 4) }

  private func kind(_ node: Relations.Node) -> PictureText { PictureText(node.kind, width: 19, most: 2) }

  private func height(_ node: Relations.Node?) -> Int {
    node.map { kind($0).height + name($0).height + 8 } ?? 0
  }

  private func box(_ node: Relations.Node, x: Int, y: Int, height: Int) -> [Element] {
    let kind = kind(node)
    return [
      Element(
        "rect",
        [
          "x": "\(x + 1)", "y": "\(y)", "width": "\(Self.boxWidth - 2)", "height": "\(height)", "rx": "4",
          "class": node.isGone ? "box gone" : "box",
        ])
    ] + kind.elements(x: x + 8, y: y + 3, class: "quiet")
      + name(node).elements(x: x + 8, y: y + 3 + kind.height, class: node.isGone ? "body" : "body strong")
  }

  private func joint(_ x: Int, _ top: Int, _ bottom: Int) -> Element {
    Element("line", ["x1": "\(x)", "y1": "\(top)", "x2": "\(x)", "y2": "\(bottom)", "class": "axis"])
  }

  private func link(_ link: Relations.Link, _ y: Int, below: Int) -> [Element] {
    let (start, end) = (Self.boxWidth, Self.rightX)
    var parts = [
      Element(
        "line",
        [
          "x1": "\(start)", "y1": "\(y)", "x2": "\(end)", "y2": "\(y)", "class": link.isBroken ? "link broken" : "link",
        ])
    ]
    if link.isBroken {
      parts.append(
        Element("path", ["d": "M144 \(y - 6) L156 \(y + 6) M144 \(y + 6) L156 \(y - 6)", "class": "cross"]))
    }
    return parts
      + PictureText(words(link), width: 46).elements(
        x: 150, y: below, class: link.isBroken ? "word broken" : "word")
  }
}

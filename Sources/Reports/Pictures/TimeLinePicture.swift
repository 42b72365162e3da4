import Story
import Workspace

/// What happened, from top to bottom: a line for each system and the integration between them, a point for each command, a
/// rule across for each sync, and for what concerned both.
struct TimeLinePicture {
  private let events: [TicketText.Event]
  private let hiddenCount: Int

  /// How many events are drawn: first those that are more than steps.
  private static let most = 24
  private static let lanes: [(system: System, title: String, x: Int)] = [
    (.vista, "Vista", 50), (.connector, "ERP", 88), (.procore, "Procore", 128),
  ]
  private static let textX = 156
  private static let textWidth = 23
  private static let top = 24

  init(_ all: [TicketText.Event]) {
    var room = Self.most - all.count { $0.part != .step }
    events = all.filter { event in
      if event.part != .step { return true }
      room -= 1
      return room >= 0
    }
    hiddenCount = all.count - events.count
  }

  var element: Element {
    var y = Self.top
    var parts: [Element] = []
    for event in events {
      let text = PictureText(event.text, width: Self.textWidth)
      let height = text.height + (event.part.title.isEmpty ? 0 : PictureText.leading)
      parts += row(event, text, y)
      y += height + 9
    }
    if hiddenCount > 0 {
      parts += PictureText("and \(hiddenCount) more steps, in the table", width: Self.textWidth)
        .elements(x: Self.textX, y: y, class: "quiet")
      y += 2 * PictureText.leading
    }
    return Element(
      "svg", ["viewBox": "0 0 300 \(y + 4)", "role": "img", "aria-labelledby": "time-line-title time-line-desc"]
    ) {
      Element("title", ["id": "time-line-title"]) { "Time line of both systems" }
      Element("desc", ["id": "time-line-desc"]) { description }
      Self.lanes.flatMap { lane in
        [
          Element("text", ["x": "\(lane.x)", "y": "12", "class": "lane"]) { lane.title },
          Element("line", ["x1": "\(lane.x)", "y1": "18", "x2": "\(lane.x)", "y2": "\(y)", "class": "axis"]),
        ]
      }
      parts
    }
  }

  private var description: String {
    events.map { event in
      let part = event.part.title.isEmpty ? "" : " (\(event.part.title))"
      return "\(event.time) \(event.place.isEmpty ? "" : event.place + ": ")\(event.text)\(part)"
    }.joined(separator: "; ") + "."
  }

  private func row(_ event: TicketText.Event, _ text: PictureText, _ y: Int) -> [Element] {
    let middle = y + 6
    let kind = event.part.rawValue
    var parts = [Element("text", ["x": "0", "y": "\(y + 10)", "class": "quiet"]) { event.time }]
    if let lane = Self.lanes.first(where: { $0.system == event.system }) {
      parts.append(mark(event.part, lane.x, middle))
    } else if event.system == nil {
      parts.append(
        Element(
          "line",
          [
            "x1": "38", "y1": "\(middle)", "x2": "148", "y2": "\(middle)",
            "class": event.isSync ? "sync \(kind)" : "link",
          ]))
      if event.part != .step { parts.append(mark(event.part, Self.lanes[1].x, middle)) }
    }
    parts += text.elements(x: Self.textX, y: y, class: event.part == .step ? "body" : "body strong")
    if !event.part.title.isEmpty {
      parts.append(
        Element("text", ["x": "\(Self.textX)", "y": "\(y + text.height + 10)", "class": "part \(kind)"]) {
          "\(event.part.mark) \(event.part.title)"
        })
    }
    return parts
  }

  private func mark(_ part: Why.Line.Part, _ x: Int, _ y: Int) -> Element {
    switch part {
    case .cause:
      Element("path", ["d": "M\(x - 5) \(y - 6) L\(x + 6) \(y) L\(x - 5) \(y + 6) Z", "class": "mark cause"])
    case .failure:
      Element(
        "path",
        ["d": "M\(x - 5) \(y - 5) L\(x + 5) \(y + 5) M\(x - 5) \(y + 5) L\(x + 5) \(y - 5)", "class": "cross"])
    case .revealing: Element("circle", ["cx": "\(x)", "cy": "\(y)", "r": "5", "class": "mark revealing"])
    case .step: Element("circle", ["cx": "\(x)", "cy": "\(y)", "r": "4", "class": "mark step"])
    }
  }
}

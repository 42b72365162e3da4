import Errors
import Text
import Workspace

/// Answers as JSON, one object a line, its fields in a fixed order. Written by hand because it is on the printing path,
/// where Foundation's encoder would cost the start of the program.
enum JSONLines {
  static func line(of answer: Answer) -> String {
    let fields: [(String, String)] =
      switch answer {
      case .nothing: [("result", string("nothing"))]
      case .message(let text): [("result", string("message")), ("text", string(text))]
      case .text(let text): [("result", string("text")), ("text", string(text))]
      case .reasons(let reasons):
        [
          ("result", string("reasons")),
          (
            "objects",
            array(
              reasons.map { reasons in
                object([
                  ("subject", string(reasons.subject)),
                  ("reasons", array(reasons.refusals.map { object(Self.fields(of: $0, at: nil)) })),
                ])
              })
          ),
        ]
      case .record(let record):
        [
          ("result", string("record")), ("title", string(record.title)),
          ("record", object(record.fields.map { ($0.name, value($0.value)) })),
        ]
          + (record.side.map { side in
            [
              (
                side.system.rawValue,
                object([
                  ("title", string(side.title)), ("there", value(.flag(side.isThere))),
                  ("record", object(side.values.map { ($0.name, value($0.value)) })),
                  ("differs", array(record.differences.map(string))),
                ])
              )
            ]
          } ?? [])
      case .story(let story): [("result", string(story.kind))] + story.data.map { ($0, Self.text(of: $1)) }
      case .table(let table): [("result", string("table")), ("rows", array(table.rows.map { row($0, of: table) }))]
      }
    return object(fields) + "\n"
  }

  /// Writes a table row by row, as one line.
  static func write<Failure>(
    _ table: Answer.Table, asking goOn: () throws(Failure) -> Void, to write: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try write("{\(string("result")):\(string("table")),\(string("rows")):[")
    for (number, values) in table.rows.enumerated() {
      try goOn()
      try write((number == 0 ? "" : ",") + row(values, of: table))
    }
    try write("]}\n")
  }

  private static func row(_ values: [Value], of table: Answer.Table) -> String {
    object(zip(table.columns, values).map { ($0, value($1)) })
  }

  static func line(of refusal: Refusal, at place: Place?) -> String { object(fields(of: refusal, at: place)) + "\n" }

  static func line(of refusal: Refusal, at place: Place, as severity: Renderer.Severity) -> String {
    let fields = fields(of: refusal, at: place)
    return object(severity == .error ? fields : fields + [("severity", string(severity.rawValue))]) + "\n"
  }

  private static func fields(of refusal: Refusal, at place: Place?) -> [(String, String)] {
    var fields = [("error", string(refusal.error.name)), ("message", string(refusal.message))]
    if let place { fields += Self.fields(of: place) }
    if let cause = refusal.cause { fields.append(("cause", object(Self.fields(of: cause)))) }
    let explanation = refusal.explanation
    if let reason = explanation.reason { fields.append(("reason", string(reason))) }
    if !explanation.objects.isEmpty {
      fields.append(("objects", array(explanation.objects.map { array($0.map(string)) })))
    }
    if !explanation.waysOut.isEmpty {
      fields.append(("ways-out", array(explanation.waysOut.map(wayOut))))
    }
    if let rule = refusal.rule { fields.append(("rule", string(rule.name))) }
    return fields
  }

  private static func fields(of place: Place) -> [(String, String)] {
    [("file", string(place.source.name)), ("line", String(place.line)), ("column", String(place.column))]
  }

  /// `commands` are what can be run as it is; where a step lacks a value there are none, and `steps` say what it is.
  private static func wayOut(_ way: WayOut) -> String {
    let isWhole = way.steps.allSatisfy { step in if case .ask = step { false } else { true } }
    let fields = [
      ("title", string(way.title)), ("commands", array(isWhole ? way.steps.map { string($0.line) } : [])),
      ("blocked", way.blocked.map(string) ?? "null"),
    ]
    return object(isWhole ? fields : fields + [("steps", array(way.steps.map(step)))])
  }

  private static func step(_ step: WayOut.Step) -> String {
    guard case .ask(let fields, _) = step else { return object([("run", string(step.command))]) }
    return object([("ask", array(fields.map(string))), ("for", string(step.command))])
  }

  private static func text(of datum: Datum) -> String {
    switch datum {
    case .null: "null"
    case .text(let text): string(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let data): array(data.map(text))
    case .object(let fields): object(fields.map { ($0, text(of: $1)) })
    case .value(let value): Self.value(value)
    }
  }

  private static func value(_ value: Value) -> String {
    switch value {
    case .none: "null"
    case .text, .day: string(value.text)
    case .number(let number): String(number)
    case .money(let money): string(money.description)
    case .flag(let flag): flag ? "true" : "false"
    case .list(let items): array(items.map(string))
    case .moment(let moment): string("\(moment.date)T\(moment.time)")
    }
  }

  private static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { "\(string($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func array(_ items: [String]) -> String { "[" + items.joined(separator: ",") + "]" }

  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if isEscaped(scalar) {
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0xA0, 0x2028, 0x2029: true
    default: scalar.isUnseen && !scalar.isJoiner
    }
  }
}

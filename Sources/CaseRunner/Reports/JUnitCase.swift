import Text
import XMLCoder

/// One case as JUnit has it. JUnit knows of no expected failure: it is skipped, and its message says why.
struct JUnitCase: Encodable, DynamicNodeEncoding {
  let classname: String
  let name: String
  let file: String
  let time: String
  let properties: JUnitProperties?
  let failures: [JUnitProblem]
  let errors: [JUnitProblem]
  let skipped: [JUnitSkip]
  let output: String?

  /// What JUnit calls an outcome.
  enum Kind: Sendable {
    case passed, failure, error, skipped

    init(_ outcome: CaseResult.Outcome) {
      self =
        switch outcome {
        case .passed: .passed
        case .failed, .unexpectedPass: .failure
        case .broken, .unreadable, .crashed, .timedOut, .stopped: .error
        case .skipped, .expectedFailure: .skipped
        }
    }
  }

  init(_ result: CaseResult) {
    classname = VisibleText.line(JUnitReport.folder(of: result))
    name = VisibleText.line(JUnitReport.name(of: result))
    file = VisibleText.line(result.path)
    time = DecimalSeconds.text(result.seconds, digits: 6)
    properties = JUnitProperties(result)
    let kind = Kind(result.outcome)
    let problems = kind == .failure || kind == .error ? JUnitProblem.all(of: result) : []
    failures = kind == .failure ? problems : []
    errors = kind == .error ? problems : []
    skipped = kind == .skipped ? [JUnitSkip(message: VisibleText.line(result.outcomeInWords))] : []
    let notRun =
      result.notRun.isEmpty
      ? [] : ["expectations that did not run:"] + result.notRun.map { "  " + VisibleText.line($0) }
    let lines = problems.isEmpty ? [] : notRun + ["run it again: " + VisibleText.line(result.rerun)]
    output = lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  enum CodingKeys: String, CodingKey {
    case classname, name, file, time, properties
    case failures = "failure"
    case errors = "error"
    case skipped
    case output = "system-out"
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    switch key.stringValue {
    case "classname", "name", "file", "time": .attribute
    default: .element
    }
  }
}

/// A failure or an error: its name, its message, and all that is said about it.
struct JUnitProblem: Encodable, DynamicNodeEncoding {
  let type: String
  let message: String
  let text: String

  /// What stopped a case; its outcome where no command did.
  static func all(of result: CaseResult) -> [JUnitProblem] {
    guard !result.failures.isEmpty else {
      return [JUnitProblem(type: result.outcome.rawValue, message: VisibleText.line(result.outcomeInWords), text: "")]
    }
    return result.failures.map {
      JUnitProblem(
        type: VisibleText.line($0.error), message: VisibleText.line($0.message), text: VisibleText.block($0.text))
    }
  }

  // An empty name is what XMLCoder takes for the text of an element.
  enum CodingKeys: String, CodingKey {
    case type, message
    case text = ""
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    key.stringValue.isEmpty ? .element : .attribute
  }
}

/// Why a case is skipped.
struct JUnitSkip: Encodable, DynamicNodeEncoding {
  let message: String

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
}

/// What a case says of itself.
struct JUnitProperties: Encodable {
  let properties: [JUnitProperty]

  /// The ticket and the tags, one property each; nil where a case has none.
  init?(_ result: CaseResult) {
    properties =
      (result.ticket.map { [JUnitProperty(name: "ticket", value: VisibleText.line($0))] } ?? [])
      + result.tags.map { JUnitProperty(name: "tag", value: VisibleText.line($0)) }
    if properties.isEmpty { return nil }
  }

  enum CodingKeys: String, CodingKey {
    case properties = "property"
  }
}

/// A name and a value.
struct JUnitProperty: Encodable, DynamicNodeEncoding {
  let name: String
  let value: String

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding { .attribute }
}

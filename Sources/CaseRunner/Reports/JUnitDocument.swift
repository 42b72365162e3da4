import Text
import XMLCoder

// The elements of the format, as XMLCoder writes them: what is in `attributes` is an attribute, the rest are elements in
// the order of their declaration. The readers of the format differ in what they know; all know these.

/// The root: how many of each there are in all.
struct JUnitDocument: Encodable, DynamicNodeEncoding {
  let name = "vsh test"
  let tests: Int
  let failures: Int
  let errors: Int
  let skipped: Int
  let time: String
  let suites: [JUnitSuite]

  init(suites: [JUnitSuite], of result: SuiteResult) {
    self.suites = suites
    let counts = JUnitCounts(result.cases)
    (tests, failures, errors, skipped, time) = (
      counts.tests, counts.failures, counts.errors, counts.skipped, counts.time
    )
  }

  enum CodingKeys: String, CodingKey {
    case name, tests, failures, errors, skipped, time
    case suites = "testsuite"
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    key.stringValue == CodingKeys.suites.rawValue ? .element : .attribute
  }
}

/// The cases of one folder.
struct JUnitSuite: Encodable, DynamicNodeEncoding {
  let name: String
  let tests: Int
  let failures: Int
  let errors: Int
  let skipped: Int
  let time: String
  let cases: [JUnitCase]

  init(_ folder: String, _ results: [CaseResult]) {
    name = VisibleText.line(folder)
    cases = results.map(JUnitCase.init)
    let counts = JUnitCounts(results)
    (tests, failures, errors, skipped, time) = (
      counts.tests, counts.failures, counts.errors, counts.skipped, counts.time
    )
  }

  enum CodingKeys: String, CodingKey {
    case name, tests, failures, errors, skipped, time
    case cases = "testcase"
  }

  static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
    key.stringValue == CodingKeys.cases.rawValue ? .element : .attribute
  }
}

/// How many cases ended in what JUnit knows of ends.
struct JUnitCounts {
  let tests: Int
  let failures: Int
  let errors: Int
  let skipped: Int
  let time: String

  init(_ results: [CaseResult]) {
    tests = results.count
    failures = results.count { JUnitCase.Kind($0.outcome) == .failure }
    errors = results.count { JUnitCase.Kind($0.outcome) == .error }
    skipped = results.count { JUnitCase.Kind($0.outcome) == .skipped }
    time = DecimalSeconds.text(results.reduce(0) { $0 + $1.seconds }, digits: 6)
  }
}

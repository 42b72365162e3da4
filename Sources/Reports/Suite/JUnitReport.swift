import CaseRunner
import Text

/// Results as the XML that JUnit began: a suite a folder, a test case a case. The readers of the format differ in what they
/// know; all know what stands here.
enum JUnitReport {
  /// The report. Folders come in the order of their first case, and so do the cases in them.
  static func text(of suite: SuiteResult) -> String {
    var folders: [String] = []
    var cases: [String: [CaseResult]] = [:]
    for result in suite.cases {
      let folder = folder(of: result)
      if cases[folder] == nil { folders.append(folder) }
      cases[folder, default: []].append(result)
    }
    let suites = folders.map { folder in
      let results = cases[folder] ?? []
      return counted("testsuite", folder, results, results.map(JUnitCase.element))
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + counted("testsuites", "vsh test", suite.cases, suites).lines() + "\n"
  }

  /// An element that says how many of its cases ended in what JUnit knows of ends.
  private static func counted(
    _ element: String, _ name: String, _ results: [CaseResult], _ content: [Element]
  ) -> Element {
    func count(_ kind: JUnitCase.Kind) -> String { String(results.count { JUnitCase.Kind($0.outcome) == kind }) }
    return Element(
      element,
      [
        "name": VisibleText.line(name), "tests": String(results.count), "failures": count(.failure),
        "errors": count(.error), "skipped": count(.skipped),
        "time": DecimalSeconds.text(results.reduce(0) { $0 + $1.seconds }, digits: 6),
      ]
    ) { content }
  }

  /// The folder that a case lies in, which takes the place of a class; `.` where its path names none.
  static func folder(of result: CaseResult) -> String {
    let folder = result.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(result.path[..<$0]) } ?? "."
    return folder.isEmpty ? "/" : folder
  }

  /// The name of a case in its folder: `first-case.vsh: a title`.
  static func name(of result: CaseResult) -> String {
    guard let slash = result.name.utf8.prefix(result.path.utf8.count).lastIndex(of: UInt8(ascii: "/")) else {
      return result.name
    }
    return String(result.name.unicodeScalars[slash...].dropFirst())
  }
}

import XMLCoder

/// Results as the XML that JUnit began: a suite a folder, a test case a case.
enum JUnitReport {
  /// The report. Folders come in the order of their first case, and so do the cases in them.
  static func text(of suite: SuiteResult) throws -> String {
    var folders: [String] = []
    var cases: [String: [CaseResult]] = [:]
    for result in suite.cases {
      let folder = folder(of: result)
      if cases[folder] == nil { folders.append(folder) }
      cases[folder, default: []].append(result)
    }
    let document = JUnitDocument(suites: folders.map { JUnitSuite($0, cases[$0] ?? []) }, of: suite)
    let encoder = XMLEncoder()
    encoder.outputFormatting = .prettyPrinted
    encoder.prettyPrintIndentation = .spaces(2)
    let data = try encoder.encode(
      document, withRootKey: "testsuites", header: XMLHeader(version: 1.0, encoding: "UTF-8"))
    return String(decoding: data, as: UTF8.self) + "\n"
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

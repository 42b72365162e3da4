import ArgumentParser
import CaseRunner
import Errors
import Files
import Glibc
import Reports

/// A report that is asked for: `tap`, or a format with the file that it goes to.
struct ReportRequest: ExpressibleByArgument {
  let format: ReportFormat
  /// Where it goes; nil for standard output.
  let file: String?

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = ReportFormat(rawValue: String(parts[0])) else { return nil }
    self.format = format
    file = parts.count == 2 ? String(parts[1]) : nil
    guard file.map({ !$0.isEmpty }) ?? (format == .tap) else { return nil }
  }
}

extension ReportRequest {
  /// Whether Perl's Test::Harness, which is behind `prove`, reads standard output.
  static var isUnderTestHarness: Bool { getenv("HARNESS_ACTIVE") != nil }
}

extension Tester {
  /// Begins the reports that grow, unless an update is to change what came of the cases. Throws `cannot-write`.
  func beginReports(of count: Int) throws(Refusal) {
    growing = [:]
    for (index, report) in request.reports.enumerated() where !request.wishes.repairs {
      growing[index] = try GrowingReportFile(report, of: count, to: output)
    }
  }

  /// Writes the reports that are asked for. Throws `cannot-write` for the first that is not written; the others are.
  func report(_ suite: SuiteResult) throws(Refusal) {
    var refusals: [Refusal] = []
    for (index, report) in request.reports.enumerated() {
      do throws(Refusal) {
        if let grown = growing[index] { try grown.finish(suite) } else { try write(report, of: suite) }
      } catch {
        refusals.append(error)
      }
    }
    if let refusal = refusals.first { throw refusal }
  }

  private func write(_ report: ReportRequest, of suite: SuiteResult) throws(Refusal) {
    let text: String
    do {
      text = try report.format.text(of: suite, forTestHarness: ReportRequest.isUnderTestHarness)
    } catch {
      throw Refusal(.cannotWrite, "the \(report.format.rawValue) report cannot be made: \(String(describing: error))")
    }
    if let file = report.file { try NamedFile.result(file).write(Array(text.utf8)) } else { output.write(text) }
  }

  /// What the JSON reports of other runs say, in their order. Throws `cannot-read` and `bad-format`.
  static func merged(_ files: [String]) throws(Refusal) -> SuiteResult {
    var reports: [(file: String, bytes: [UInt8])] = []
    for file in files {
      guard case .file(let bytes) = try RegularFile.read(file) else {
        throw Refusal(
          .cannotRead, "\(path: file) cannot be read: it is no ordinary file",
          Explanation("name reports that vsh test --report json=FILE wrote"))
      }
      reports.append((file, bytes))
    }
    return try SuiteResult(merging: reports)
  }
}

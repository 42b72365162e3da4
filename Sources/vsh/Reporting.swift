import ArgumentParser
import CaseRunner
import Errors
import Glibc
import Interchange
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

extension Tester {
  /// Writes the reports that are asked for. Throws `cannot-write` for the first that is not written; the others are.
  func report(_ suite: SuiteResult) throws(Refusal) {
    var refusals: [Refusal] = []
    for report in request.reports {
      do throws(Refusal) { try write(report, of: suite) } catch { refusals.append(error) }
    }
    if let refusal = refusals.first { throw refusal }
  }

  private func write(_ report: ReportRequest, of suite: SuiteResult) throws(Refusal) {
    let text: String
    do {
      text = try report.format.text(of: suite, forTestHarness: Self.isUnderTestHarness)
    } catch {
      throw Refusal(.cannotWrite, "the \(report.format.rawValue) report cannot be made: \(error)")
    }
    if let file = report.file { try WholeFile.write(Array(text.utf8), to: file) } else { output.write(text) }
  }

  /// Whether Perl's Test::Harness, which is behind `prove`, reads standard output.
  private static var isUnderTestHarness: Bool { getenv("HARNESS_ACTIVE") != nil }

  /// What the JSON reports of other runs say, in their order. Throws `cannot-read` and `bad-format`.
  static func merged(_ files: [String]) throws(Refusal) -> SuiteResult {
    var reports: [(file: String, bytes: [UInt8])] = []
    for file in files {
      guard case .file(let bytes) = try RegularFile.read(file) else {
        throw Refusal(
          .cannotRead, "\(file) cannot be read: it is no ordinary file",
          Explanation("name reports that vsh test --report json=FILE wrote"))
      }
      reports.append((file, bytes))
    }
    return try SuiteResult(merging: reports)
  }
}

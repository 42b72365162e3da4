import CaseRunner
import Errors
import Files
import Reports

/// A report that is written while cases run, so that a run that is killed leaves what is finished: on standard output in the
/// order of the cases, in a file in the order in which its format allows it. At the end a file is written anew, in order.
final class GrowingReportFile {
  private let request: ReportRequest
  private let report: GrowingReport
  private let count: Int
  private let output: Output
  private let place: NamedFile?
  private var file: GrowingFile?
  private var parts: [Int: String] = [:]
  private var unwritten = ""
  private var toldCount = 0
  /// Why it stopped growing; it is told where it cannot be written at the end either.
  private var failure: (any Error)?

  /// One that begins now; nil where the format does not grow. Throws `cannot-write`.
  init?(_ request: ReportRequest, of count: Int, to output: Output) throws(Refusal) {
    guard let report = GrowingReport(request.format, forTestHarness: ReportRequest.isUnderTestHarness) else {
      return nil
    }
    (self.request, self.report, self.count, self.output) = (request, report, count, output)
    let beginning = report.beginning(of: count)
    place = try request.file.map { (file) throws(Refusal) in try NamedFile.result(file) }
    file = try place?.begin(Array(beginning.utf8))
    if file == nil { output.write(beginning) }
  }

  /// Takes what came of a case, in whichever order.
  func ended(_ position: Int, _ result: CaseResult) { if !report.isOrdered { add(position, result) } }

  /// Takes what came of the next case.
  func told(_ result: CaseResult) {
    if report.isOrdered { add(toldCount, result) }
    toldCount += 1
  }

  private func add(_ position: Int, _ result: CaseResult) {
    guard failure == nil else { return }
    do {
      let part = try report.part(position, result)
      parts[position] = part
      unwritten += part
    } catch {
      failure = error
    }
  }

  /// Writes what it took since the last time.
  func write() {
    guard !unwritten.isEmpty, failure == nil else { return }
    defer { unwritten = "" }
    guard let file else { return output.write(unwritten) }
    do { try file.append(Array(unwritten.utf8)) } catch { failure = error }
  }

  /// Writes the whole, or what is missing of it on standard output. Throws `cannot-write`.
  func finish(_ suite: SuiteResult) throws(Refusal) {
    var text = request.file == nil ? "" : report.beginning(of: count)
    write()
    for (position, result) in suite.cases.enumerated() where request.file != nil || position >= toldCount {
      if position < toldCount, let part = parts[position] { text += part } else { text += try part(position, result) }
    }
    file = nil
    if let place { try place.write(Array(text.utf8)) } else { output.write(text) }
  }

  private func part(_ position: Int, _ result: CaseResult) throws(Refusal) -> String {
    do {
      return try report.part(position, result)
    } catch {
      throw Refusal(.cannotWrite, "the \(request.format.rawValue) report cannot be made: \(String(describing: error))")
    }
  }
}

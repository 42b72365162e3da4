import CaseRunner
import Reports
import Support
import Testing

@Suite("Reports that grow") struct GrowingReportTests {
  @Test(
    "A report that was written case by case has the bytes of one that was written at once",
    arguments: [ReportFormat.tap, .json], [false, true])
  func isTheSame(_ format: ReportFormat, forTestHarness: Bool) throws {
    let report = try #require(GrowingReport(format, forTestHarness: forTestHarness))
    let cases = HostileTexts.suite.cases
    let grown = try report.beginning(of: cases.count) + cases.enumerated().map(report.part).joined()
    #expect(try grown == format.text(of: HostileTexts.suite, forTestHarness: forTestHarness))
  }

  @Test("A format with an end, or with counts in front, does not grow", arguments: [ReportFormat.junit, .html])
  func others(_ format: ReportFormat) { #expect(GrowingReport(format, forTestHarness: false) == nil) }
}

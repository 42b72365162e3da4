import CaseRunner
import Errors
import FoundationEssentials

extension SuiteResult {
  /// The cases of JSON reports, those of the first file first, each in the order of its lines. A path that several files
  /// have is kept as often: nobody could say which of its results is the right one.
  ///
  /// Throws `bad-format`, with the file, the line and the column or the field, at the first line that is no case.
  public init(merging reports: [(file: String, bytes: [UInt8])]) throws(Refusal) {
    var cases: [CaseResult] = []
    for report in reports { cases += try JSONReport.cases(in: report.bytes, of: report.file) }
    self.init(cases)
  }
}

extension JSONReport {
  /// The cases of one report. Throws `bad-format`.
  static func cases(in bytes: [UInt8], of file: String) throws(Refusal) -> [CaseResult] {
    let decoder = JSONDecoder()
    var cases: [CaseResult] = []
    for (number, line) in zip(1..., bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)) {
      // A report ends with the end of a line, and reports may be joined with empty lines between them.
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      let place = "\(file), line \(number)"
      guard String(validating: line, as: UTF8.self) != nil else {
        throw refusal("\(place): the text is not UTF-8", why: "its bytes mean nothing in UTF-8")
      }
      do {
        let result = try decoder.decode(CaseResult.self, from: Data(line))
        if let field = result.fieldOutOfRange {
          throw refusal(
            "\(place) (\(field)): no report has this value", why: "it is below 0, or more than any run counts")
        }
        cases.append(result)
      } catch let error as Refusal {
        throw error
      } catch let error as DecodingError {
        throw refusal(of: error, at: place, in: line)
      } catch {
        throw refusal("\(place): it cannot be read", why: "\(error)")
      }
    }
    return cases
  }

  private static func refusal(of error: DecodingError, at place: String, in line: ArraySlice<UInt8>) -> Refusal {
    switch error {
    case .keyNotFound(let key, let context):
      return refusal(
        "\(place) (\(field(context.codingPath + [key]))): it is missing", why: "every case of a report has it")
    case .valueNotFound(_, let context):
      return refusal("\(place) (\(field(context.codingPath))): it is null", why: "every case of a report has it")
    case .typeMismatch(let type, let context):
      return refusal(
        "\(place) (\(field(context.codingPath))): \(kind(of: type)) has to stand here",
        why: "a value of another kind does")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return refusal(
        "\(place) (\(field(context.codingPath))): no report has this value", why: context.debugDescription)
    case .dataCorrupted:
      let isWhole = line.last { $0 != 0x20 && $0 != 0x0D } == UInt8(ascii: "}")
      return refusal(
        "\(place): the line is no case of a report",
        why: isWhole
          ? "it is not JSON, or a number in it is too large or not whole"
          : "it does not end with }, so the file may be cut off")
    @unknown default: return refusal("\(place): it cannot be read", why: "\(error)")
    }
  }

  private static func refusal(_ what: Message, why: String) -> Refusal {
    let cure = WayOut("make it again: vsh test PATH… --report json=FILE", [])
    return Refusal(.badFormat, what, Explanation(why, waysOut: [cure], aftermath: "nothing was merged"))
  }

  /// The way to a value as people write it: `failures[0].error`.
  private static func field(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "the whole" }
    return path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" } ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
    }
  }

  private static func kind(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Int.Type, is Double.Type: "a number"
    case is [Any].Type: "a list"
    default: "an object"
    }
  }
}

extension CaseResult {
  /// Far more than any run counts, and little enough to be added up.
  private static let most = 1_000_000_000

  /// The first count that no run can have come to.
  fileprivate var fieldOutOfRange: String? {
    let counts =
      [("held", held), ("failed", failed)] + failures.flatMap { [("line", $0.line), ("column", $0.column)] }
    return counts.first { !(0...Self.most).contains($0.1) }?.0
  }
}

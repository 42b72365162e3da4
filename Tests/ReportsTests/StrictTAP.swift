/// A reading of TAP 14 that takes nothing but a version, a plan, test points and their blocks, in this order.
struct StrictTAP {
  struct Point: Equatable {
    var isOK: Bool
    var description: String
    var directive: String?
    var reason: String?
    var block: [String] = []
  }

  struct Unexpected: Error { let line: String }

  private(set) var points: [Point] = []

  init(_ text: String) throws {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }[...]
    guard lines.popFirst() == "TAP version 14", let plan = lines.popFirst(), lines.popLast() == "" else {
      throw Unexpected(line: "the head or the end")
    }
    while let line = lines.popFirst() {
      if line == "  ---", !points.isEmpty {
        while let line = lines.popFirst(), line != "  ..." {
          guard line.hasPrefix("  ") else { throw Unexpected(line: line) }
          points[points.count - 1].block.append(String(line.dropFirst(2)))
        }
      } else {
        points.append(try Self.point(line, points.count + 1))
      }
    }
    guard plan == "1..\(points.count)" || (points.isEmpty && plan.hasPrefix("1..0 # SKIP")) else {
      throw Unexpected(line: plan)
    }
  }

  private static func point(_ line: String, _ number: Int) throws -> Point {
    let isOK = !line.hasPrefix("not ")
    guard let head = ["ok \(number) - ", "not ok \(number) - "].first(where: line.hasPrefix) else {
      throw Unexpected(line: line)
    }
    // The first # without a backslash begins a directive.
    var description = ""
    var rest = line.unicodeScalars.dropFirst(head.unicodeScalars.count)
    while let scalar = rest.popFirst(), scalar != "#" {
      if scalar == "\\", let escaped = rest.popFirst() {
        guard escaped == "#" || escaped == "\\" else { throw Unexpected(line: line) }
        description.unicodeScalars.append(escaped)
      } else {
        description.unicodeScalars.append(scalar)
      }
    }
    guard !rest.isEmpty else { return Point(isOK: isOK, description: description) }
    let words = String(rest).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard let directive = words.first, directive == "SKIP" || directive == "TODO", description.hasSuffix(" ") else {
      throw Unexpected(line: line)
    }
    return Point(
      isOK: isOK, description: String(description.dropLast()), directive: String(directive),
      reason: words.count > 1 ? String(words[1]) : nil)
  }
}

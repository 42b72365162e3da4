import Foundation
import Testing

/// `--format` and `--color`.
@Suite struct FormatTests {
  private static let evil = "add-phase 03-300 \"\\u{1B}[31mred\\u{202E}, \\\"x\\\"\" --cost-types L; "

  @Test("JSON is one object a line that others can read, errors too")
  func json() throws {
    let lines = [
      "list phases", "show phase 03-300", "find red", "status", "help", "help errors",
      "echo \"\\u{1}\\u{7F}\\u{2028}é\"", "set", "snapshots", "try { sync }", "sync", "tab jobs",
      "explain 28", "explain rules", "list requests", "count phases",
    ]
    let ending = try vsh("--format", "json", "-c", Self.evil + lines.joined(separator: "; "))
    #expect(ending.status == 0, "\(ending.errors)")
    let objects = try ending.output.split(separator: "\n").map { try object($0) }
    // The sync inside try answers, too.
    #expect(objects.count == lines.count + 2)
    #expect(
      Set(objects.compactMap { $0["result"] as? String }).isSubset(of: [
        "nothing", "message", "text", "record", "table",
      ]))
    let row = try #require((objects[1]["rows"] as? [[String: Any]])?.first)
    #expect(row["description"] as? String == "\u{1B}[31mred\u{202E}, \"x\"")
    #expect(row["cost-types"] as? [String] == ["L"])
  }

  @Test("An error in JSON says all that an error says")
  func jsonError() throws {
    let failed = try vsh("--format", "json", "-c", "\n  remove-phase 03-300")
    #expect(failed.status == 1 && failed.output.isEmpty)
    let error = try object(failed.errors[...])
    #expect(error["error"] as? String == "not-found")
    #expect(error["file"] as? String == "-c" && error["line"] as? Int == 2 && error["column"] as? Int == 16)
    let wrong = try vsh("--format", "json", "-c", "nonsense; sync now")
    #expect(wrong.status == 2)
    #expect(
      try wrong.errors.split(separator: "\n").map { try object($0)["error"] as? String } == [
        "unknown-command", "unexpected-argument",
      ])
    let unreadable = try vsh("--format", "json", "/nowhere/x.vsh")
    #expect(unreadable.status == 3)
    #expect(try object(unreadable.errors[...])["error"] as? String == "cannot-read")
  }

  @Test(
    "CSV, Markdown and tables",
    arguments: [
      ("csv", "code,description,cost-types\r\n03-300,\"\\u{1B}[31mred\\u{202E}, \"\"x\"\"\",L\r\n"),
      (
        "markdown",
        "| code | description | cost-types |\n|---|---|---|\n| 03-300 | \\\\u{1B}\\[31mred\\\\u{202E}, \"x\" | L |\n"
      ),
      ("table", "code    description                 cost-types\n03-300  \\u{1B}[31mred\\u{202E}, \"x\"  L\n"),
    ])
  func others(format: String, expected: String) throws {
    #expect(try vsh("--format", format, "-c", Self.evil + "list phases").output == expected)
    #expect(try vsh("--format=\(format)", "-c", "remove-phase 1").names == ["not-found"])
  }

  @Test("A format that there is not is refused")
  func unknown() throws {
    let ending = try vsh("--format", "yaml", "-c", "sync")
    #expect(ending.status == 2)
    #expect(ending.errors.contains("yaml") && ending.output.isEmpty)
  }

  @Test(
    "Colour is in headings and errors only, and what data holds stays visible",
    arguments: ["table", "json", "csv", "markdown"])
  func colour(format: String) throws {
    let line =
      Self.evil + "list phases; show phase 03-300; echo \"\\u{1B}[5m\"; find \"\\u{1B}\"; remove-phase \"\\u{1B}[6m\""
    let coloured = try vsh("--color", "always", "--format", format, "-c", line)
    let plain = try vsh("--color", "never", "--format", format, "-c", line)
    #expect(coloured.status == 1 && plain.status == 1)
    #expect(!(plain.output + plain.errors).contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}[1mcode") == (format == "table"))
    let codes = (coloured.output + coloured.errors).matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
    #expect(Set(codes).isSubset(of: ["0", "1", "1;31", "33", "2"]))
    #expect((coloured.output + coloured.errors).replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output + plain.errors)
  }

  @Test("Without a terminal there is no colour")
  func automatic() throws {
    let ending = try vsh("-c", "list phases; set; remove-phase 1")
    #expect(!(ending.output + ending.errors).contains("\u{1B}"))
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}

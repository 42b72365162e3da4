import Testing

/// Values that no system would take: status 1, the error with its place, and nothing changed.
@Suite struct BadValueTests {
  private static let budget = "add-phase 03-300; sync; add-project 7 x; add-costcode 7 03-300; "

  @Test(
    "A code has 1 to 20 bytes",
    arguments: [
      ("''", "code is empty"), ("\"\"", "code is empty"),
      ("123456789012345678901", "code is 21 bytes long; it takes at most 20"),
      ("'1234567890 1234567890'", "21 bytes long"), ("éééééééééé1", "21 bytes long"), ("漢漢漢漢漢漢漢", "21 bytes long"),
    ])
  func codes(code: String, message: String) throws {
    let ending = try vsh("-c", "echo began; add-phase \(code)")
    #expect(ending.status == 1)
    #expect(ending.names == ["bad-value"])
    #expect(ending.errors.contains(message), "\(ending.errors)")
    #expect(ending.errors.contains("  -c:1:23\n") && ending.hasCarets)
    #expect(ending.output == "began\n")
    let after = try vsh("-c", "add-phase \(code)\nexpect error bad-value\ncount phases")
    #expect(after.status == 0 && after.output == "0\n")
  }

  @Test(
    "A code of up to 20 bytes is taken as it is, and shown so that it can be typed back",
    arguments: [
      ("12345678901234567890", "12345678901234567890"), ("éééééééééé", "éééééééééé"), ("' 03-300'", "\" 03-300\""),
      ("'03-300 '", "\"03-300 \""),
      ("'  '", "\"  \""), ("\"\\u{7}\\u{1B}[31m\"", "\"\\u{7}\\u{1B}[31m\""), ("\"a\\u{202E}b\"", "\"a\\u{202E}b\""),
      ("\"a\\nb\"", "\"a\\nb\""),
      ("\"a\\tb\"", "\"a\\tb\""), ("'--all'", "\"--all\""), ("'#1'", "\"#1\""), ("'a;b'", "\"a;b\""),
    ])
  func odd(code: String, shown: String) throws {
    let ending = try vsh(
      "-c", "add-phase 03-300; add-phase \(code) --cost-types none; show phase \(code); count phases")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output == "phase \(shown)\n  description\n  cost-types\n2\n")
    let back = try vsh("-c", "add-phase \(shown); show phase \(code)")
    #expect(back.status == 0, "\(back.errors)")
  }

  @Test(
    "An amount has digits and at most two decimal places",
    arguments: [
      "1e400", "12.345", "1,000", "1.000,00", "''", "' 1'", "'1 '", "+1", "0x10", "NaN", "inf", "-", "--", ".5", "5.",
      "1.2.3", "10000000000", "-10000000000",
      "99999999999999999999999", "٣", "１", "'$5'", "5€", "1_000", "'1\n2'", "-1e-400",
    ])
  func amounts(amount: String) throws {
    let word = amount.hasPrefix("--") ? "-- \(amount)" : amount
    let ending = try vsh("-c", Self.budget + "echo began; add-budgetline 7 03-300 M \(word)")
    #expect(ending.status == 1)
    #expect(ending.names == ["bad-value"])
    #expect(ending.hasCarets)
    #expect(ending.output == "began\n")
    let after = try vsh(
      "-c", Self.budget + "add-budgetline 7 03-300 M \(word)\nexpect error bad-value\ncount budgetlines")
    #expect(after.status == 0 && after.output == "0\n")
  }

  @Test(
    "An exact amount is taken",
    arguments: [
      ("-0", "0.00"), ("0", "0.00"), ("12.3", "12.30"), ("12.3400", "12.34"), ("-5", "-5.00"), ("007", "7.00"),
      ("9999999999.99", "9999999999.99"),
    ])
  func exact(amount: String, shown: String) throws {
    let ending = try vsh("-c", Self.budget + "add-budgetline 7 03-300 M \(amount); show budgetline 7 1")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(ending.output.contains("amount    \(shown)\n"))
  }

  @Test(
    "Times, durations and numbers out of range are refused",
    arguments: [
      "advance 1", "advance 1x", "advance -1h", "advance 1m1h", "advance 99999999d", "advance ''", "clock 24:00",
      "clock 2026-02-30T10:00", "clock 07:59",
      "clock x", "undo 0", "undo -1", "undo 99999999999999999999", "list phases --limit -1", "list phases --limit x",
      "add-costtype 256 X", "add-costtype -1 X",
      "add-costtype 01 X", "add-phasegroup 0", "add-phasegroup 256", "add-job 12345678901 x", "add-vendor x y",
      "set phase-check maybe",
    ])
  func others(line: String) throws {
    let ending = try vsh("-c", line)
    #expect(ending.status == 1)
    #expect(ending.names == ["bad-value"], "\(ending.errors)")
    let after = try vsh(
      "-c",
      "\(line)\nexpect error bad-value\nclock; count phasegroups; count costtypes; count vista-jobs; count vendors")
    #expect(after.status == 0 && after.output == "2026-01-05 08:00\n1\n5\n0\n0\n", "\(after.output) \(after.errors)")
  }

  @Test("A description longer than Vista's field is refused, one as long is not", arguments: [(60, 0), (61, 1)])
  func descriptions(length: Int, status: Int32) throws {
    let ending = try vsh("-c", "add-phase 1 \(String(repeating: "é", count: length))")
    #expect(ending.status == status)
    #expect(ending.names == (status == 0 ? [] : ["bad-value"]))
  }
}

import Testing
import Text
import Workspace

@Suite("Money") struct MoneyTests {
  @Test(
    "An amount is digits with at most two decimal places",
    arguments: [
      ("0", 0), ("-0", 0), ("-0.00", 0), ("1", 100), ("1.5", 150), ("1.05", 105), ("-12.34", -1234), ("007", 700),
      ("48250.50", 4_825_050), ("9999999999.99", 999_999_999_999), ("-9999999999.99", -999_999_999_999),
    ])
  func reads(_ text: String, _ cents: Int64) { #expect(Money(text)?.cents == cents) }

  @Test("Zeros behind the second place say nothing", arguments: ["31000.5000", "31000.50", "31000.5"])
  func ignoresZerosBehind(_ text: String) { #expect(Money(text) == Money(cents: 3_100_050)) }

  @Test(
    "Anything else is no amount",
    arguments: [
      "", "-", ".", "-.", ".5", "5.", "+5", "--5", "5-", " 5", "5 ", "1e400", "1e2", "12.345", "0.001", "1,000",
      "1.2.3", "0x10",
      "nan", "inf", "$5", "５", "١", "10000000000.00", "-10000000000", "99999999999999999999999", "0000000000000",
    ])
  func refuses(_ text: String) { #expect(Money(text) == nil) }

  @Test(
    "An amount is written with two places and read back as itself",
    arguments: [0, 1, 9, 10, 99, 100, 101, 4_825_050, 999_999_999_999])
  func roundTrips(_ cents: Int64) {
    for signed in [cents, -cents] {
      let money = Money(cents: signed)
      #expect(Money(money.description) == money)
      #expect(money.description.split(separator: ".").last?.count == 2)
    }
  }

  @Test("Nothing has no sign, and cents alone have a zero in front")
  func isWrittenPlainly() {
    #expect(Money("-0")?.description == "0.00")
    #expect(Money(cents: -5).description == "-0.05")
  }

  @Test("A sum beyond what can be counted stays at the most that can")
  func sumsAreBounded() {
    let most = Money(cents: .max)
    #expect(most + Money(cents: 1) == most)
    #expect(Money(cents: -.max) + Money(cents: -5) == Money(cents: -.max))
    #expect(Money(cents: -.max) - most == Money(cents: -.max))
    #expect(most - Money(cents: 1) == Money(cents: .max - 1))
  }

  @Test("Amounts add up and compare by value")
  func arithmetic() {
    #expect(Money(cents: 10) + Money(cents: 20) == Money(cents: 30))
    #expect(Money(cents: -1) < .zero)
    #expect(Money(cents: 99) < Money(cents: 100))
  }
}

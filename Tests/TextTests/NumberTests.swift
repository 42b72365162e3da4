import Testing
import Text

/// Numbers and times as words.
@Suite struct NumberTests {
  @Test("A noun agrees with its number", arguments: [(0, "0 rows"), (1, "1 row"), (2, "2 rows"), (21, "21 rows")])
  func nouns(number: Int, words: String) { #expect(counted(number, "row") == words) }

  @Test("Commas part thousands", arguments: [(0, "0"), (999, "999"), (1204, "1,204"), (1_000_000, "1,000,000")])
  func thousands(number: Int, words: String) { #expect(grouped(number) == words) }

  @Test(
    "A duration is in milliseconds below a second",
    arguments: [
      (Duration.zero, "0.0 ms"), (.microseconds(12_349), "12.3 ms"), (.microseconds(12_350), "12.4 ms"),
      (.microseconds(999_949), "999.9 ms"), (.microseconds(999_950), "1.00 s"), (.microseconds(4_555_000), "4.56 s"),
    ])
  func durations(duration: Duration, words: String) { #expect(duration.inWords == words) }

  @Test(
    "Seconds have as many digits as are asked for",
    arguments: [
      (1.2345, 3, "1.235"), (0, 6, "0.000000"), (0.05, 1, "0.1"), (-1, 2, "0.00"), (.infinity, 1, "0.0"),
      (1e12, 1, "1000000000.0"),
    ])
  func seconds(seconds: Double, digits: Int, words: String) {
    #expect(DecimalSeconds.text(seconds, digits: digits) == words)
  }
}

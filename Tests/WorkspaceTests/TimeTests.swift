import Testing
import Workspace

@Suite("Time") struct TimeTests {
  private func moment(_ text: String) -> Moment? { Moment(text, onDayOf: .start) }

  @Test("A new workspace starts on 2026-01-05 at 08:00")
  func start() {
    #expect(Moment.start.description == "2026-01-05 08:00")
    #expect(moment("2026-01-05T08:00") == .start)
    #expect(moment("2026-01-05 08:00") == .start)
    #expect(Moment.end.description == "9999-12-31 23:59:59")
  }

  @Test("A day of every month and year is written as it was read")
  func roundTripsDays() {
    var days = 0
    for year in [1970, 1999, 2000, 2024, 2025, 2026, 2100, 2400, 9999] {
      for month in 1...12 {
        for day in 1...31 {
          let text = [(year, 4), (month, 2), (day, 2)].map { number, width in
            String(repeating: "0", count: width - String(number).count) + String(number)
          }.joined(separator: "-")
          guard let moment = moment(text + "T00:00") else { continue }
          days += 1
          #expect(moment.date == text)
        }
      }
    }
    #expect(days == 9 * 365 + 3)
  }

  @Test("Days follow each other without a gap for four hundred years")
  func daysFollow() throws {
    var previous = ""
    for day in stride(from: Int64(0), to: 146_097, by: 1) {
      let date = Moment(seconds: day * 86_400).date
      #expect(date > previous)
      previous = date
      guard day % 97 == 0 else { continue }
      #expect(try #require(moment(date + "T23:59:59")).seconds == day * 86_400 + 86_399)
    }
    #expect(previous == "2369-12-31")
  }

  @Test(
    "A leap year has a 29 February, a full century only every fourth time",
    arguments: [(2024, true), (2025, false), (2100, false), (2000, true)])
  func leapYears(_ year: Int, _ isLeap: Bool) { #expect((moment("\(year)-02-29T00:00") != nil) == isLeap) }

  @Test("A time alone is on the same day")
  func sameDay() throws {
    let day = try #require(moment("2026-03-04T22:10"))
    #expect(Moment("06:05", onDayOf: day)?.description == "2026-03-04 06:05")
    #expect(Moment("06:05:09", onDayOf: day)?.description == "2026-03-04 06:05:09")
  }

  @Test(
    "What is no time is refused",
    arguments: [
      "", "T", "8", "08", "8:00", "08:0", "24:00", "08:60", "08:00:60", "08:00:00:00", "-1:00", "2026-01-05",
      "2026-01-05T", "T08:00",
      "2026-01-05T08:00T09:00", "2026-1-5T08:00", "2026-13-01T08:00", "2026-00-01T08:00", "2026-04-31T08:00",
      "1969-12-31T00:00",
      "02026-01-05T08:00", "2026-01-05  08:00", "٠٨:٠٠",
    ])
  func refuses(_ text: String) { #expect(moment(text) == nil) }

  @Test("The next full hour is later, also on the hour itself")
  func nextHour() throws {
    #expect(Moment.start.nextHour.description == "2026-01-05 09:00")
    #expect(try #require(moment("08:59:59")).nextHour.description == "2026-01-05 09:00")
    #expect(try #require(moment("2026-12-31T23:30")).nextHour.description == "2027-01-01 00:00")
  }

  @Test("On the same day a time stands without its date")
  func seenFrom() throws {
    let later = try #require(moment("09:12"))
    #expect(later.text(seenFrom: .start) == "09:12")
    #expect(later.text(seenFrom: Moment(seconds: later.seconds + 86_400)) == "2026-01-05 09:12")
  }

  @Test(
    "A length of time is days, hours, minutes and seconds in falling order",
    arguments: [
      ("30s", 30), ("59m", 3540), ("1h30m", 5400), ("2d", 172_800), ("1d1h1m1s", 90_061), ("0s", 0), ("90m", 5400),
      ("10000d", 864_000_000),
    ])
  func readsIntervals(_ text: String, _ seconds: Int64) { #expect(Interval(text)?.seconds == seconds) }

  @Test(
    "What is no length of time is refused",
    arguments: [
      "", "1", "h", "1x", "1h1h", "30m1h", "1.5h", "-1h", "1 h", "1H", "10001d", "9999999999s", "99999999999999999999d",
      "١h", "1h30",
    ])
  func refusesIntervals(_ text: String) { #expect(Interval(text) == nil) }
}

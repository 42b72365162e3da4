import Testing
import Workspace

@Suite("The mask of job numbers") struct JobMaskTests {
  @Test(
    "A number fits with each part there and none too long",
    arguments: [
      ("5R-2RN", "24107"), ("5R-2RN", "1"), ("5R-2RN", "24107-3"), ("5R-2RN", "24107-33"), ("3R", "ABC"),
      ("10L", "1234567890"),
      ("2R.2R.2R", "1.2.3"), ("1L-", "1"),
    ])
  func fits(_ mask: String, _ job: String) throws { #expect(try #require(JobMask(mask)).fits(job)) }

  @Test(
    "A number does not fit with a part too long, missing or too many",
    arguments: [
      ("5R-2RN", ""), ("5R-2RN", "241070"), ("5R-2RN", "24107-333"), ("5R-2RN", "-33"), ("5R-2RN", "1-2-3"),
      ("3R", "1234"), ("3R", ""),
      ("2R.2R.2R", "1.2"), ("2R.2R.2R", "1..3"), ("5R-2R", "24107"),
    ])
  func doesNotFit(_ mask: String, _ job: String) throws { #expect(try #require(JobMask(mask)).fits(job) == false) }

  @Test(
    "What is no mask is refused",
    arguments: ["", "R", "5", "0R", "11R", "5X", "5R2R", "5R-X", "R5", "-5R", "5r", "99999999999999999999R", "５R"])
  func refuses(_ mask: String) { #expect(JobMask(mask) == nil) }
}

import Errors
import Text

/// What people call errors who do not know their names: words of tickets, which stand in no message of vsh.
enum CommonWords {
  /// The errors that are called so.
  static func errors(called text: Phrase) -> [Saying] { sayings { text == $0 } }

  /// The errors whose words stand in a text.
  static func errors(in text: Phrase) -> [Saying] { sayings { text.holds($0) } }

  private static func sayings(_ isMeant: (Phrase) -> Bool) -> [Saying] {
    let errors = all.first { words, _ in words.contains { isMeant(Phrase($0)) } }?.errors ?? []
    return errors.map { Saying(subject: .error($0), text: $0.page.meaning) }
  }

  private static let all: [(words: [String], errors: [ErrorName])] = [
    (
      ["vendor not found", "no vendor", "vendor is not in vista", "vendor missing"],
      [.vendorNotLinked, .vendorInactive]
    ),
    (["duplicate company", "duplicate vendor", "company twice", "same company"], [.alreadyExists, .linkedElsewhere]),
    (["payment hold", "payment on hold", "payment held", "hold payment", "pay hold"], [.outOfCompliance, .notPosted]),
    (["wrong invoice", "invoice is wrong", "incorrect invoice"], [.stillInVista, .invalidAmounts, .invoicePaid]),
    (
      ["invalid phase", "phase does not exist", "phase not found", "phase missing", "no such phase"],
      [.missingPhaseRelationships, .phaseNotOnFile, .phaseInactive]
    ),
    (["period closed", "period is closed", "closed period", "closed month"], [.monthClosed]),
    (["job number", "job id", "project number"], [.jobIDTaken, .jobIDInvalid]),
  ]
}

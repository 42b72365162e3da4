import Errors
import Workspace

/// A command that was given, or a sync that ran, as a story tells of it.
///
/// ## In this folder
/// What happened and what would happen, as values: who shows them makes the words, and who finds them is in the commands.
/// - `Happened.swift`: one thing that was done. `Why.swift`: what made something fail, `Fix.swift` what would mend it,
///   `Impact.swift` what something would change. `Timeline.swift`: what happened side by side, `Comparison.swift`: what is
///   different.
/// - `TicketReport.swift`: all of it for a ticket, with the `Relations.swift` around what fails.
/// - `Recipe.swift`: a script that ends in an error.
/// - `Readings.swift`: what something rests on of what the sources leave open.
public struct Happened: Sendable {
  /// When.
  public let time: Moment
  /// Who gave the command; nil for a sync.
  public let user: String?
  /// The system in which it was done; nil for a sync.
  public let system: System?
  /// The command as it was given, or what the sync is called.
  public let text: String
  /// Where the command stands; nil for a sync, and for what was loaded.
  public let place: Place?
  /// What it changed of what matters here.
  public let changes: [Difference]

  /// One thing that was done.
  public init(time: Moment, user: String?, system: System?, text: String, place: Place?, changes: [Difference]) {
    (self.time, self.user, self.system, self.text) = (time, user, system, text)
    (self.place, self.changes) = (place, changes)
  }
}

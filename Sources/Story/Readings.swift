import Errors
import Workspace

/// What a script rests on of what the public sources leave open: it was run once for each other reading.
public struct Readings: Sendable {
  /// What was run: `the block`, or a file.
  public let subject: String
  /// The name of the script that it is or stands in; nil where there are several.
  public let source: String?
  /// What stands for it where a block was run.
  public static let ofBlock = ""
  /// What stops it under the readings in force; nil where everything holds.
  public let stops: Step?
  /// Under how many other readings it was run, and under how many sets of them.
  public let tried: Int
  public let combined: Int
  /// Those under which something comes out differently.
  public let differs: [Different]
  /// The settings that take any value, of which none was tried.
  public let leftOut: [String]
  /// The smallest sets of other readings under which everything holds: one empty set where it does so already, none where no
  /// set was found; nil where nobody asked.
  public let fits: [[Choice]]?
  /// Whether a person or a limit ended it before all were tried.
  public let isCutShort: Bool

  /// What was found.
  public init(
    subject: String, source: String?, stops: Step?, tried: Int, combined: Int, differs: [Different], leftOut: [String],
    fits: [[Choice]]?, isCutShort: Bool
  ) {
    (self.subject, self.source, self.stops, self.differs) = (subject, source, stops, differs)
    (self.tried, self.combined) = (tried, combined)
    (self.leftOut, self.fits, self.isCutShort) = (leftOut, fits, isCutShort)
  }

  /// Another reading than the one in force.
  public struct Choice: Sendable, Hashable {
    /// The name of the setting.
    public let setting: String
    /// The reading, and on what it rests.
    public let value: String
    public let basis: Basis
    /// The one in force, and on what that rests.
    public let usual: String
    public let usualBasis: Basis

    /// Another reading than the one in force.
    public init(setting: String, value: String, basis: Basis, usual: String, usualBasis: Basis) {
      (self.setting, self.value, self.basis) = (setting, value, basis)
      (self.usual, self.usualBasis) = (usual, usualBasis)
    }

    /// The command that chooses it.
    public var command: [String] { ["set", setting, value] }
  }

  /// Some readings under which it comes out differently.
  public struct Different: Sendable, Equatable {
    /// The readings: one, or two at once.
    public let choices: [Choice]
    /// The first statement that comes out differently, as it is under the readings in force and under these; nil on the side
    /// where it did not run.
    public let before: Step?
    public let after: Step?
    /// What stops it under these readings; nil where everything holds.
    public let stops: Step?

    /// Some readings under which it comes out differently.
    public init(choices: [Choice], before: Step?, after: Step?, stops: Step?) {
      (self.choices, self.before, self.after, self.stops) = (choices, before, after, stops)
    }

    /// Whether the same came of both.
    public func isLike(_ other: Different) -> Bool {
      (before, after, stops) == (other.before, other.after, other.stops)
    }
  }

  /// A statement as it came out.
  public struct Step: Sendable, Equatable {
    /// Where it stands, and what stands there.
    public let place: Place
    public var command: String { place.source.string(place.range) }
    /// What it was refused for, in a word and in a sentence; nil where it went well.
    public let error: ErrorName?
    public let message: String
    /// What it printed.
    public let output: String
    /// What it changed, a line each.
    public let changes: [String]

    /// A statement as it came out.
    public init(place: Place, error: ErrorName?, message: String, output: String, changes: [String]) {
      (self.place, self.error, self.message) = (place, error, message)
      (self.output, self.changes) = (output, changes)
    }

    public static func == (left: Step, right: Step) -> Bool {
      (left.error, left.message, left.output) == (right.error, right.message, right.output)
        && left.changes == right.changes && left.place.range == right.place.range
        && left.place.source.name == right.place.source.name
    }
  }
}

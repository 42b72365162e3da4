import Errors
import Files

/// How much may be loaded at once: far above what customers export, and far below what a machine has room for.
struct LoadLimit {
  /// The most bytes of all files together.
  var bytes = RegularFile.limit
  /// The most rows of the tables of one kind.
  var rows = 10_000_000
  /// The most values of an answer, those within others included.
  var values = 20_000_000

  static func refusal(_ what: Message) -> Refusal {
    Refusal(
      .limitReached, what,
      Explanation(
        waysOut: [WayOut("take out what does not matter to the case, or load it in parts", [])],
        aftermath: FilePlace.aftermath))
  }

  /// For what takes more events than a workspace may hold.
  static var noRoom: Refusal { refusal("the workspace has no room for all that is loaded") }
}

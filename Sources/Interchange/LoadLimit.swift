import Errors
import Files
import Workspace

/// How much may be loaded at once: far above what customers export, and far below what a machine has room for.
enum LoadLimit {
  /// The most bytes of all files together.
  static let bytes = RegularFile.limit
  /// The most rows of the tables of one kind.
  static let rows = 10_000_000
  /// The most values of an answer, those within others included.
  static let values = 20_000_000

  static var tooMuch: Refusal {
    refusal("what is loaded would make more than \(Workspace.mostEvents) events of the journal")
  }

  static func refusal(_ what: Message) -> Refusal {
    Refusal(
      .limitReached, what,
      Explanation(
        waysOut: [WayOut("take out what does not matter to the case, or load it in parts", [])],
        aftermath: FilePlace.aftermath))
  }
}

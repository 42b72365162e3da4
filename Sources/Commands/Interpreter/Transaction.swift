import HashTreeCollections
import Language
import Rendering
import Workspace

/// What a statement may change besides the world. One value, so that nothing of it can be forgotten where a statement
/// fails or was only tried; its dictionaries are trees, which are kept as they were at no cost.
struct SessionState {
  /// Who acts.
  var user: Name
  /// The variables.
  var variables = Variables()
  /// The commands of a person's own.
  var definitions: TreeDictionary<String, Definition> = [:]
  /// How answers are written.
  var format: OutputFormat
  /// Whether CSV keeps spreadsheets from running what data holds.
  var guardsFormulas = true
  /// How many rows of a table are shown; nil for all.
  var rowLimit: Int?
  /// Whether each answer says how long it took.
  var isTimed = false
  /// Whether the session is over.
  var hasQuit = false

  /// A command of a person's own: a block with names for its arguments.
  struct Definition {
    let command: Command
    /// The number of its script among those of the session.
    let source: UInt32
    let statement: Int
    let parameters: [String]
  }
}

/// All that a statement may change, as it was before: to be put back when it fails, or when it was only tried.
struct Transaction {
  /// The world.
  let world: Workspace.Mark
  fileprivate let state: SessionState
  fileprivate let stepStart: Int
  fileprivate let scriptCount: Int
}

extension Session {
  /// Everything as it is now.
  var transaction: Transaction {
    Transaction(world: world.mark, state: state, stepStart: stepStart, scriptCount: scripts.count)
  }

  /// Puts everything back as it was.
  mutating func takeBack(to transaction: Transaction) {
    world.takeBack(to: transaction.world)
    stepStart = transaction.stepStart
    forgetScripts(after: transaction.scriptCount)
    state = transaction.state
  }

  /// Puts everything back as it was, while the world keeps what the connector answered.
  mutating func takeBack(to transaction: Transaction, butAnswer answer: Range<Int>) {
    world.takeBack(to: transaction.world, but: answer)
    stepStart = transaction.stepStart
    state = transaction.state
  }
}

extension Command {
  /// What a command leaves behind. It decides what a saved script needs, what a warning may foresee, and what lies behind.
  enum Trace: Sendable, Equatable {
    /// Changes of the workspace, if any.
    case changes
    /// An empty workspace, and a session as it began.
    case freshStart
    /// Changes of the workspace where an option is given; without it, it only looks.
    case changesWith(option: String)
    /// Changes of the workspace that were there before.
    case history(Way)
    /// Nothing: it looks, prints, or takes back what its block did.
    case nothing
    /// What a later command may speak of besides the workspace: variables, snapshots.
    case session
    /// Who acts; with a block, only in that.
    case user
    /// A setting, of the workspace or of the session; nothing where it only asks for one.
    case setting
    /// A command of one's own.
    case definition
    /// Whatever the statements leave that it runs: those of a definition, or of another script.
    case others
    /// Nothing that a script could repeat: it is about this run of the program, and may end it.
    case thisRun(ends: Bool)

    /// A way through the history.
    enum Way { case back, forth, toSnapshot }

    /// Whether it is about this run of the program.
    var isOfThisRun: Bool { if case .thisRun = self { true } else { false } }

    /// Whether it goes through the history, and which way.
    var way: Way? { if case .history(let way) = self { way } else { nil } }
  }

  /// Whether what its block does is taken back: `try`.
  var takesBack: Bool { block != .none && trace == .nothing }
}

import Workspace

extension Session {
  /// What a session is told from outside.
  public struct Options: Sendable {
    /// Whether a person sits at it: edits are answered with what they changed.
    public var isInteractive = false
    /// Whether statements are printed before their answers.
    public var echo = false
    /// Whether remarks and the closing summary are left out.
    public var quiet = false
    /// Whether a script goes on after a failure.
    public var keepGoing = false

    /// What a workspace begins with that is made afresh: the usual settings, or those that are tried.
    var startingSettings = Settings()

    /// How many commands one script may run: far above any case, and soon enough for one that never ends.
    public var mostCommands = 20_000_000
    /// How many steps of work it may take: an hour of it or so, whatever it looks at.
    public var mostWork = 20_000_000_000
    /// How many MiB it may write.
    public var mostOutput = 1024
    /// How many bytes the statements may have that change something, each time that they run.
    public var mostText = 1 << 30
    /// How many objects the workspace may hold after a command; nil where memory is the only limit.
    public var mostObjects: Int?

    /// The usual ones for a script.
    public init() {}
  }

  /// Where a session writes to.
  public struct Output {
    /// Takes data.
    let write: (String) -> Void
    /// Takes errors and remarks.
    let writeError: (String) -> Void
    /// Whether a person wants to stop.
    public var isInterrupted: () -> Bool
    /// What was typed at the prompt, the oldest first.
    public var typed: () -> [String] = { [] }
    /// Is told that a person who wanted an end got it, by what was found until then.
    public var wasHeard: () -> Void = {}
    /// Takes how far a long search is, to be shown while it goes on; nil where it is over.
    public var progress: ((String?) -> Void)?
    /// Takes what stopped a script, as a value; without it the words go to `writeError`.
    public var failed: ((Failure) -> Void)?
    /// Is called where a failure that nothing expects stops a script, before the blocks around it are taken back.
    public var stopped: ((inout Session, Failure) -> Void)?

    /// An output.
    public init(
      write: @escaping (String) -> Void = { _ in }, writeError: @escaping (String) -> Void = { _ in },
      isInterrupted: @escaping () -> Bool = { false }
    ) {
      self.write = write
      self.writeError = writeError
      self.isInterrupted = isInterrupted
    }
  }
}

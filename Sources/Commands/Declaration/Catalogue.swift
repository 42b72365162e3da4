import Language

/// All commands, by their words. A new file of commands is added here.
public struct Catalogue: Sendable {
  /// The commands in the order of the help.
  public let commands: [Command]
  private let entries: [String: Entry]

  enum Entry: Sendable {
    case command(Int)
    case nouns([String: Int])
  }

  /// The commands of vsh.
  public static let standard = Catalogue(groups.flatMap { $0 })

  private static let groups: [[Command]] = [
    PhaseCommands.all, CostTypeCommands.all, JobCommands.all, JobPhaseCommands.all, ContractCommands.all,
    VendorCommands.all, VistaCommitmentCommands.all,
    ProjectCommands.all, CostCodeCommands.all, CompanyListCommands.all, BudgetCommands.all, CompanyCommands.all,
    CommitmentCommands.all, SOVLineCommands.all,
    UserCommands.all, SendingCommands.all, ApprovalCommands.all, CompanyButtons.all, CommitmentButtons.all,
    TimeCommands.all, ListingCommands.all, TabCommands.all,
    CheckCommands.all, StatusCommands.all, HistoryCommands.all, BlockCommands.all, ExpectCommands.all,
    SessionCommands.all,
    LoadCommands.all, HelpCommands.all,
  ]

  private init(_ commands: [Command]) {
    self.commands = commands
    var entries: [String: Entry] = [:]
    for (number, command) in commands.enumerated() {
      if let noun = command.noun {
        var nouns = if case .nouns(let known) = entries[command.verb] { known } else { [String: Int]() }
        nouns[noun] = number
        entries[command.verb] = .nouns(nouns)
      } else {
        entries[command.verb] = .command(number)
      }
    }
    self.entries = entries
  }

  /// All first words, in order.
  public var verbs: [String] { entries.keys.sorted() }

  /// The commands that begin with a word: one, or one for each noun.
  public func commands(named verb: String) -> [Command] { commands.filter { $0.verb == verb } }

  func entry(_ verb: String) -> Entry? { entries[verb] }

  /// A program with every word assigned to its command; what is no command stands in its diagnostics.
  /// Where already the text could not be understood, the words are left alone.
  public func bind(_ program: Program) -> Program {
    program.diagnostics.isEmpty ? Binder.bind(program, self) : program
  }
}

import Language

/// All commands, by their words. A new file of commands is added here.
public struct Catalogue: Sendable {
  /// The commands in the order of the help.
  public let commands: [Command]
  private let entries: [String: Entry]

  enum Entry: Sendable {
    case command(Int)
    /// One command a noun, and perhaps one that stands without any: `reset job 123`, `reset`.
    case nouns([String: Int], alone: Int?)
  }

  /// The commands of vsh.
  public static let standard = Catalogue(groups.flatMap { $0 })

  private static let groups: [[Command]] = [
    CompanyParameterCommands.all, PhaseCommands.all, PhaseOverrideCommands.all, CostTypeCommands.all, JobCommands.all,
    JobPhaseCommands.all,
    ContractCommands.all, CostCommands.all,
    VendorCommands.all, VistaCommitmentCommands.all, ComplianceCommands.all,
    ProjectCommands.all, CostCodeCommands.all, CompanyListCommands.all, BudgetCommands.all, DirectCostCommands.all,
    CompanyCommands.all,
    CommitmentCommands.all, SOVLineCommands.all, ChangeOrderCommands.all, PrimeCommands.all,
    PrimeChangeOrderCommands.all, InvoiceCommands.all,
    UserCommands.all, SendingCommands.all, ApprovalCommands.all, CompanyButtons.all, BudgetButtons.all,
    CommitmentButtons.all,
    ChangeOrderButtons.all, InvoiceButtons.all, PrimeImportCommands.all, ImportCommands.all, LinkCommands.all,
    TimeCommands.all, ListingCommands.all, TabCommands.all,
    CheckCommands.all, StatusCommands.all, HistoryCommands.all, BlockCommands.all, ExpectCommands.all,
    SessionCommands.all, TypedEntries.all,
    DefinitionCommands.all, LoadCommands.all, RecordCommands.all, HelpCommands.all,
  ]

  private init(_ commands: [Command]) {
    self.commands = commands
    var entries: [String: Entry] = [:]
    for (number, command) in commands.enumerated() {
      var (nouns, alone): ([String: Int], Int?) =
        switch entries[command.verb] {
        case nil: ([:], nil)
        case .command(let number): ([:], number)
        case .nouns(let known, let alone): (known, alone)
        }
      if let noun = command.noun { nouns[noun] = number } else { alone = number }
      entries[command.verb] = nouns.isEmpty ? .command(number) : .nouns(nouns, alone: alone)
    }
    self.entries = entries
  }

  /// The same with more commands, which take the place of those of the same name.
  func adding(_ more: [String: Command]) -> Catalogue {
    more.isEmpty ? self : Catalogue(commands + more.values.sorted { $0.name < $1.name })
  }

  /// All first words, in order.
  public var verbs: [String] { entries.keys.sorted() }

  /// The commands that begin with a word: the one without a noun, then one for each.
  public func commands(named verb: String) -> [Command] {
    let found = commands.filter { $0.verb == verb }
    return found.filter { $0.noun == nil } + found.filter { $0.noun != nil }
  }

  func entry(_ verb: String) -> Entry? { entries[verb] }

  /// A program with every word assigned to its command; what is no command stands in its diagnostics.
  /// Where already the text could not be understood, the words are left alone.
  public func bind(_ program: Program) -> Program {
    program.diagnostics.isEmpty ? Binder.bind(program, self) : program
  }
}

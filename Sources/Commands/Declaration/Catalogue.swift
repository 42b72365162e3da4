import HashTreeCollections
import Language

/// All commands, by their words. A new file of commands is added here, with its heading in the help.
public struct Catalogue: Sendable {
  /// The commands in the order of the help.
  public let commands: [Command]
  private let sections: [Section]
  private let entries: [String: Entry]

  /// The commands of one file, which are about the same things.
  public struct Section: Sendable {
    /// The heading of the help over them.
    public let title: String
    /// The commands in the order of the help.
    public let commands: [Command]

    init(_ title: String, _ commands: [Command]) {
      self.title = title
      self.commands = commands
    }
  }

  enum Entry: Sendable {
    case command(Int)
    /// One command a noun, and perhaps one that stands without any: `reset job 123`, `reset`.
    case nouns([String: Int], alone: Int?)
  }

  /// The commands of vsh.
  public static let standard = Catalogue(standardSections)

  private static let standardSections: [Section] = [
    Section("Company parameters", CompanyParameterCommands.all),
    Section("Phases", PhaseCommands.all),
    Section("Accounts of phases", PhaseOverrideCommands.all),
    Section("Cost types", CostTypeCommands.all),
    Section("Jobs", JobCommands.all),
    Section("Phases of jobs", JobPhaseCommands.all),
    Section("Contracts", ContractCommands.all),
    Section("Costs", CostCommands.all),
    Section("Vendors", VendorCommands.all),
    Section("Commitments in Vista", VistaCommitmentCommands.all),
    Section("Compliance documents", ComplianceCommands.all),
    Section("Projects", ProjectCommands.all),
    Section("Cost codes of projects", CostCodeCommands.all),
    Section("The company's lists", CompanyListCommands.all),
    Section("Budgets", BudgetCommands.all),
    Section("Direct costs", DirectCostCommands.all),
    Section("Companies", CompanyCommands.all),
    Section("Commitments", CommitmentCommands.all),
    Section("Schedules of values", SOVLineCommands.all),
    Section("Change orders of commitments", ChangeOrderCommands.all),
    Section("Prime contracts", PrimeCommands.all),
    Section("Change orders of prime contracts", PrimeChangeOrderCommands.all),
    Section("Invoices", InvoiceCommands.all),
    Section("People", UserCommands.all),
    Section("Projects and jobs", ProjectButtons.all),
    Section("Companies and vendors", CompanyButtons.all),
    Section("Budgets", BudgetButtons.all),
    Section("Commitments", CommitmentButtons.all),
    Section("Change orders", ChangeOrderButtons.all),
    Section("Invoices", InvoiceButtons.all),
    Section("Prime contracts", PrimeImportCommands.all),
    Section("Jobs and vendors of Vista", ImportCommands.all),
    Section("Links", LinkCommands.all),
    Section("The clock", TimeCommands.all),
    Section("Objects", ListingCommands.all),
    Section("The ERP Integrations tool", TabCommands.all),
    Section("Reasons", CheckCommands.all),
    Section("The workspace", StatusCommands.all),
    Section("Steps", HistoryCommands.all),
    Section("Blocks and variables", BlockCommands.all),
    Section("Expectations", ExpectCommands.all),
    Section("The shell", SessionCommands.all),
    Section("What was typed", TypedEntries.all),
    Section("Commands and scripts of your own", DefinitionCommands.all),
    Section("Files of a customer", LoadCommands.all),
    Section("Sessions as scripts", RecordCommands.all),
    Section("Help", HelpCommands.all),
  ]

  private init(_ sections: [Section]) {
    self.sections = sections
    commands = sections.flatMap(\.commands)
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
    guard !more.isEmpty else { return self }
    let others = commands.filter { $0.group == .own && more[$0.name] == nil }
    let own = (others + more.values).sorted { $0.name < $1.name }
    return Catalogue(sections.filter { $0.commands.first?.group != .own } + [Section("Defined here", own)])
  }

  /// The same with the commands of a person's own.
  func adding(_ definitions: TreeDictionary<String, SessionState.Definition>) -> Catalogue {
    guard !definitions.isEmpty else { return self }
    return adding(Dictionary(uniqueKeysWithValues: definitions.map { ($0.key, $0.value.command) }))
  }

  /// The commands of a group, under the headings of the help.
  public func sections(of group: Command.Group) -> [Section] {
    sections.map { Section($0.title, $0.commands.filter { $0.group == group }) }.filter { !$0.commands.isEmpty }
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

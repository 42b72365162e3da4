import Errors
import Text
import Workspace

extension Bundle {
  /// Makes records of the rows (formats.md B9), and returns what a person should know.
  ///
  /// Throws `bad-format` when a file that was named by itself holds nothing but rows about objects that nobody knows: a
  /// load that did nothing would look like one that did. In a folder, and where only some rows are so, they are left
  /// out and counted.
  ///
  /// Files loaded one by one end in the same world as their folder, in whatever order each is accepted. That rests on
  /// three things: rows never lean on what a file before them happened to leave behind, unless it is what they name;
  /// what is derived from several tables is derived anew after every load (``JobPhaseTypes``); and Procore's cost types
  /// keep their codes when Vista's table brings other numbers (``CostTypeNumbers``).
  func place(into world: Workspace) throws(Refusal) -> [String] {
    var placing = Placing(bundle: self, world: world)
    // What was changed by hand counts as seen, so that only the files' own effects are left to bring about.
    world.sync()
    let derived = JobPhaseTypes(in: world)
    try placing.masterData(in: world)
    try placing.companyLists(in: world)
    world.sync()
    try placing.jobs(in: world)
    try placing.projects(in: world)
    derived.deriveAnew(in: world)
    world.skipLoadedChanges()
    // What cannot fail ended early where a person wanted that, and let drop what there was no room for.
    try allowance.goOn()
    guard world.hasRoom else { throw LoadLimit.noRoom }
    return placing.notes
  }
}

/// The last step of a load, with what it has to tell. Its parts stand in the files named `Placing…`, one a system.
///
/// ## In this folder
/// Rows become records: what follows from a row, besides that it is there. A folder, its files one by one, and its
/// files in any other order lead to the same world.
/// - `Placing.swift` says in which order. `PlacingMasterData.swift` and `PlacingJobs.swift` are Vista's,
///   `PlacingCompanyLists.swift` and `PlacingProjects.swift` are Procore's.
/// - Derived anew after every load, since it hangs on several files: `JobPhaseTypes.swift`, `CostTypeNumbers.swift`.
struct Placing {
  let bundle: Bundle
  /// What a person should know.
  private(set) var notes: [String] = []
  /// The company's cost types as they were before the load.
  let costTypesBefore: [CostType]

  init(bundle: Bundle, world: Workspace) {
    self.bundle = bundle
    costTypesBefore = world.costTypes(of: world.vista.company.phaseGroup)
  }

  mutating func note(_ text: String) { notes.append(text) }

  /// The name of a phase group; a row without one is about the company's.
  func group(_ number: Int?, in world: Workspace) -> Name {
    number.map { world.name(String($0)) } ?? world.vista.company.phaseGroup
  }

  /// The phase group that a row is about.
  func group(of rows: TableRows, in world: Workspace) throws(Refusal) -> Name {
    guard let column = rows.table.position("PhaseGroup") else { return world.vista.company.phaseGroup }
    return group(try rows.number(column, in: PhaseGroup.numbers), in: world)
  }

  /// Tells of rows that could not be placed, or refuses the file that holds nothing else.
  mutating func settle(_ waiting: Waiting) throws(Refusal) {
    guard let example = waiting.example else { return }
    let which = "\(counted(waiting.count, "row")) of \(waiting.kind) \(waiting.reason), such as \(example.what)"
    guard !bundle.isFolder, waiting.placed == 0 else {
      note("\(which): left out; \(waiting.cure)")
      return
    }
    throw Refusal(
      .badFormat, "\(example.place.file.name): none of its rows has a place",
      Explanation(which, waysOut: [WayOut(waiting.cure, [])], aftermath: FilePlace.aftermath))
  }
}

/// Rows about objects that nobody knows.
struct Waiting {
  /// What people call their kind.
  let kind: String
  /// What they lack, in words that stand behind their number.
  let reason: String
  /// What to do.
  let cure: String
  /// How many rows could be placed.
  private(set) var placed = 0
  /// How many could not.
  private(set) var count = 0
  /// The first of those.
  private(set) var example: (place: FilePlace, what: String)?

  init(_ kind: String, _ reason: String, cure: String) {
    self.kind = kind
    self.reason = reason
    self.cure = cure
  }

  mutating func found() { placed += 1 }

  mutating func missed(_ what: String, at place: FilePlace) {
    count += 1
    if example == nil { example = (place, what) }
  }
}

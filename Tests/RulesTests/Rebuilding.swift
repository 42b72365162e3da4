import Commands
import Language
import Rules
import Support
import Text
import Workspace

/// An object as `list` shows it.
struct ListedObject {
  /// The words that name it.
  let words: [String]
  /// Its fields.
  let fields: [String: String]

  /// A field, by its name.
  subscript(_ field: String) -> String { fields[field] ?? "no field \(field)" }

  /// The objects of a noun, in the order of the list.
  static func all(_ noun: String, in world: Workspace) -> [ListedObject] {
    guard let noun = Noun.named(noun) else { return [] }
    return noun.slots(world, nil).map { slot in
      ListedObject(
        words: noun.words(slot, in: world),
        fields: Dictionary(
          noun.fields.map { ($0.name, $0.value(world, slot).text) }, uniquingKeysWith: { first, _ in first }))
    }
  }
}

/// Makes in a fresh workspace, by commands alone, what another one lists: first what people set up, then what the buttons of
/// the integration carry over, last what would have stood in its way.
struct Rebuilding {
  let wanted: Workspace
  /// Where it is made.
  let bench = Bench()
  /// What went wrong, with the command.
  private(set) var failures: [String] = []

  /// An ID that Vista takes for nothing.
  static let badID = String(repeating: "9", count: 31)

  /// Makes all of it; the clock ends at a time.
  init(_ wanted: Workspace, until end: String) {
    self.wanted = wanted
    makeCostTypes()
    makePhases()
    makeContractsAndJobs()
    makePeople()
    makeProjects()
    exportJobs()
    makeMoney()
    carryCompanies()
    carryCommitments()
    carryPrimes()
    carryItems("cco", "vista-changeorder")
    carryItems("invoice", "ap-invoice")
    carryBudgets()
    post()
    finish()
    run(["clock", end])
  }

  // MARK: Reading and running

  func all(_ noun: String) -> [ListedObject] { ListedObject.all(noun, in: wanted) }
  func made(_ noun: String, _ words: [String]) -> ListedObject? {
    ListedObject.all(noun, in: bench.world).first { $0.words == words }
  }
  func isMade(_ noun: String, _ words: [String]) -> Bool { made(noun, words) != nil }

  /// Runs a command, which goes well or, where it is meant to, fails.
  mutating func run(_ words: [String], isFailing: Bool = false) {
    bench.transcript.errors = ""
    let line = words.map { $0.hasPrefix("--") ? $0 : Quoting.word($0) }.joined(separator: " ")
    if bench.run(line) == isFailing { failures.append("\(line)\n\(bench.transcript.errors)") }
  }

  /// `name VALUE` of fields as options of the same names.
  static func options(_ object: ListedObject, _ names: String...) -> [String] {
    names.flatMap { ["--" + $0, object[$0]] }
  }

  func types(_ text: String) -> String { text.isEmpty ? "none" : text }

  // MARK: Lists

  mutating func makeCostTypes() {
    for group in all("phasegroup") where !isMade("phasegroup", group.words) {
      run(["add-phasegroup"] + group.words + [group["description"]])
    }
    for type in all("costtype") where type.words.count > 1 {
      run(["add-costtype", type.words[0], type["abbreviation"], type["description"]] + type.words.dropFirst())
    }
    // A code of the Standard list has all cost types that Procore had on the day when it was made.
    var codes = all("standard-code").filter { $0.words.count > 1 }
    for type in all("line-item-type") where !isMade("line-item-type", type.words) {
      let earlier = codes.filter { !$0["cost-types"].split(separator: ",").contains { $0 == type["code"] } }
      codes.removeAll { code in earlier.contains { $0.words == code.words } }
      for code in earlier { addStandardCode(code) }
      run(["add-costtype"] + type.words + [type["code"], type["title"]])
      run(["sync"])
    }
    for code in codes { addStandardCode(code) }
  }

  mutating func addStandardCode(_ code: ListedObject) {
    run(["add-standard-code", code.words[0], code["description"]] + code.words.dropFirst())
  }

  mutating func makePhases() {
    for phase in all("phase") {
      run(["add-phase"] + phase.words + [phase["description"], "--cost-types", types(phase["cost-types"])])
    }
    for code in missingCodes {
      run(["add-phase"] + code.words + [code["description"], "--cost-types", types(code["cost-types"])])
    }
    run(["sync"])
  }

  /// The codes of the ERP list whose phases were deleted.
  var missingCodes: [ListedObject] { all("standard-code").filter { $0["missing"] == "yes" } }

  // MARK: Vista's jobs

  /// The projects that are jobs, by those.
  var projectsByJob: [String: ListedObject] {
    Dictionary(
      all("project").filter { $0["synced"] == "yes" }.map { ($0["job-id"], $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func isImported(_ list: String, _ number: String) -> Bool {
    all("staged-record").contains { $0.words == [list, number] && $0["status"] == "imported" }
  }

  /// The jobs that an export made.
  var exportedJobs: Set<String> { Set(projectsByJob.keys.filter { !isImported("job", $0) }) }

  mutating func makeContractsAndJobs() {
    let (exported, projects) = (exportedJobs, projectsByJob)
    for contract in all("contract") where !exported.contains(contract.words[0]) {
      run(["add-contract"] + contract.words + [contract["description"]] + Self.options(contract, "department"))
    }
    for job in all("vista-job") where !exported.contains(job.words[0]) {
      let project = projects[job.words[0]]
      run(
        ["add-job"] + job.words + [project?["name"] ?? job["description"]]
          + ["--address", project?["address"] ?? job["address"]] + Self.options(job, "contract", "auto-add-item"))
    }
    // A phase is billed to the item that was the lowest on the day when it joined the job.
    let primes = Set(all("prime").filter { $0["synced"] == "yes" }.map { $0.words[0] })
    let lines = Set(all("primeline").map(\.words))
    let items = all("contractitem").filter { item in
      !exported.contains(item.words[0]) && (!primes.contains(item.words[0]) || lines.contains(item.words))
    }
    for item in items.sorted(by: { Int($0.words[1]) ?? 0 > Int($1.words[1]) ?? 0 }) where !isOfChange(item) {
      addItem(item)
      let jobs = Set(all("vista-job").filter { $0["contract"] == item.words[0] }.map { $0.words[0] })
      addJobPhases { jobs.contains($0.words[0]) && $0["item"] == item.words[1] }
    }
    run(["sync"])
  }

  mutating func addItem(_ item: ListedObject) {
    guard !isMade("contractitem", item.words) else { return }
    run(["add-contractitem"] + item.words + [item["description"], item["amount"]])
  }

  /// Adds job phases that are not there; those whose phase the sync never saw get one for the moment.
  mutating func addJobPhases(where isMeant: (ListedObject) -> Bool) {
    let projects = projectsByJob
    for phase in all("jobphase") where isMeant(phase) && !isMade("jobphase", phase.words) {
      let isUnknown = !isMade("phase", [phase.words[1]])
      if isUnknown { run(["add-phase", phase.words[1]]) }
      let code = projects[phase.words[0]].flatMap { project in
        all("costcode").first { $0.words == [project.words[0], phase.words[1]] }
      }
      run(["add-jobphase"] + phase.words + ["--cost-types", types(phase["cost-types"])])
      run(["edit-jobphase"] + phase.words + ["--description", (code ?? phase)["description"]])
      if isUnknown { run(["remove-phase", phase.words[1]]) }
    }
  }

  // MARK: Procore's projects

  mutating func makePeople() {
    for user in all("user") {
      if !isMade("user", user.words) { run(["add-user"] + user.words) }
      let privileges = user["privileges"].split(separator: ",").map(String.init)
      if !privileges.isEmpty { run(["grant"] + user.words + privileges) }
      run(["edit-user"] + user.words + Self.options(user, "daily-summary"))
    }
    for vendor in all("vendor") where !exportedVendors.contains(vendor.words[0]) {
      run(["add-vendor"] + vendor.words + [vendor["name"]] + Self.options(vendor, "state", "country"))
    }
    for company in all("company") { run(["add-company"] + company.words + Self.options(company, "state", "country")) }
    run(["sync"])
  }

  var exportedVendors: Set<String> {
    Set(all("company").filter { $0["synced"] == "yes" }.map { $0["vendor"] }.filter { !isImported("vendor", $0) })
  }

  mutating func makeProjects() {
    let exported = exportedJobs
    for project in all("project") where project["synced"] == "no" || exported.contains(project["job-id"]) {
      run(["add-project"] + project.words + [project["name"]] + Self.options(project, "address", "list"))
      addCodes { $0.words[0] == project.words[0] && $0["synced"] == project["synced"] }
    }
  }

  /// A cost code keeps the description that the company's code had on the day when it was added.
  mutating func addCodes(where isMeant: (ListedObject) -> Bool) {
    let standard = Set(all("project").filter { $0["list"] == "standard" }.map { $0.words[0] })
    for code in all("costcode") where isMeant(code) && !isMade("costcode", code.words) {
      let list = standard.contains(code.words[0]) ? ["--list", "standard"] : []
      let now = made("standard-code", [code.words[1]] + list)?["description"] ?? ""
      if now != code["description"] { describe(code.words[1], list, as: code["description"]) }
      run(["add-costcode"] + code.words + ["--cost-types", types(sentTypes(of: code))])
      if now != code["description"] { describe(code.words[1], list, as: now) }
    }
  }

  /// The cost types with which a code was exported: those that its phase on the job has too. The others wait to be sent.
  func sentTypes(of code: ListedObject) -> String {
    let job = all("project").first { $0.words[0] == code.words[0] }?["job-id"] ?? ""
    let phase = all("jobphase").first { $0.words == [job, code.words[1]] }
    guard code["synced"] == "yes", let phase else { return code["cost-types"] }
    let onJob = phase["cost-types"].split(separator: ",")
    return code["cost-types"].split(separator: ",").filter(onJob.contains).joined(separator: ",")
  }

  mutating func describe(_ code: String, _ list: [String], as description: String) {
    run([list.isEmpty ? "edit-phase" : "edit-standard-code", code, "--description", description] + list)
    run(["sync"])
  }

  // MARK: The buttons

  mutating func exportJobs() {
    let exported = exportedJobs
    for project in all("project") where project["synced"] == "yes" {
      if exported.contains(project["job-id"]) {
        run(["send", "project"] + project.words)
        run(["export", "job"] + project.words + Self.options(project, "job-id"))
      } else {
        run(["import", "job", project["job-id"]])
      }
      addJobPhases { $0.words[0] == project["job-id"] }
    }
    run(["sync"])
    for phase in all("jobphase") {
      run(["edit-jobphase"] + phase.words + ["--cost-types", types(phase["cost-types"])])
    }
    addCodes { $0["synced"] == "no" }
    for code in all("costcode") where !code["cost-types"].isEmpty {
      run(["assign-costtype"] + code.words + code["cost-types"].split(separator: ",").map(String.init))
    }
    for job in all("job") { bring(["project", "job"], job.words, to: job, "status", ["--job-id", Self.badID]) }
  }

  /// Brings what was sent to where it stands; what is in Vista is there already. The nouns are those of the people who send
  /// it and of the tool.
  mutating func bring(
    _ nouns: [String], _ words: [String], to object: ListedObject, _ field: String, _ fault: [String]
  ) {
    let stage = object[field]
    guard !["not-sent", "synced"].contains(stage) else { return }
    run(["send", nouns[0]] + words)
    switch stage {
    case "failed": run(["export", nouns[1]] + words + fault, isFailing: true)
    case "rejected": run(["reject", nouns[1]] + words + Self.options(object, "comment"))
    case "retrieved": run(["retrieve", nouns[0]] + words)
    case "archived": run(["archive", nouns[1]] + words)
    default: break
    }
  }
}

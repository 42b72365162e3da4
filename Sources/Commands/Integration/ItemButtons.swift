import Errors
import Rendering
import Rules
import Text
import Workspace

/// The buttons that bring one kind of item through the ERP Integrations tool to Vista: declared once for projects,
/// companies, budgets, commitments, change orders and invoices alike.
///
/// ## In this folder
/// The buttons of the ERP Integrations tool, and time, which brings the sync.
/// - `ItemButtons.swift`: the way to Vista, declared once for all items. What an item has of its own stands in its
///   file, `*Buttons.swift`; `ProjectButtons.swift` is a short one to see what that is.
/// - From Vista to Procore: `ImportCommands.swift`, `PrimeImportCommands.swift`, `LinkCommands.swift`.
/// - `TimeCommands.swift`: `sync`, `advance`, `clock`.
struct ItemButtons<Item: GovernedItem>: Sendable {
  /// With which event Procore asks for an export.
  let event: @Sendable (Item) -> Request.Event
  /// With which event Procore asks to unlink it; nil where it never does.
  var unlinkEvent: Request.Event?
  /// With which event support makes it unsynced; nil where that is not done.
  var resetEvent: Request.Event?
  /// The option that says what Vista is to call it; nil where it has no name there.
  var idOption: String?
  /// What that option means.
  var idMeaning = "what Vista is to call it"
  /// Whether it is typed on the first export alone, and stays in the box when that fails (rule 24).
  var isIDTypedOnce = false
  /// Who may send and retrieve it.
  let senders: Command.Needs
  /// Who may unlink it.
  var unlinkers = Command.Needs.approver
  /// Who may make it unsynced without Vista being asked.
  var resetters = Command.Needs.support
  /// Whether more of it is exported once it is in Vista: Procore has an event for jobs and budgets only (integration-2.md 11).
  var isUpdated = false
  /// Whether the setting `direct-export` lets it skip the approver.
  var skipsApprover = false
  /// Whether the cross that archives it is one of these buttons; jobs and vendors share theirs with what Vista offers.
  var isArchivedHere = true
  /// Whether it is checked one at a time.
  var isCheckedHere = true
  /// Whether the first screen of the help names the buttons.
  var isCommon = false
  /// What a button does, by its verb, where that is not the usual.
  var says: [String: String] = [:]
  /// Makes it unsynced.
  var release: @Sendable (Workspace, Item) -> Void = { world, item in world.unsync(item) }
  /// Makes it unsynced with all that belongs to it, as support does; nil where that is the same.
  var releaseAll: (@Sendable (Workspace, Item) -> Void)?
  /// Tells others that it was sent back, with the comment.
  var tellRejection: @Sendable (Workspace, Item, String) -> Void = { _, _, _ in }
  /// What it is called in the requests.
  var subject: @Sendable (Item, Workspace) -> String = { item, world in item.title(in: world) }
  /// What the approver is warned of; nil where there is nothing.
  var caution: @Sendable (Item, Workspace) -> String? = { _, _ in nil }
  /// How the examples come to one, and what it is called there.
  let sample: Sample
  /// What stands in the box for its name in Vista before anybody types.
  let proposedID: @Sendable (Item, Workspace) -> String
  /// Writes it to Vista as the connector does when nothing refuses it, and marks it synced.
  let write: @Sendable (Workspace, Item, Name, Moment) -> Void

  /// One item for the examples.
  struct Sample: Sendable {
    /// The words that name it.
    let words: String
    /// What must have happened before it can be sent.
    let setup: String
    /// Deletes it in Vista and waits for the sync, once it was exported.
    var deletion = ""
    /// Brings something new to it once it was exported, and sends it again; nothing where that is not done.
    var news = ""
    /// What follows `export` besides its words.
    var exportOptions = ""
  }

  /// All of them.
  var commands: [Command] {
    [send, retrieve, decide("accept"), decide("export")]
      + [
        isUpdated ? update : nil, reject, isCheckedHere ? check : nil, unlink, isArchivedHere ? archive : nil, reset,
      ].compactMap { $0 }
  }

  private let item = ItemArguments<Item>()
  private let comment = Argument.text("comment", "why, for the project's people", limit: 255)
  private let date = Argument<Moment?>.dateOrNone(
    "date", "the accounting date, such as 2026-01-31, or none; today's where none is given")
  private var id: Argument<String>? {
    idOption.map { .text($0, idMeaning, limit: 255) }
  }

  private var noun: String { Item.schema.noun }
  private var tool: String { Item.toolNoun }
  private var called: String { Item.schema.meaning }
  private func called(_ item: Item, _ world: Workspace) -> String { Quoting.line([tool] + item.words(in: world)) }
  private func summary(_ verb: String, _ usual: String) -> String { says[verb] ?? usual }
  private var sent: String { sample.setup + "; send \(noun) \(sample.words)" }
  /// What brings the examples' item to Vista.
  var exported: String { sent + "; export \(tool) \(exportWords)" }
  private var exportWords: String {
    [sample.words, sample.exportOptions].filter { !$0.isEmpty }.joined(separator: " ")
  }
  private var exportRules: [Rule] {
    Item.rules.on(.decision, .export) + (Item.isPosted ? VistaPosting.rules.rules : [])
  }

  // MARK: The item's own people

  private var send: Command {
    Command(
      "send \(noun)", in: .integration, isCommon: isCommon,
      summary("send", "Send \(called) to ERP; it waits in the ERP Integrations tool."),
      takes: ItemArguments<Item>(first: { $0.contains(.sendable) }).parameters,
      needs: senders,
      obeys: Item.rules.on(.sending)
        + (skipsApprover ? Item.rules.on(.export) + (Item.isPosted ? VistaPosting.rules.rules : []) : []),
      examples: [.init("send \(noun) \(sample.words)", "then: export \(tool)", after: sample.setup)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(.sending, of: item)
      item.erp = item.erp.at(item.isSynced ? .readyToUpdate : .readyToExport)
      world.put(item)
      if skipsApprover, world.settings.directExport == .on {
        try export(item, as: proposedID(item, world), on: world.now, in: world)
      }
      return .nothing
    }
  }

  private var retrieve: Command {
    Command(
      "retrieve \(noun)", in: .integration, isCommon: isCommon,
      summary("retrieve", "Take \(called) back; it works until the approver has decided."),
      takes: ItemArguments<Item>(first: { $0.contains(.undecided) }).parameters, needs: senders,
      obeys: Item.rules.on(.retrieval),
      examples: [.init("retrieve \(noun) \(sample.words)", "it can be edited again", after: sent)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(.retrieval, of: item)
      item.erp = item.erp.at(.retrieved)
      world.put(item)
      return .nothing
    }
  }

  // MARK: The approver

  private func decide(_ verb: String) -> Command {
    Command(
      session: "\(verb) \(tool)", in: .integration, isCommon: isCommon && verb == "export",
      summary(
        verb,
        verb == "accept"
          ? "Accept \(called): the same as export, since both are one step."
          : "Export \(called) to Vista; it is accepted with that."),
      takes: ItemArguments<Item>(first: { $0.contains(.waiting) }).parameters, options: idParameters + dated,
      needs: .approver,
      obeys: exportRules,
      examples: [.init("\(verb) \(tool) \(exportWords)", "then its ribbon is green", after: sent)]
    ) { (call, session) throws(Refusal) in
      let item = try item(call, session.world)
      let caution = caution(item, session.world)
      try press(call, isUpdate: false, session.world)
      session.headline = "exported: \(called(item, session.world)) is in Vista now"
      if let caution { session.notes.append(caution) }
      return .nothing
    }
  }

  private var idParameters: [Parameter] { id.map { [$0.parameter] } ?? [] }
  private var dated: [Parameter] { hasDate ? [date.parameter] : [] }
  private var hasDate: Bool { Item.isDated }

  private var update: Command {
    Command(
      session: "update \(tool)", in: .integration, isCommon: isCommon,
      summary("update", "Export what is new about \(called); it is in Vista already."),
      takes: ItemArguments<Item>(first: { $0.isSuperset(of: [.waiting, .synced]) }).parameters,
      options: (isIDTypedOnce ? [] : idParameters) + dated, needs: .approver, obeys: exportRules,
      examples: [
        sample.news.isEmpty
          ? .init("update \(tool) \(sample.words); expect error already-synced", "nothing of it waits", after: exported)
          : .init("update \(tool) \(sample.words)", "after it was sent again", after: "\(exported); \(sample.news)")
      ]
    ) { (call, session) throws(Refusal) in
      let item = try item(call, session.world)
      try press(call, isUpdate: true, session.world)
      session.headline = "updated: what was new about \(called(item, session.world)) is in Vista now"
      return .nothing
    }
  }

  private var reject: Command {
    rejection(
      "reject", "Send \(called) back; a comment tells its people why.", to: .rejected, options: [comment.parameter],
      isCommon: isCommon, then: tellRejection)
  }

  private var archive: Command {
    rejection("archive", "Put \(called) away; it waits in the ERP Integrations tool.", to: .archived, options: [])
  }

  private func rejection(
    _ verb: String, _ usual: String, to stage: ERPStage, options: [Parameter], isCommon: Bool = false,
    then tell: @escaping @Sendable (Workspace, Item, String) -> Void = { _, _, _ in }
  ) -> Command {
    Command(
      "\(verb) \(tool)", in: .integration, isCommon: isCommon, summary(verb, usual),
      takes: ItemArguments<Item>(first: { $0.contains(.waiting) }).parameters, options: options, needs: .approver,
      obeys: Item.rules.on(.rejection),
      examples: [.init("\(verb) \(tool) \(sample.words)", "it can be edited and sent again", after: sent)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(.rejection, of: item)
      let comment = try call(optional: comment, world) ?? ""
      item.erp = item.erp.at(stage, comment: comment)
      world.put(item)
      tell(world, item, comment)
      return .nothing
    }
  }

  private func press(_ call: Call, isUpdate: Bool, _ world: Workspace) throws(Refusal) {
    let item = try item(call, world)
    let typed: String? = if let id, !(isUpdate && isIDTypedOnce) { try call(optional: id, world) } else { nil }
    let date = hasDate ? try call(optional: date, world) ?? world.now : nil
    try world.permit(.decision(isUpdate: isUpdate, typedID: typed), of: item)
    try export(item, as: typed ?? proposedID(item, world), on: date, in: world)
  }

  private func export(_ item: Item, as id: String, on date: Moment?, in world: Workspace) throws(Refusal) {
    let subject = subject(item, world)
    let box = Deed.Box(of: item, erpID: id, date: date, in: world)
    if let refusal = item.answer(to: box, in: world) {
      var failed = item
      failed.erp = item.erp.at(
        .failed, error: refusal.message, typedID: isIDTypedOnce ? world.name(id) : .none)
      world.put(failed)
      world.log(event(item), subject, .failed, refusal.message)
      throw refusal.asRecordedAnswer
    }
    write(world, item, world.name(id), date ?? world.now)
    world.log(event(item), subject, .success)
  }

  // MARK: After the export

  private var unlink: Command {
    let example =
      unlinkEvent == nil
      ? Command.Example("unlink \(tool) \(sample.words); expect error support-only", "why not", after: exported)
      : Command.Example(
        "unlink \(tool) \(sample.words)", "it can be edited again", after: "\(exported); \(sample.deletion)")
    return Command(
      "unlink \(tool)", in: .integration, isCommon: isCommon,
      summary("unlink", "Part \(called) from Vista; it is unsynced then."),
      takes: ItemArguments<Item>(first: { $0.contains(.synced) }).parameters,
      needs: unlinkers, obeys: Item.rules.on(.unlinking, .unlinkRequest), examples: [example]
    ) { (call, world) throws(Refusal) in
      let item = try item(call, world)
      try world.permit(.unlinking, of: item)
      // What has no event is always refused (rule 146).
      guard let event = unlinkEvent else { return .nothing }
      if let refusal = item.refusal(of: .unlinkRequest, in: world) {
        world.log(event, subject(item, world), .failed, refusal.message)
        throw refusal.asRecordedAnswer
      }
      release(world, item)
      world.log(event, subject(item, world), .success)
      return .message("Successfully Unlinked")
    }
  }

  private var reset: Command? {
    resetEvent.map { event in
      Command(
        "reset \(tool)", in: .integration,
        summary("reset", "Make \(called) unsynced; Procore's support does it without asking Vista."),
        takes: ItemArguments<Item>(first: { $0.contains(.synced) }).parameters, needs: resetters,
        obeys: Item.rules.on(.resetting),
        examples: [.init("reset \(tool) \(sample.words)", "what is in Vista stays there", after: exported)]
      ) { (call, world) throws(Refusal) in
        let item = try item(call, world)
        try world.permit(.resetting, of: item)
        (releaseAll ?? release)(world, item)
        world.log(event, subject(item, world), .success)
        return .nothing
      }
    }
  }

  // MARK: Looking

  private var check: Command {
    Command(
      judging: "check \(tool)", "Why an export of \(called) would fail; every reason, before it is tried.",
      takes: ItemArguments<Item>(first: { $0.contains(.waiting) }).parameters, options: idParameters + dated,
      obeys: Item.rules.on(.sending) + exportRules,
      examples: [.init("check \(tool) \(sample.words)", "and the ways out", after: sample.setup)],
      surveying: { world in
        world.survey(Item.self, called: called) { item in
          Deed.Box(of: item, erpID: proposedID(item, world), date: hasDate ? world.now : nil, in: world)
        }
      }
    ) { (call, world) throws(Refusal) in
      let item = try item(call, world)
      let typed: String? = if let id { try call(optional: id, world) } else { nil }
      let date = hasDate ? try call(optional: date, world) ?? world.now : nil
      let box = Deed.Box(of: item, erpID: typed ?? proposedID(item, world), date: date, in: world)
      return [
        Command.Judgement(
          subject: called(item, world), obstacles: item.obstacles(to: box, typedID: typed, in: world))
      ]
    }
  }
}

extension Workspace {
  /// What the connector would refuse of all items of a kind, whatever they wait for.
  func survey<Item: GovernedItem>(
    _ kind: Item.Type, called: (Item, Workspace) -> String, filling box: (Item) -> Deed.Box
  ) -> [Command.Judgement] {
    self[keyPath: Item.table].records.compactMap { item in
      guard effort.spend() else { return nil }
      let obstacles = item.answers(to: box(item), in: self)
      return obstacles.isEmpty ? nil : Command.Judgement(subject: called(item, self), obstacles: obstacles)
    }
  }
}

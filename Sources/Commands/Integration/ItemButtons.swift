import Errors
import Rendering
import Rules
import Text
import Workspace

/// The buttons that bring one kind of item through the ERP Integrations tool to Vista: declared once for companies,
/// budgets, commitments, change orders and invoices alike.
struct ItemButtons<Item: GovernedItem>: Sendable {
  /// With which event Procore asks for an export.
  let event: @Sendable (Item) -> Request.Event
  /// With which event Procore asks to unlink it; nil where it never does.
  var unlinkEvent: Request.Event?
  /// With which event support makes it unsynced; nil where that is not done.
  var resetEvent: Request.Event?
  /// The option that says what Vista is to call it; nil where it has no name there.
  var idOption: String?
  /// Who may send and retrieve it.
  let senders: Command.Needs
  /// Who may unlink it.
  var unlinkers = Command.Needs.approver
  /// Whether the setting `direct-export` lets it skip the approver.
  var skipsApprover = false
  /// Whether the cross that archives it is one of these buttons; vendors share theirs with what Vista offers.
  var isArchivedHere = true
  /// Makes it unsynced.
  var release: @Sendable (Workspace, Item) -> Void = { world, item in world.unsync(item) }
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
    /// What follows `export` besides its words.
    var exportOptions = ""
  }

  /// All of them.
  var commands: [Command] {
    [send, retrieve, decide("accept"), decide("export"), update, reject, check, unlink]
      + [isArchivedHere ? archive : nil, reset].compactMap { $0 }
  }

  private let item = ItemArguments<Item>()
  private let comment = Argument.text("comment", "why, for the project's people", limit: 255)
  private let date = Argument<Moment?>.dateOrNone(
    "date", "the accounting date, such as 2026-01-31, or none; today's where none is given")
  private var id: Argument<String>? {
    idOption.map { .text($0, "what Vista is to call it", limit: 255) }
  }

  private var noun: String { Item.schema.noun }
  private var tool: String { Item.toolNoun }
  private var called: String { Item.schema.meaning }
  private var sent: String { sample.setup + "; send \(noun) \(sample.words)" }
  /// What brings the examples' item to Vista.
  var exported: String { sent + "; export \(tool) \(exportWords)" }
  private var exportWords: String {
    [sample.words, sample.exportOptions].filter { !$0.isEmpty }.joined(separator: " ")
  }
  private var exportRules: [Rule] { Decision<Item>.rules.rules + answerRules }
  private var answerRules: [Rule] {
    Export<Item>.rules.rules + VistaPosting.rules.rules + (Item.self == Invoice.self ? Rule.numbered(139) : [])
  }

  // MARK: The item's own people

  private var send: Command {
    Command(
      "send \(noun)", in: .integration, "Send \(called) to ERP; it waits in the ERP Integrations tool.",
      takes: ItemArguments<Item>(first: { $0.erp.stage.canBeSent }).parameters,
      needs: senders, obeys: Sending<Item>.rules.rules + Rule.numbered(3) + (skipsApprover ? answerRules : []),
      examples: [.init("send \(noun) \(sample.words)", "then: export \(tool)", after: sample.setup)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(Sending(item))
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
      "retrieve \(noun)", in: .integration, "Take \(called) back; it works until the approver has decided.",
      takes: ItemArguments<Item>(first: { $0.erp.stage.isUndecided }).parameters, needs: senders,
      obeys: Retrieval<Item>.rules.rules,
      examples: [.init("retrieve \(noun) \(sample.words)", "it can be edited again", after: sent)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(Retrieval(item))
      item.erp = item.erp.at(.retrieved)
      world.put(item)
      return .nothing
    }
  }

  // MARK: The approver

  private func decide(_ verb: String) -> Command {
    Command(
      session: "\(verb) \(tool)", in: .integration,
      verb == "accept"
        ? "Accept \(called): the same as export, since both are one step."
        : "Export \(called) to Vista; it is accepted with that.",
      takes: ItemArguments<Item>(first: { $0.erp.stage.isWaiting }).parameters, options: options, needs: .approver,
      obeys: exportRules,
      examples: [.init("\(verb) \(tool) \(exportWords)", "then its ribbon is green", after: sent)]
    ) { (call, session) throws(Refusal) in
      let caution = caution(try item(call, session.world), session.world)
      try press(call, isUpdate: false, session.world)
      if let caution { session.notes.append(caution) }
      return .nothing
    }
  }

  private var options: [Parameter] { [id?.parameter, hasDate ? date.parameter : nil].compactMap { $0 } }
  private var hasDate: Bool { Item.isDated }

  private var update: Command {
    Command(
      "update \(tool)", in: .integration, "Export what is new about \(called); it is in Vista already.",
      takes: ItemArguments<Item>(first: { $0.erp.stage.isWaiting && $0.erp.isSynced }).parameters, options: options,
      needs: .approver, obeys: exportRules,
      examples: [
        .init("update \(tool) \(sample.words); expect error already-synced", "nothing of it waits", after: exported)
      ]
    ) { (call, world) throws(Refusal) in
      try press(call, isUpdate: true, world)
      return .nothing
    }
  }

  private var reject: Command {
    decision(
      "reject", "Send \(called) back; a comment tells its people why.", to: .rejected, options: [comment.parameter])
  }

  private var archive: Command {
    decision("archive", "Put \(called) away; it waits in the ERP Integrations tool.", to: .archived, options: [])
  }

  private func decision(_ verb: String, _ summary: String, to stage: ERPStage, options: [Parameter]) -> Command {
    Command(
      "\(verb) \(tool)", in: .integration, summary,
      takes: ItemArguments<Item>(first: { $0.erp.stage.isWaiting }).parameters, options: options, needs: .approver,
      obeys: Decision<Item>.rules.rules,
      examples: [.init("\(verb) \(tool) \(sample.words)", "it can be edited and sent again", after: sent)]
    ) { (call, world) throws(Refusal) in
      var item = try item(call, world)
      try world.permit(Decision(item))
      item.erp = item.erp.at(stage, comment: try call(optional: comment, world) ?? "")
      world.put(item)
      return .nothing
    }
  }

  private func press(_ call: Call, isUpdate: Bool, _ world: Workspace) throws(Refusal) {
    let item = try item(call, world)
    let typed: String? = if let id { try call(optional: id, world) } else { nil }
    let date = hasDate ? try call(optional: date, world) ?? world.now : nil
    try world.permit(Decision(item, isUpdate: isUpdate))
    try export(item, as: typed ?? proposedID(item, world), on: date, in: world)
  }

  private func export(_ item: Item, as id: String, on date: Moment?, in world: Workspace) throws(Refusal) {
    let subject = item.title(in: world)
    if let refusal = Export(item, erpID: id, date: date, in: world).answer(in: world) {
      var failed = item
      failed.erp = item.erp.at(.failed, error: refusal.message)
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
      "unlink \(tool)", in: .integration, "Part \(called) from Vista; it is unsynced then.",
      takes: ItemArguments<Item>(first: { $0.erp.isSynced }).parameters,
      needs: unlinkers, obeys: Unlinking<Item>.rules.rules + UnlinkRequest<Item>.rules.rules, examples: [example]
    ) { (call, world) throws(Refusal) in
      let item = try item(call, world)
      try world.permit(Unlinking(item))
      // What has no event is always refused (rule 146).
      guard let event = unlinkEvent else { return .nothing }
      if let refusal = UnlinkRequest(item).refusal(in: world) {
        world.log(event, item.title(in: world), .failed, refusal.message)
        throw refusal.asRecordedAnswer
      }
      unsync(item, event, in: world)
      return .message("Successfully Unlinked")
    }
  }

  private var reset: Command? {
    resetEvent.map { event in
      Command(
        "reset \(tool)", in: .integration, "Make \(called) unsynced; Procore's support does it without asking Vista.",
        takes: ItemArguments<Item>(first: { $0.erp.isSynced }).parameters, needs: .support,
        obeys: Resetting<Item>.rules.rules,
        examples: [.init("reset \(tool) \(sample.words)", "what is in Vista stays there", after: exported)]
      ) { (call, world) throws(Refusal) in
        let item = try item(call, world)
        try world.permit(Resetting(item))
        unsync(item, event, in: world)
        return .nothing
      }
    }
  }

  private func unsync(_ item: Item, _ event: Request.Event, in world: Workspace) {
    release(world, item)
    world.log(event, item.title(in: world), .success)
  }

  // MARK: Looking

  private var check: Command {
    Command(
      "check \(tool)", in: .looking, "Why an export of \(called) would fail; every reason, before it is tried.",
      takes: ItemArguments<Item>(first: { $0.erp.stage.isWaiting }).parameters,
      obeys: exportRules + Sending<Item>.rules.rules,
      examples: [.init("check \(tool) \(sample.words)", "and the ways out", after: sample.setup)]
    ) { (call, world) throws(Refusal) in
      let item = try item(call, world)
      return .reasons([
        Answer.Reasons(
          subject: Quoting.line([tool] + item.words(in: world)), refusals: refusals(of: item, in: world))
      ])
    }
  }

  /// What the connector would answer, then what keeps it from being sent while it is not in the tool.
  private func refusals(of item: Item, in world: Workspace) -> [Refusal] {
    let export = Export(item, erpID: proposedID(item, world), date: hasDate ? world.now : nil, in: world)
    let sending = item.erp.stage.isWaiting || item.isSynced ? [] : Sending(item).refusals(in: world)
    return sending + export.answers(in: world)
  }
}

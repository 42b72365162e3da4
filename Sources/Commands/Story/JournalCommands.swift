import Errors
import Rendering
import Story
import Text
import Workspace

/// What happened, from the journal: line by line, and side by side.
enum JournalCommands {
  static let all = [log, timeline]

  private static let since = Argument<Moment>("since", "only from this time on: 2026-01-05T08:59, or 08:59 today") {
    (text, _, world) throws(Refusal) in
    guard let moment = Moment(text.string, onDayOf: world.now) else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no time",
        Explanation("write 2026-01-05T08:59, or 08:59 for the same day"))
    }
    return moment
  }
  private static let user = Argument<User>("user", "only what this user did", .object(User.schema.noun)) {
    (text, _, world) throws(Refusal) in try world.require(User.self, named: text.string)
  }
  private static let one = Argument.word("object", "only what changed this object: 'phase 03-300'")
  private static let words = Argument.word("object", "what it is about, such as job 123; all where none is given")
    .repeated.optional

  private static let log = Command(
    session: "log", in: .looking,
    "What happened, one line an entry of the journal: when, who, what, and what it changed.",
    options: [since.parameter, user.parameter, one.parameter],
    examples: [
      .init("log", "all of it", after: "add-phase 03-300 Concrete; sync"),
      .init("log --object 'phase 03-300'", "what became of one object", after: "add-phase 03-300 Concrete"),
    ]
  ) { (call, session) throws(Refusal) in
    let text = try call(optional: one, session.world)
    let object = try text.map { (text) throws(Refusal) in
      try session.place(of: text.split(separator: " ").map(String.init))
    }
    let user = try call(optional: user, session.world)?.user
    let rows = session.happened(
      since: try call(optional: since, session.world), by: user, around: object.map { [$0] })
    return .table(
      Answer.Table(
        columns: ["time", "user", "system", "command", "changes"],
        rows: rows.map { row in
          [
            .moment(row.time), .text(row.user ?? ""), .text(row.system.map(\.rawValue) ?? ""), .text(row.text),
            .list(row.changes.map(\.text)),
          ]
        }, emptyMessage: "nothing happened that was asked for"))
  }

  private static let timeline = Command(
    session: "timeline", in: .looking, "What happened in Vista, between, and in Procore.",
    takes: [words.parameter], options: [since.parameter],
    examples: [
      .init("timeline", "all of it", after: CheckCommands.setup),
      .init("timeline job 123", "what has to do with one object", after: CheckCommands.setup),
    ]
  ) { (call, session) throws(Refusal) in
    let words = try call(all: words, session.world)
    var places: [Surroundings.Place]?
    if !words.isEmpty {
      _ = try session.place(of: words)
      places = Array(Surroundings(of: words, withParts: true, in: session.world).places)
    }
    let rows = session.happened(since: try call(optional: since, session.world), by: nil, around: places)
    return .story(Timeline(object: words.isEmpty ? nil : Quoting.line(words), rows: rows))
  }
}

extension Session {
  /// The place of an object that is named by its noun and its words, though it may be gone.
  fileprivate func place(of words: [String]) throws(Refusal) -> Surroundings.Place {
    guard let first = words.first, let noun = Noun.named(first), noun.name == first else {
      throw Refusal(
        .badValue, "“\(shortened(words.first ?? ""))” is no kind of object", Explanation("for example: phase 03-300"))
    }
    let names = words.dropFirst().map { world.names.find($0) }
    guard let slot = noun.everSlot(named: Array(names), in: world) else {
      throw Refusal.notFound(
        "there was never a \(Quoting.line(words.map(shortened)))", words.last ?? "",
        among: noun.slots(world, nil).prefix(20_000).lazy.map { self.world.text(noun.key(self.world, $0).name) },
        list: ["list", noun.plural])
    }
    return Surroundings.Place(kind: noun.kind, slot: slot)
  }

  /// The entries of the journal from a time on, by one user or all, that changed some records or any.
  fileprivate func happened(since: Moment?, by user: Name?, around places: [Surroundings.Place]?) -> [Happened] {
    let wanted = places.map(Set.init)
    let numbers =
      places.map { places in
        Set(places.flatMap { world.journal.trail(of: $0.kind, at: $0.slot) }.map(world.journal.entryNumber)).sorted()
      } ?? Array(0..<world.journal.entryCount)
    return numbers.compactMap { number in
      guard world.effort.spend() else { return nil }
      let entry = world.journal.entry(number)
      guard entry.time >= since ?? .start, user == nil || entry.user == user else { return nil }
      let changes = world.differences(ofEntry: number) { kind, slot in
        wanted?.contains(.init(kind: kind, slot: slot)) ?? true
      }.filter { $0.system != .vsh }
      let isSync = entry.cause == .backgroundSync
      if changes.isEmpty, !isSync { return nil }
      return happened(entry, changes)
    }
  }
}

extension Noun {
  /// The place of the object with these names, whether it is there now or was once.
  fileprivate func everSlot(named names: [Name?], in world: Workspace) -> Slot? {
    let found = names.compactMap { $0 }
    guard found.count == names.count else { return nil }
    switch naming {
    case .own: return found.count == 1 ? everSlot(world, Key(found[0])) : nil
    case .within: return found.count == 2 ? everSlot(world, Key(found[0], found[1])) : nil
    case .understood(_, _, let usual): return found.count == 1 ? everSlot(world, Key(usual(world), found[0])) : nil
    case .only: return everSlot(world, .only)
    }
  }
}

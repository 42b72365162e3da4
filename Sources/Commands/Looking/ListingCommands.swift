import Errors
import Rendering
import Text
import Workspace

/// Looking at objects of every kind, from their schemas.
///
/// ## In this folder
/// Commands that look and change nothing. They take kinds of objects from the schemas, so a new record or field is in
/// them.
/// - `ListingCommands.swift` on `Selection.swift` (which objects), `ObjectWords.swift` (one of them), `Condition.swift`
///   (`--where`). Both sides of an object: `Counterpart.swift`, and which there are in `Counterparts.swift`.
/// - `StatusCommands.swift`; the tool as a person sees it: `TabCommands.swift`, by a `Tab.swift`, all of them in
///   `Tabs.swift`.
/// - Why something would fail: `CheckCommands.swift`. What a name or a text means: `ExplainCommand.swift`, with the pages
///   of `Explanations.swift`.
enum ListingCommands {
  static let all = [list, count, show, find]

  private static let nouns = Argument.word("nouns", "what to list: phases, costcodes, jobs, …", .nouns)
  private static let sort = Argument.word("sort", "the field to sort by; by name where none is given", .field)
  private static let limit = Argument<Int>("limit", "how many rows at most") { (text, _, _) throws(Refusal) in
    guard let number = Int(text.string), number >= 0 else {
      throw Refusal(
        .badValue, "“\(shortened(text.string))” is no number of rows", Explanation("write a whole number from 0 on"))
    }
    return number
  }
  private static let selects: Command.Grammar = { program, arguments, options in
    Selection.grammar(program, arguments[0], options)
  }

  private static let list = Command(
    "list", in: .looking, isCommon: true, "List objects, with their fields.", takes: [nouns.parameter],
    options: Selection.options + [sort.parameter, limit.parameter],
    examples: [
      .init("list phases", "JC Phases"),
      .init(
        "list costcodes --project 123 --where 'missing = yes'", "the stale codes of a project",
        after: "add-project 123 Tower"),
    ], grammar: selects
  ) { (call, world) throws(Refusal) in
    let selection = try selection(call, world)
    let noun = selection.noun
    var slots = selection.sorted
    if let name = try call(optional: sort, world) {
      guard let field = noun.field(name) else { throw Condition.unknownField(name, of: noun) }
      // Where the values are the same, the names decide, as they did before.
      slots = world.effort.sorted(Array(slots.enumerated())) { left, right in
        let (first, second) = (field.value(world, left.element), field.value(world, right.element))
        return first.precedes(second) || (!second.precedes(first) && left.offset < right.offset)
      }.map(\.element)
    }
    try world.goOn()
    let rows = slots.prefix(try call(optional: limit, world) ?? Int.max)
    if rows.count < slots.count {
      return .table(try table(of: noun, Array(rows), in: world, "none of \(slots.count)"))
    }
    return .table(
      try table(of: noun, slots, besides: selection.derivedRows, in: world, emptyMessage(of: noun, call, in: world)))
  }

  private static let count = Command(
    "count", in: .looking, "Count objects.", takes: [nouns.parameter], options: Selection.options,
    examples: [.init("count costcodes --project 123", "how many codes a project has", after: "add-project 123 Tower")],
    grammar: selects
  ) { (call, world) throws(Refusal) in
    .message(String(try selection(call, world).count))
  }

  private static let noun = Argument.word("noun", "what it is: phase, costcode, job, …", .noun)
  private static let words = Argument.word("id", "the words that name it", .key).repeated.optional

  private static let show = Command(
    "show", in: .looking, isCommon: true, "Show one object with all its fields.",
    takes: [noun.parameter, words.parameter],
    options: Selection.parents.map(\.parameter),
    examples: [
      .init("show phase 03-300", "its fields", after: "add-phase 03-300 Concrete"),
      .init("show job 123", "a row of the Jobs tab", after: "add-project 123 Tower"),
    ],
    grammar: { program, arguments, options in
      ObjectWords.grammar(program, arguments[0], Array(arguments.dropFirst()), options, exactly: true)
    }
  ) { (call, world) throws(Refusal) in
    let name = try call(noun, world)
    guard let noun = Noun.named(name) else { throw Refusal(.notFound, "there is nothing called \(shortened(name))") }
    let words = try call(all: words, world)
    let slot = try ObjectWords(noun, words, call).find(in: world)
    let side = Counterpart.side(of: slot, noun, in: world)
    // What an object is called stands in its title; and among its fields, where it is called otherwise in the other system.
    let names = noun.keyParts.compactMap { part in
      Counterpart.value(of: part, slot, noun, in: world).map { (name: part, value: $0) }
    }.filter { name in side?.value(of: name.name).map { $0 != name.value } ?? false }
    let fields = noun.fields.map { (name: $0.name, value: $0.value(world, slot)) }
    return .record(Answer.Record(title: noun.title(of: slot, in: world), fields: names + fields, side: side))
  }

  private static let text = Argument.text("text", "any part of a name or a field; case does not count", limit: 1000)

  private static let find = Command(
    "find", in: .looking, isCommon: true, "Find objects of every kind by a part of their names or fields.",
    takes: [text.parameter],
    options: [limit.parameter],
    examples: [.init("find concrete", "in both systems", after: "add-phase 03-300 Concrete; sync")]
  ) { (call, world) throws(Refusal) in
    let wanted = try call(text, world).lowercased()
    let limit = try call(optional: limit, world) ?? 100
    var rows: [[Value]] = []
    for noun in Noun.all {
      for slot in noun.slots(world, nil) where rows.count < limit {
        try world.goOn()
        let words = noun.words(slot, in: world)
        let found =
          words.contains { $0.lowercased().contains(wanted) }
          ? nil : noun.fields.first { $0.value(world, slot).text.lowercased().contains(wanted) }
        guard found != nil || words.contains(where: { $0.lowercased().contains(wanted) }) else { continue }
        let name = zip(noun.keyParts, words).first { $0.1.lowercased().contains(wanted) }
        rows.append([
          .text(noun.system.rawValue), .text(noun.title(of: slot, in: world)),
          .text(found.map { "\($0.name) \($0.value(world, slot).text)" } ?? name.map { "\($0.0) \($0.1)" } ?? ""),
        ])
      }
    }
    return .table(
      Answer.Table(columns: ["system", "object", "field"], rows: rows, emptyMessage: "nothing holds “\(wanted)”"))
  }

  /// What to say where there is none; of the company's list, what fills it.
  private static func emptyMessage(of noun: Noun, _ call: Call, in world: Workspace) -> String {
    let none = "no \(noun.plural)"
    if let parent = Selection.parents.first(where: { call.has($0) }),
      call.text(of: Selection.condition.parameter) == nil,
      noun.count(world) > 0
    {
      let name = call.text(of: parent.parameter).map { Quoting.word(shortened($0.string)) } ?? ""
      return "\(none) of \(parent.parameter.name) \(name); others have \(noun.count(world))"
    }
    guard noun.name == StandardCode.schema.noun, noun.count(world) == 0 else { return none }
    return none
      + (world.vista.phases.count == 0
        ? ": JC Phases has no phase yet; add-phase makes one, and the next sync brings it"
        : ": the next sync fills the company's list from JC Phases")
  }

  private static func selection(_ call: Call, _ world: Workspace) throws(Refusal) -> Selection {
    let name = try call(nouns, world)
    guard let noun = Noun.named(name) else { throw Refusal(.notFound, "there is nothing called \(shortened(name))") }
    return try Selection(noun, call, world)
  }

  private static func table(
    of noun: Noun, _ slots: [Slot], besides derived: [[Value]] = [], in world: Workspace, _ empty: String
  ) throws(Refusal) -> Answer.Table {
    let parts = noun.keyParts
    var rows: [[Value]] = []
    rows.reserveCapacity(slots.count)
    for slot in slots {
      try world.goOn()
      rows.append(
        noun.words(slot, in: world).prefix(parts.count).map { .text($0) } + noun.fields.map { $0.value(world, slot) })
    }
    return Answer.Table(columns: parts + noun.fields.map(\.name), rows: rows + derived, emptyMessage: empty)
  }
}

extension Value {
  /// Numbers and money by value, everything else byte by byte.
  fileprivate func precedes(_ other: Value) -> Bool {
    switch (self, other) {
    case (.number(let left), .number(let right)): left < right
    case (.money(let left), .money(let right)): left < right
    default: text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }
  }
}

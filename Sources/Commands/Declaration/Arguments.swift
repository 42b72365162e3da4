import Errors
import Text
import Workspace

// The arguments that several commands share. Each says its limits where it reads the text.

extension Argument where Value == String {
  /// Free text of at most so many characters. One may be made of any number of marks, so bytes are bounded too: by what as
  /// many pictures of a family take.
  static func text(_ name: String, _ meaning: String, limit: Int) -> Argument {
    Argument(name, meaning) { (text, _, _) throws(Refusal) in
      let value = text.string
      // Bytes are counted at once, and are never fewer than characters.
      guard value.utf8.count > limit else { return value }
      guard value.utf8.count <= limit * mostBytesOfCharacter else {
        throw Refusal(
          .badValue, "\(name) is \(value.utf8.count) bytes long; it takes \(limit) characters",
          Explanation("they may have \(limit * mostBytesOfCharacter) bytes together"))
      }
      guard value.count <= limit else {
        throw Refusal(
          .badValue, "\(name) is \(value.count) characters long; it takes \(limit)",
          Explanation("shorten it: “\(shortened(value))”"))
      }
      return value
    }
  }

  /// A word that a command looks at itself.
  static func word(_ name: String, _ meaning: String, _ kind: Parameter.Kind = .value) -> Argument {
    Argument(name, meaning, kind) { (text, _, _) throws(Refusal) in text.string }
  }
}

private let mostBytesOfCharacter = 32

extension Argument where Value == Name {
  /// The name of something new: at least one byte and at most so many, each counted (formats.md B6).
  static func newName(_ name: String, _ meaning: String, limit: Int) -> Argument {
    Argument(name, meaning) { (text, _, world) throws(Refusal) in
      guard !text.range.isEmpty else {
        throw Refusal(.badValue, "\(name) is empty; it takes 1 to \(limit) characters", Explanation("give it a text"))
      }
      guard text.range.count <= limit else {
        throw Refusal(
          .badValue, "\(name) is \(text.range.count) bytes long; it takes at most \(limit)",
          Explanation("shorten it: “\(shortened(text.string))”"))
      }
      return world.name(text.bytes.span.extracting(text.range))
    }
  }

  /// The name of a phase group; the company's own where none is given.
  static var group: Argument { SharedArguments.group }
}

/// What bodies ask for by the way, made once: an extension of a generic type cannot hold it.
private enum SharedArguments {
  static let group = Argument<Name>(
    "group", "the phase group; the company's own where none is given", .object("phasegroup")
  ) { (text, _, world) throws(Refusal) in
    try world.require(PhaseGroup.self, named: text.string).group
  }
}

extension Argument where Value == Money {
  /// An amount with at most two decimal places.
  static func money(_ name: String, _ meaning: String) -> Argument {
    Argument(name, meaning) { (text, _, _) throws(Refusal) in
      guard let money = Money(text.string) else {
        throw Refusal(
          .badValue, "“\(shortened(text.string))” is no amount of money",
          Explanation(
            "write digits with at most two decimal places and no separators, such as 48250.50; the limit is \(Money.limit)"
          ))
      }
      return money
    }
  }
}

extension Argument where Value == Money? {
  /// An amount, or `none`.
  static func moneyOrNone(_ name: String, _ meaning: String) -> Argument {
    let money = Argument<Money>.money(name, meaning)
    return Argument(name, meaning) { (text, call, world) throws(Refusal) in
      text.string == "none" ? nil : try money.decode(text, call, world)
    }
  }
}

extension Argument where Value == Moment {
  /// A day.
  static func date(_ name: String, _ meaning: String) -> Argument {
    Argument(name, meaning) { (text, _, _) throws(Refusal) in
      guard let date = Moment(date: text.string) else {
        throw Refusal(
          .badValue, "“\(shortened(text.string))” is no date", Explanation("write a day such as 2026-01-31"))
      }
      return date
    }
  }
}

extension Argument where Value == Moment? {
  /// A day, or `none`.
  static func dateOrNone(_ name: String, _ meaning: String) -> Argument {
    let date = Argument<Moment>.date(name, meaning)
    return Argument(name, meaning) { (text, call, world) throws(Refusal) in
      text.string == "none" ? nil : try date.decode(text, call, world)
    }
  }
}

extension Argument where Value == UInt8 {
  /// One of Procore's cost types, by its code.
  static var type: Argument {
    Argument("type", "a cost type, such as L", .object("line-item-type", by: "code")) {
      (text, _, world) throws(Refusal) in
      try world.requireLineItemType(text.string).number
    }
  }
}

extension Argument where Value == CostTypeSet {
  /// A list of cost types: `L,M`, or `none`. `read` finds one of them.
  static func costTypes(
    _ meaning: String, of kind: ObjectReference,
    read: @escaping @Sendable (ArgumentText, Call, Workspace) throws(Refusal) -> UInt8
  ) -> Argument {
    Argument("cost-types", meaning + ": a list such as L,M, or none", .list(kind)) {
      (text, call, world) throws(Refusal) in
      var set = CostTypeSet()
      guard !text.holds("none") else { return set }
      try text.forEachItem { (item) throws(Refusal) in set.insert(try read(item, call, world)) }
      return set
    }
  }

  /// Cost types by Vista's abbreviations, of the phase group that the call names.
  static var vistaCostTypes: Argument {
    costTypes(
      "the cost types, by Vista's abbreviations",
      of: ObjectReference(noun: "costtype", parent: nil, field: "abbreviation", readiness: nil)
    ) { (item, call, world) throws(Refusal) in
      let group = try world.group(of: call)
      guard let number = world.costTypeNumber(abbreviated: item.string, in: group) else {
        throw Refusal.notFound(
          "phase group \(world.text(group)) has no cost type \(shortened(item.string))", item.string,
          among: world.costTypes(of: group).map(\.abbreviation), list: ["list", "costtypes"])
      }
      return number
    }
  }

  /// Cost types by Procore's codes.
  static var procoreCostTypes: Argument {
    costTypes(
      "the cost types, by Procore's codes",
      of: ObjectReference(noun: "line-item-type", parent: nil, field: "code", readiness: nil)
    ) { (item, _, world) throws(Refusal) in
      try world.requireLineItemType(item.string).number
    }
  }
}

extension Argument where Value == Bool {
  /// Yes or no.
  static func yesOrNo(_ name: String, _ meaning: String) -> Argument {
    Argument(name, meaning, .choice(["yes", "no"])) { (text, _, _) throws(Refusal) in
      switch text.string {
      case "yes": true
      case "no": false
      default: throw Refusal.notOneOf(["yes", "no"], name, text.string)
      }
    }
  }
}

extension Argument where Value: RawRepresentable<String> & CaseIterable & SendableMetatype {
  /// One of a few words.
  static func choice(_ name: String, _ meaning: String) -> Argument {
    let words = Value.allCases.map(\.rawValue)
    return Argument(name, meaning, .choice(words)) { (text, _, _) throws(Refusal) in
      guard let value = Value(rawValue: text.string) else { throw Refusal.notOneOf(words, name, text.string) }
      return value
    }
  }
}

extension Argument where Value: Record {
  /// An object that must be there, named by one word.
  static func existing(_ kind: Value.Type, _ name: String) -> Argument {
    Argument(
      name, "the \(kind.schema.noun), by its \(kind.schema.namedBy)", .object(kind.schema.noun)
    ) { (text, _, world) throws(Refusal) in
      try world.require(kind, named: text.string)
    }
  }

  /// An object that must be there, within the one that another argument names.
  static func existing<Parent: Record>(_ kind: Value.Type, _ name: String, within parent: Argument<Parent>) -> Argument
  {
    Argument(
      name, "the \(kind.schema.noun) on that \(Parent.schema.noun)",
      .object(kind.schema.noun, within: parent.parameter.name)
    ) {
      (text, call, world) throws(Refusal) in
      try world.require(kind, named: text.string, within: try call(parent, world).key.name)
    }
  }
}

extension Refusal {
  /// A word that names nothing: says what is near, or how to see what there is.
  static func notFound(_ message: Message, _ word: String, among known: some Sequence<String>, list: [String])
    -> Refusal
  {
    let nearest = Nearest.match(word, among: known)
    return Refusal(
      .notFound, message,
      Explanation(nearest.map { "did you mean \(Quoting.word($0))?" }, waysOut: [WayOut("see what there is", [list])]))
  }

  /// A word that is none of those that can stand there.
  static func notOneOf(_ words: [String], _ name: String, _ word: String) -> Refusal {
    let nearest = Nearest.match(word, among: words)
    return Refusal(
      .badValue, "\(name) cannot be “\(shortened(word))”",
      Explanation((nearest.map { "did you mean \($0)? " } ?? "") + "it takes \(words.joined(separator: ", "))"))
  }
}

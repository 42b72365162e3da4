import Errors
import Workspace

/// What a rule is about: an act, or deeds that are done to one kind of item or to all of them.
struct Subject: Sendable {
  /// The type of the act or the item; `any GovernedItem` for all of them.
  let type: Any.Type
  /// The deeds; none for an act.
  var deeds: [Deed.Kind] = []
  /// Of all items, those that it can be about.
  var isAbout: Kinds = { _ in true }

  /// An act.
  static func act(_ act: any Act.Type) -> Subject { Subject(type: act) }

  /// Deeds that are done to one kind of item; to all where none is named.
  static func deed(_ deeds: Deed.Kind..., of item: (any GovernedItem.Type)? = nil) -> Subject {
    Subject(type: item ?? (any GovernedItem).self, deeds: deeds)
  }

  /// In words: `removal of Commitment`.
  var words: String {
    let type = String(describing: type).replacing("any GovernedItem", with: "any item")
    return deeds.isEmpty ? type : "\(deeds.map { "\($0)" }.joined(separator: ", ")) of \(type)"
  }

  /// Whether a deed that is done to one kind of item is part of it.
  func holds(_ deed: Deed.Kind, of item: any GovernedItem.Type) -> Bool {
    (type == item || type == (any GovernedItem).self && isAbout(item)) && deeds.contains(deed)
  }
}

/// Which kinds of items a check of all of them can find something of.
typealias Kinds = @Sendable (any GovernedItem.Type) -> Bool

/// How a rule examines one kind of act.
struct Check<A>: AnyCheck {
  let error: ErrorName
  /// Which of its rule's checks it is, from 0.
  var number = 0
  let subject: Subject
  let find: @Sendable (A, Workspace) -> Finding?

  /// A check of an act.
  init(_ error: ErrorName, find: @escaping @Sendable (A, Workspace) -> Finding?) where A: Act {
    self.error = error
    subject = Subject(type: A.self)
    self.find = find
  }

  /// A check of deeds that are done to one kind of item, or to any item.
  init<Item>(
    _ error: ErrorName, on deeds: [Deed.Kind], where isAbout: @escaping Kinds = { _ in true },
    find: @escaping @Sendable (Item, Deed, Workspace) -> Finding?
  ) where A == ItemAct<Item> {
    self.error = error
    subject = Subject(type: Item.self, deeds: deeds, isAbout: isAbout)
    self.find = { act, world in find(act.item, act.deed, world) }
  }
}

/// A check, whatever it examines. Its subject is compared before it is cast: a cast that fails looks through the whole
/// program for conformances.
protocol AnyCheck: Sendable {
  /// With which error it refuses.
  var error: ErrorName { get }
  /// Which of its rule's checks it is, from 0.
  var number: Int { get set }
  /// What it examines.
  var subject: Subject { get }
}

import Errors
import Workspace

extension Rule {
  /// A rule that says how something works; the code that makes it so names it.
  init(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil,
    about subject: Subject, _ others: Subject...
  ) {
    self.init(
      number: number, name: name, basis: basis, sentence: sentence, sources: sources, setting: setting,
      subjects: [subject] + others, checks: [])
  }

  /// A rule that refuses an act; it may be about others too.
  init<A: Act>(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil,
    about others: Subject..., refuses error: ErrorName, when find: @escaping @Sendable (A, Workspace) -> Finding?
  ) {
    self.init(
      number: number, name: name, basis: basis, sentence: sentence, sources: sources, setting: setting,
      subjects: others, checks: [Check(error, find: find)])
  }

  /// A rule that refuses some deeds, whatever the item; it may be about others too.
  init(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil,
    about others: Subject..., refuses error: ErrorName, on deeds: Deed.Kind...,
    where isAbout: @escaping Kinds = { _ in true },
    when find: @escaping @Sendable (any GovernedItem, Deed, Workspace) -> Finding?
  ) {
    self.init(
      number: number, name: name, basis: basis, sentence: sentence, sources: sources, setting: setting,
      subjects: others, checks: [Check(error, on: deeds, where: isAbout, find: find)])
  }

  /// A rule that refuses some deeds that are done to one kind of item; it may be about others too.
  init<Item: GovernedItem>(
    _ number: Int, _ name: String, _ basis: Basis, _ sentence: String, from sources: [Citation], setting: String? = nil,
    about others: Subject..., refuses error: ErrorName, on deeds: Deed.Kind..., of item: Item.Type,
    when find: @escaping @Sendable (Item, Deed, Workspace) -> Finding?
  ) {
    self.init(
      number: number, name: name, basis: basis, sentence: sentence, sources: sources, setting: setting,
      subjects: others, checks: [Check(error, on: deeds, find: find)])
  }

  /// The same rule, refusing another act as well, or another part of its sentence with another error.
  func and<A: Act>(refuses error: ErrorName, when find: @escaping @Sendable (A, Workspace) -> Finding?) -> Rule {
    with(Check(error, find: find))
  }

  /// The same rule, refusing some deeds as well, whatever the item.
  func and(
    refuses error: ErrorName, on deeds: Deed.Kind..., where isAbout: @escaping Kinds = { _ in true },
    when find: @escaping @Sendable (any GovernedItem, Deed, Workspace) -> Finding?
  ) -> Rule { with(Check(error, on: deeds, where: isAbout, find: find)) }

  /// The same rule, refusing some deeds as well that are done to one kind of item.
  func and<Item: GovernedItem>(
    refuses error: ErrorName, on deeds: Deed.Kind..., of item: Item.Type,
    when find: @escaping @Sendable (Item, Deed, Workspace) -> Finding?
  ) -> Rule { with(Check(error, on: deeds, find: find)) }

  private func with(_ check: any AnyCheck) -> Rule {
    var (rule, check) = (self, check)
    check.number = checks.count
    rule.checks.append(check)
    return rule
  }
}

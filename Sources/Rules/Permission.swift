import Errors
import Text
import Workspace

extension Workspace {
  /// Why a user may not do something, or nil when they may. `alternatives` are sets of privileges, each of which is enough.
  public func lackOfPrivilege(_ user: Name, for alternatives: [[Privilege]], to deed: String) -> Refusal? {
    let held = privileges(of: user)
    let lacking = alternatives.map { $0.filter { !held.holds($0) } }
    guard let nearest = lacking.min(by: { $0.count < $1.count }), !nearest.isEmpty else { return nil }
    let names = nearest.map(\.rawValue)
    let others = procore.users.records.filter { user in alternatives.contains { $0.allSatisfy(user.privileges.holds) } }
      .map { text($0.user) }.sorted()
    var ways: [WayOut] = []
    if let granter = granter(of: nearest, to: user) {
      let grant = ["grant", text(user)] + names
      let commands = granter == user ? [grant] : [["as", text(granter)], grant, ["as", text(user)]]
      ways.append(WayOut("let \(text(user)) do it", commands))
    }
    if let other = others.first { ways.insert(WayOut("have it done", [["as", other]]), at: 0) }
    return Refusal(
      .notPermitted,
      "\(text(user)) may not \(deed): \(known: names.joined(separator: " and ")) \(isOrAre(names.count)) missing",
      Explanation(
        (others.isEmpty ? "nobody in this workspace has it" : "\(others.joined(separator: ", ")) may"),
        objects: nearest.map { [$0.rawValue, $0.title] }, waysOut: ways))
  }

  /// Somebody who can give these privileges to a user: in the directory, and with those of them that only their holders
  /// give (rule 170).
  private func granter(of privileges: [Privilege], to user: Name) -> Name? {
    let needed = [.directoryAdmin] + privileges.filter(Privilege.grantedByHolders.contains)
    let able = procore.users.records.filter { needed.allSatisfy($0.privileges.holds) }.map(\.user)
    return able.contains(user) ? user : able.first
  }

  /// Why a user may not do what only Procore's support does, or nil when they are it.
  public func lackOfSupport(_ user: Name, to deed: String) -> Refusal? {
    guard text(user) != User.support else { return nil }
    return Refusal(
      .supportOnly, "\(text(user)) may not \(deed): only Procore's support can",
      Explanation(
        "a customer asks Procore's support for it",
        waysOut: [WayOut("act as Procore's support would", [["as", User.support]])]))
  }
}

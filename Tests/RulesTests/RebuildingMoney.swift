import Support
import Workspace

/// Budgets aside, what people write about money in Procore.
extension Rebuilding {
  mutating func makeMoney() {
    for commitment in all("commitment") {
      run(
        ["add-commitment", commitment["project"]] + commitment.words + [commitment["title"]]
          + Self.options(commitment, "kind", "company"))
    }
    makeNumbered("sovline") { line in
      ["add-sovline", line.words[0], line["code"], line["type"], line["amount"], line["description"]]
        + Self.options(line, "unit", "quantity")
    }
    giveStatuses("commitment")
    for invoice in all("invoice") {
      run(
        ["add-invoice"] + invoice.words + [invoice["amount"]]
          + Self.options(invoice, "description", "stored-materials", "status")
          + ["--billed", invoice["billed"].isEmpty ? "none" : invoice["billed"]])
    }
    makeNumbered("directcost") { cost in
      ["add-directcost", cost.words[0], cost["code"], cost["type"], cost["amount"], cost["description"]]
    }
    skipDirectCosts()
    for prime in all("prime") where prime["synced"] == "no" {
      run(["add-prime", prime["project"]] + prime.words + [prime["title"]])
    }
    let ownPrimes = Set(all("prime").filter { $0["synced"] == "no" }.map { $0.words[0] })
    makeNumbered("primeline", where: { ownPrimes.contains($0.words[0]) }) { line in
      ["add-primeline", line.words[0], line["description"], line["amount"]]
        + (line["code"].isEmpty ? [] : ["--code", line["code"]])
        + (line["type"].isEmpty ? [] : ["--type", line["type"]])
    }
    giveStatuses("prime") { ownPrimes.contains($0.words[0]) }
    for order in all("pcco") {
      run(
        ["add-pcco"] + order.words + [order["title"]]
          + ["--created", order["created"].isEmpty ? "none" : order["created"]])
    }
    makeNumbered("pccoline") { line in
      ["add-pccoline", line.words[0], line["pcco"], line["code"], line["type"], line["amount"], line["description"]]
    }
    giveStatuses("pcco")
    // Only approved commitments have change orders made.
    let changed = Set(all("cco").map { $0.words[0] })
    let standing = all("commitment").filter { commitment in
      changed.contains(commitment.words[0]) && !["approved", "complete"].contains(commitment["status"])
    }
    for commitment in standing { run(["edit-commitment"] + commitment.words + ["--status", "approved"]) }
    for order in all("cco").sorted(by: { $0["created"] < $1["created"] }) {
      if bench.world.now.date != order["created"] { run(["clock", order["created"] + "T12:00"]) }
      run(["add-cco"] + order.words + [order["title"]] + Self.options(order, "description"))
    }
    makeNumbered("ccoline") { line in
      ["add-ccoline", line.words[0], line["cco"], line["code"], line["type"], line["amount"], line["description"]]
    }
    for commitment in standing { run(["edit-commitment"] + commitment.words + Self.options(commitment, "status")) }
    giveStatuses("cco")
  }

  /// Once they have their lines, which an approval locks; in the order in which they were approved.
  private mutating func giveStatuses(_ noun: String, where isMeant: (ListedObject) -> Bool = { _ in true }) {
    let meant = all(noun).filter { $0["status"] != "draft" && isMeant($0) }
    for item in meant.sorted(by: { (Int($0["approval"]) ?? 0) < (Int($1["approval"]) ?? 0) }) {
      run(["edit-" + noun] + item.words + Self.options(item, "status"))
    }
  }

  /// Adds what takes the next number of what it belongs to. The number of one that was removed is not given again, so it is
  /// given to something that is removed. What is synced comes from Vista by itself.
  mutating func makeNumbered(
    _ noun: String, where isMeant: (ListedObject) -> Bool = { _ in true }, _ add: (ListedObject) -> [String]
  ) {
    makeNumbered(noun, of: all(noun).filter { isMeant($0) && $0.fields["synced"] != "yes" }, add)
  }

  mutating func makeNumbered(
    _ noun: String, of objects: [ListedObject], _ add: (ListedObject) -> [String]
  ) {
    let parts = objects.map { (object: $0, place: Self.place($0)) }
    for place in Set(parts.map(\.place.parent)).sorted(by: { $0.joined() < $1.joined() }) {
      let siblings = parts.filter { $0.place.parent == place }.sorted { $0.place.number < $1.place.number }
      var next = siblings.first.map { Self.nextNumber(after: $0.object, noun, in: bench.world) } ?? 1
      for (object, part) in siblings {
        while next < part.number {
          run(add(object))
          run(["remove-" + noun, object.words[0], (part.parent.dropFirst() + [String(next)]).joined(separator: ".")])
          next += 1
        }
        run(add(object))
        next += 1
      }
    }
  }

  /// Direct costs from Vista take numbers after those of all that were there before, removed ones included.
  mutating func skipDirectCosts() {
    for cost in all("directcost") where cost["synced"] == "yes" && Self.isFirst(cost, in: all("directcost")) {
      let codes = ListedObject.all("costcode", in: bench.world).filter { $0.words[0] == cost.words[0] }
      let next = Self.nextNumber(after: cost, "directcost", in: bench.world)
      for number in stride(from: next, to: Self.place(cost).number, by: 1) {
        run(["add-directcost"] + (codes.first?.words ?? []) + ["L", "0"])
        run(["remove-directcost", cost.words[0], String(number)])
      }
    }
  }

  static func isFirst(_ cost: ListedObject, in costs: [ListedObject]) -> Bool {
    !costs.contains { other in
      other["synced"] == "yes" && other.words[0] == cost.words[0] && place(other).number < place(cost).number
    }
  }

  /// What something belongs to and its number there: line `2.1` belongs to change order 2.
  static func place(_ object: ListedObject) -> (parent: [String], number: Int) {
    let parts = object.words[1].split(separator: ".").map(String.init)
    return ([object.words[0]] + parts.dropLast(), Int(parts.last ?? "") ?? 0)
  }

  static func nextNumber(after object: ListedObject, _ noun: String, in world: Workspace) -> Int {
    let known = ListedObject.all(noun, in: world).map(place).filter { $0.parent == place(object).parent }
    return (known.map(\.number).max() ?? 0) + 1
  }
}

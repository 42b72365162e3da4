import Commands
import Errors
import Rules
import Support
import Workspace

extension Fuzzer {
  /// Commands at random: what `check` says of an item is what its button does.
  static let check = Fuzzer("check", by: .line, input: { random in randomSession(&random) }) { bytes in
    let bench = Bench()
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      bench.run(String(decoding: line, as: UTF8.self))
      guard number % 8 == 7, let fault = faultOfChecks(bench) else { continue }
      return fault
    }
    return faultOfChecks(bench)
  }

  private static func faultOfChecks(_ bench: Bench) -> String? {
    let (procore, world) = (bench.world.procore, bench.world)
    let commands =
      procore.projects.records.map { Button(of: $0, in: world) }
      + procore.companies.records.map { Button(of: $0, in: world) }
      + procore.budgets.records.map { Button(of: $0, in: world) }
      + procore.commitments.records.map { Button(of: $0, in: world) }
      + procore.changeOrders.records.map { Button(of: $0, in: world) }
      + procore.primeChangeOrders.records.map { Button(of: $0, in: world) }
      + procore.invoices.records.map { Button(of: $0, in: world) }
    for button in commands {
      let said = bench.refusals(of: button.check).map(\.error)
      let met = bench.refusals(of: button.press).map(\.error)
      guard said.first != met.first else { continue }
      return "\(button.check) says \(said), \(button.press) meets \(met)"
    }
    return nil
  }
}

/// The button that brings an item to Vista, as a person would press it.
private struct Button {
  let check: String
  let press: String

  init<Item: GovernedItem>(of item: Item, in world: Workspace) {
    let words = item.words(in: world).map { "'\($0)'" }.joined(separator: " ")
    let skips =
      world.settings.directExport == .on && [.commitment, .commitmentChangeOrder, .invoice].contains(Item.kind)
    let isUpdated = item.isSynced && [.project, .budget].contains(Item.kind)
    let press = "\(isUpdated ? "update" : "export") \(Item.toolNoun) \(words)"
    let send = "send \(Item.schema.noun) \(words)"
    check = "check \(Item.toolNoun) \(words)"
    let line = item.erp.stage.isWaiting ? press : skips ? send : "\(send); \(press)"
    self.press = "as support { \(line) }"
  }
}

extension Bench {
  /// What a line is refused for, or what it foresees, which leaves nothing.
  func refusals(of line: String) -> [Refusal] {
    let known = session.coverage?.met?.count ?? 0
    run("try { \(line) }")
    return (session.coverage?.met ?? []).dropFirst(known).map(\.refusal)
  }
}

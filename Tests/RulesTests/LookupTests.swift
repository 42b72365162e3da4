import Support
import Testing

@testable import Workspace

/// What is learned to answer fast says at any time what a walk over everything says.
@Suite("Lookups are true") struct LookupTests {
  private static let length = 200

  @Test(
    "After any command, failure, try, undo and restore a lookup says what a full walk says",
    arguments: TransactionTests.seeds)
  func lookupsAreTrue(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    ask(bench.world)
    for _ in 0..<Self.length {
      let line = writer.next()
      _ = bench.run(line)
      for lookup in Self.lookups {
        #expect(lookup.isTrue(bench.world.lookups), "seed \(seed): \(lookup.name) after \(line)")
      }
    }
    #expect(Self.lookups.contains { !$0.isEmpty(bench.world.lookups) })
  }

  @Test("The highest number, the lowest name and the marks are those of a full walk", arguments: TransactionTests.seeds)
  func rankingsAreTrue(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for _ in 0..<Self.length {
      let line = writer.next()
      _ = bench.run(line)
      expectRanking(bench.world.procore.budgetLines, bench.world, "seed \(seed) after \(line)")
      expectRanking(bench.world.procore.changeOrderLines, bench.world, "seed \(seed) after \(line)")
      expectRanking(bench.world.vista.contractItems, bench.world, "seed \(seed) after \(line)")
      expectRanking(bench.world.vista.vendors, bench.world, "seed \(seed) after \(line)")
      expectRanking(bench.world.procore.projects, bench.world, "seed \(seed) after \(line)")
    }
  }

  @Test("The newest event of a record is the last of all that are its own", arguments: TransactionTests.seeds)
  func trailsAreTrue(_ seed: UInt64) {
    var writer = RandomCommands(seed: seed)
    let bench = Bench()
    for number in 0..<Self.length {
      _ = bench.run(writer.next())
      guard number.isMultiple(of: 5) else { continue }
      let (world, journal) = (bench.world, bench.world.journal)
      for kind in [RecordKind.phase, .project, .costCode, .syncState] {
        var newest: [Slot: Int] = [:]
        for index in 0..<world.position where journal.event(index).kind == kind {
          newest[journal.event(index).slot] = index
        }
        for (slot, index) in newest { #expect(journal.newestEvent(of: kind, at: slot) == index, "seed \(seed)") }
        let removals = (0..<world.position).filter { journal.event($0).kind == kind && journal.event($0).isRemoval }
        for slot in newest.keys {
          #expect(
            journal.newestEvent(of: kind, at: slot, where: \.isRemoval)
              == removals.last { journal.event($0).slot == slot }, "seed \(seed)")
        }
      }
    }
  }

  private func expectRanking<R: Record>(_ table: Table<R>, _ world: Workspace, _ comment: Comment) {
    let keys = table.presentSlots.map(table.key)
    for (parent, keys) in Dictionary(grouping: keys, by: \.parent) {
      let numbers = keys.compactMap { NumberSeries.place(of: world.text($0.name)) }
      for (series, places) in Dictionary(grouping: numbers, by: \.series) {
        #expect(table.highestPresent(of: parent, series, world.names) == places.map(\.number).max(), comment)
      }
      let lowest = keys.map(\.name).min { world.names.precedes($0, $1) }
      #expect(table.lowestPresent(of: parent, world.names).map { table.key(of: $0).name } == lowest, comment)
    }
    for mark in [Marks.present, .waiting, .synced, .sendable] {
      #expect(
        table.count { $0.contains(mark) } == table.presentSlots.count { table.marks(of: $0).contains(mark) }, comment)
    }
  }

  private func ask(_ world: Workspace) { for lookup in Self.lookups { _ = lookup.isTrue(world.lookups) } }

  /// One way to find records, and whether what it has learned is so.
  private struct Lookup {
    let name: String
    let isTrue: (Lookups) -> Bool
    let isEmpty: (Lookups) -> Bool

    init<R: Record, Holding: Hashable>(_ name: String, _ groups: @escaping (Lookups) -> Groups<R, Holding>) {
      self.name = name
      isTrue = { groups($0).learned == groups($0).walk() }
      isEmpty = { groups($0).learned.isEmpty }
    }
  }

  private static var lookups: [Lookup] {
    [
      Lookup("jobs by contract") { $0.jobsByContract }, Lookup("overrides by code") { $0.overridesByCode },
      Lookup("phases by type") { $0.phasesByType }, Lookup("job phases by type") { $0.jobPhasesByType },
      Lookup("phases by job") { $0.phasesByJob }, Lookup("changes by job") { $0.changesByJob },
      Lookup("orders by origin") { $0.ordersByOrigin }, Lookup("primes by origin") { $0.primesByOrigin },
      Lookup("pccos by origin") { $0.primeOrdersByOrigin },
      Lookup("job phases by item") { $0.jobPhasesByItem }, Lookup("costs by code") { $0.costsByCode },
      Lookup("items by code") { $0.itemsByCode }, Lookup("projects by job") { $0.projectsByJob },
      Lookup("companies by vendor") { $0.companiesByVendor }, Lookup("codes by standard") { $0.costCodesByStandard },
      Lookup("commitments by project") { $0.commitmentsByProject },
      Lookup("commitments by origin") { $0.commitmentsByOrigin }, Lookup("invoices by origin") { $0.invoicesByOrigin },
      Lookup("Vista's commitments by job") { $0.vistaCommitmentsByJob },
      Lookup("invoices by commitment") { $0.invoicesByCommitment },
      Lookup("ap lines by invoice") { $0.linesByAPInvoice },
      Lookup("ap invoices by reference") { $0.invoicesByReference },
      Lookup("primes by project") { $0.primesByProject }, Lookup("costs by origin") { $0.directCostsByOrigin },
      Lookup("lines by order") { $0.linesByOrder }, Lookup("prime lines by order") { $0.primeLinesByOrder },
      Lookup("budget lines by code") { $0.budgetLinesByCode }, Lookup("changes by code") { $0.budgetChangeLinesByCode },
      Lookup("lines by budget change") { $0.linesByBudgetChange },
      Lookup("direct costs by code") { $0.directCostsByCode },
      Lookup("pcco lines by code") { $0.primeOrderLinesByCode },
      Lookup("sov lines by code") { $0.sovLinesByCode }, Lookup("cco lines by code") { $0.orderLinesByCode },
      Lookup("prime lines by code") { $0.primeLinesByCode }, Lookup("requests") { $0.requestsInProgress },
      Lookup("phases by stripped code") { $0.phasesByStrippedCode }, Lookup("phases by look") { $0.phasesByLook },
      Lookup("phases by two characters") { $0.phases(byFirst: 2) },
      Lookup("job phases by two characters") { $0.jobPhases(byFirst: 2) },
    ]
  }
}

import Errors
import Rendering
import Rules
import Workspace

/// The buttons of the Prime Contracts tab.
enum PrimeImportCommands {
  static let all = [importPrime, unlinkPrime, archivePrime, unarchivePrime, refreshPrime, refreshPrimes]

  /// Brings contract 123 from Vista, for the examples.
  static let imported =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123; export job 123; refresh primes; import prime 123"
  private static let exported =
    "add-phase 03-300 Concrete; sync; add-project 123 Tower; add-costcode 123 03-300; send project 123; export job 123"

  private static let contract = Argument.existing(Contract.self, "contract").offering(first: .offered(on: .prime))

  private static let importPrime = Command(
    "import prime", in: .integration, "Add a contract of Vista as a prime contract, or re-import it.",
    takes: [contract.parameter], needs: .oneOf([[.erpAdmin, .primeAdmin]]),
    obeys: PrimeImport.rules.rules + Import.rules.rules,
    examples: [.init("import prime 123", "with a line an item", after: exported + "; refresh primes")]
  ) { (call, world) throws(Refusal) in
    let contract = try call(contract, world)
    try world.permit(PrimeImport(contract: contract))
    try world.permit(Import(list: .prime, number: contract.contract))
    guard let project = world.projects(under: contract).first else { return .nothing }
    world.importPrime(contract, for: project)
    world.settle(.prime, contract.contract, as: .imported)
    world.log(.createPrimeContractInProcore, "prime \(world.text(contract.contract))", .success)
    return .nothing
  }

  private static let offered = Argument<Name>(
    "contract", "the contract, by its number", .object("contract", first: .offered(on: .prime))
  ) { (text, _, world) throws(Refusal) in try world.require(Contract.self, named: text.string).contract }

  private static let archivePrime = ImportCommands.archive(
    "prime", on: .prime, offered, "123", exported + "; refresh primes")
  private static let unarchivePrime = ImportCommands.unarchive(
    "prime", on: .prime, offered.with(.object("contract", first: .archived(on: .prime))), "123",
    exported + "; refresh primes")

  private static let prime = Argument.existing(PrimeContract.self, "prime")

  private static let unlinkPrime = Command(
    "unlink prime", in: .integration, "Part an imported prime contract from Vista's contract; it is in draft for that.",
    takes: [prime.parameter], needs: .oneOf([[.erpAdmin, .primeAdmin]]), obeys: PrimeUnlinking.rules.rules,
    examples: [
      .init("unlink prime 123", "then: remove-prime 123", after: imported + "; edit-prime 123 --status draft")
    ]
  ) { (call, world) throws(Refusal) in
    let prime = try call(prime, world)
    try world.permit(PrimeUnlinking(prime: prime))
    world.part(prime)
    return .message("Successfully Unlinked")
  }

  private static let refreshPrime = Command(
    "refresh prime", in: .integration, "Read one imported contract of Vista now.", takes: [prime.parameter],
    needs: .oneOf([[.erpAdmin, .primeAdmin]]), obeys: Refresh.rules.rules,
    examples: [
      .init("refresh prime 123", "then: import prime 123, if something is new", after: imported + "; advance 1m")
    ]
  ) { (call, world) throws(Refusal) in
    let prime = try call(prime, world)
    try world.permit(Refresh(event: .syncPrimeContracts, prime: prime.number))
    guard prime.isSynced else {
      throw Refusal(.notSynced, "prime contract \(world.text(prime.number)) did not come from Vista")
    }
    world.refresh(prime)
    return .nothing
  }

  private static let refreshPrimes = Command(
    "refresh primes", in: .integration, "Read Vista's contracts now.", needs: .approver, runsSync: true,
    obeys: Refresh.rules.rules,
    examples: [.init("refresh primes", "those of synced jobs are offered", after: exported)]
  ) { (_, world) throws(Refusal) in
    try world.permit(Refresh(event: .syncPrimeContracts))
    world.refresh(.syncPrimeContracts)
    return .nothing
  }
}

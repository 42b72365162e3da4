import Errors
import Rendering
import Rules
import Workspace

/// The buttons of the Prime Contracts tab.
enum PrimeImportCommands {
  static let all = [importPrime, archivePrime, refreshPrimes]

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

  private static let archivePrime = Command(
    "archive prime", in: .integration, "Put a contract away that Vista offers for import.",
    takes: [contract.parameter], needs: .approver, obeys: Archiving.rules.rules,
    examples: [.init("archive prime 123", "it stands under archived", after: exported + "; refresh primes")]
  ) { (call, world) throws(Refusal) in
    let contract = try call(contract, world)
    try world.permit(Archiving(list: .prime, number: contract.contract))
    world.settle(.prime, contract.contract, as: .archived)
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

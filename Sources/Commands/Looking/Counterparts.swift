import Workspace

extension Counterpart {
  /// Everything that is the same thing in both systems.
  static let all: [Counterpart] = [
    Counterpart(Project.self, Job.self, ["name": "description", "address": "address"]) { project, _ in
      project.isSynced ? Key(project.job) : nil
    } back: { key, world in
      projects(on: key.name, world).map { Key($0) }
    },
    Counterpart(StandardCode.self, Phase.self, ["description": "description", "cost-types": "cost-types"]) {
      (code, world) in
      world.vista.phaseGroups.contains(Key(code.list)) ? Key(code.list, code.code) : nil
    } back: { key, _ in
      [key]
    },
    Counterpart(CostCode.self, JobPhase.self, ["description": "description", "cost-types": "cost-types"]) {
      (code, world) in
      guard code.isSynced, let project = world.procore.projects[Key(code.project)], project.isSynced else { return nil }
      return Key(project.job, code.code)
    } back: { key, world in
      projects(on: key.parent, world).map { Key($0, key.name) }
    },
    Counterpart(Company.self, Vendor.self, ["name": "name", "state": "state", "country": "country"]) { company, _ in
      company.isSynced ? Key(company.vendor) : nil
    } back: { key, world in
      world.lookups.companiesByVendor.records(key.name).map(\.key)
    },
    Counterpart(Commitment.self, VistaCommitment.self, ["title": "description", "kind": "kind"]) { commitment, _ in
      commitment.isSynced ? Key(commitment.erp.origin) : nil
    } back: { key, world in
      commitments(key.name, world).map { Key($0) }
    },
    Counterpart(
      SOVLine.self, VistaCommitmentItem.self,
      ["code": "code", "type": "type", "amount": "cost", "unit": "unit", "quantity": "units"]
    ) { line, world in
      guard let commitment = world.procore.commitments[Key(line.commitment)], commitment.isSynced else { return nil }
      return Key(commitment.erp.origin, line.line)
    } back: { key, world in
      commitments(key.parent, world).map { Key($0, key.name) }
    },
    Counterpart(
      CommitmentChangeOrder.self, VistaChangeOrder.self,
      ["title": "description", "amount": "amount", "created": "date", "description": "scope"]
    ) { order, world in
      order.isSynced ? inVista(order.commitment, order.erp.origin, world) : nil
    } back: { key, world in
      commitments(key.parent, world).flatMap { world.lookups.ordersByOrigin.records(Key($0, key.name)).map(\.key) }
    },
    Counterpart(Invoice.self, APInvoice.self, ["amount": "amount", "description": "description", "billed": "date"]) {
      invoice, world in
      invoice.isSynced ? inVista(invoice.commitment, invoice.erp.origin, world) : nil
    } back: { key, world in
      commitments(key.parent, world).flatMap { world.lookups.invoicesByOrigin.records(Key($0, key.name)).map(\.key) }
    },
    Counterpart(Payment.self, APPayment.self, ["amount": "amount", "date": "date"]) { payment, world in
      inVista(payment.commitment, payment.number, world)
    } back: { key, world in
      commitments(key.parent, world).map { Key($0, key.name) }
    },
    Counterpart(
      ComplianceDocument.self, VistaCompliance.self, ["description": "description", "expires": "expires"]
    ) { document, world in
      inVista(document.commitment, document.code, world)
    } back: { key, world in
      commitments(key.parent, world).map { Key($0, key.name) }
    },
    Counterpart(PrimeContract.self, Contract.self, ["title": "description"]) { prime, _ in
      prime.isSynced ? Key(prime.origin) : nil
    } back: { key, world in
      world.lookups.primesByOrigin.records(key.name).map(\.key)
    },
    Counterpart(PrimeLine.self, ContractItem.self, ["description": "description", "amount": "amount"]) { line, world in
      guard let prime = world.procore.primeContracts[Key(line.prime)], prime.isSynced else { return nil }
      return Key(prime.origin, line.line)
    } back: { key, world in
      world.lookups.primesByOrigin.records(key.parent).map { Key($0.number, key.name) }
    },
    Counterpart(PrimeChangeOrder.self, ContractChange.self, ["title": "description", "amount": "amount"]) {
      (order, world) in
      order.isSynced ? onJob(of: order.project, order.erp.origin, world) : nil
    } back: { key, world in
      projects(on: key.parent, world).flatMap {
        world.lookups.primeOrdersByOrigin.records(Key($0, key.name)).map(\.key)
      }
    },
    Counterpart(
      JobCost.self, PhaseCost.self,
      [
        "original-estimate": "original-estimate", "approved-changes": "estimate-changes", "committed": "committed",
        "job-to-date": "actual-cost",
      ]
    ) { cost, world in
      onJob(of: cost.project, cost.name, world)
    } back: { key, world in
      projects(on: key.parent, world).map { Key($0, key.name) }
    },
    Counterpart(BudgetLine.self, PhaseCost.self, ["amount": "original-estimate"]) { line, world in
      line.isSynced ? onJob(of: line.project, world.budgetCode(line.code, line.type), world) : nil
    } back: { key, world in
      guard let code = world.vista.phaseCosts[key]?.code else { return [] }
      return projects(on: key.parent, world).flatMap {
        world.lookups.budgetLinesByCode.records(Key($0, code)).map(\.key)
      }
    },
    Counterpart(
      DirectCost.self, CostDetail.self,
      ["code": "code", "type": "type", "amount": "amount", "description": "description"]
    ) { cost, world in
      cost.isSynced ? onJob(of: cost.project, cost.origin, world) : nil
    } back: { key, world in
      projects(on: key.parent, world).flatMap {
        world.lookups.directCostsByOrigin.records(Key($0, key.name)).map(\.key)
      }
    },
  ]

  /// What belongs to a commitment, as it is called under the subcontract or purchase order in Vista.
  private static func inVista(_ commitment: Name, _ name: Name, _ world: Workspace) -> Key? {
    world.procore.commitments[Key(commitment)].flatMap { $0.isSynced ? Key($0.erp.origin, name) : nil }
  }

  /// What belongs to a project, as it is called under its job in Vista.
  private static func onJob(of project: Name, _ name: Name, _ world: Workspace) -> Key? {
    world.procore.projects[Key(project)].flatMap { $0.isSynced ? Key($0.job, name) : nil }
  }

  private static func projects(on job: Name, _ world: Workspace) -> [Name] {
    world.lookups.projectsByJob.records(job).map(\.number)
  }

  private static func commitments(_ origin: Name, _ world: Workspace) -> [Name] {
    world.lookups.commitmentsByOrigin.records(origin).map(\.number)
  }
}

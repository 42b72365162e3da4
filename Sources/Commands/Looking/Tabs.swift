import Rendering
import Rules
import Workspace

extension Tab {
  /// All tabs, in the order of the tool.
  static let all: [Tab] = [
    jobs, vendors, costCodes, budgets, commitments, changeOrders, primeContracts, primeChangeOrders, invoices,
  ]

  private static let jobs = Tab(
    "jobs", of: Project.self, status: "status", id: "job-id",
    [Tab.Column("name") { project, _ in .text(project.title) }],
    offered: { world in
      Tab.offered("job", in: world) { number, status in
        [
          .text(""), .text(world.vista.jobs[Key(number)]?.description ?? ""), .text(status), .text(""),
          .text(world.text(number)), .text(""),
        ]
      }
    })

  private static let vendors = Tab(
    "vendors", of: Company.self, id: "vendor-id",
    [
      Tab.Column("state") { company, _ in .text(company.state) },
      Tab.Column("country") { company, _ in .text(company.country) },
      Tab.Column("match") { company, world in
        .list(company.isSynced ? [] : world.matches(for: company).prefix(3).map { world.text($0.vendor) })
      },
    ],
    offered: { world in
      Tab.offered("vendor", in: world) { number, status in
        let vendor = world.vista.vendors[Key(number)]
        let match = vendor.flatMap(world.match).flatMap { $0.isSynced ? nil : world.text($0.company) }
        return [
          .text(vendor?.vendorName ?? ""), .text(vendor?.state ?? ""), .text(vendor?.country ?? ""),
          .text(match ?? ""), .text(status), .text(""), .text(world.text(number)), .text(""),
        ]
      }
    })

  private static let costCodes = Tab(
    name: "costcodes", subject: "cost code",
    columns: ["code", "description", "cost-types", "status", "in-vista"], hasFilters: false,
    emptyMessage: "the company's ERP list is empty; the next sync fills it from JC Phases"
  ) { world in
    let codes = world.procore.standardCodes.records(of: world.vista.company.phaseGroup)
    return world.effort.sorted(codes) { world.names.precedes($0.code, $1.code) }
      .prefix { _ in world.effort.spend() }
      .map { code in
        Tab.Row(
          filters: [],
          cells: [
            .text(world.text(code.code)), .text(code.description), .list(world.typeCodes(code.costTypes)),
            .text(code.isActive ? "active" : "inactive"), .flag(!code.isMissing),
          ])
      }
  }

  private static let budgets = Tab(
    "budgets", of: Budget.self,
    [
      Tab.Column("original") { budget, world in .money(world.originalBudget(of: budget.project)) },
      Tab.Column("changes") { budget, world in .money(world.budgetChanges(of: budget.project)) },
      Tab.Column("revised") { budget, world in
        .money(world.originalBudget(of: budget.project) + world.budgetChanges(of: budget.project))
      },
      Tab.Column("partial") { budget, world in .number(world.partialLines(of: budget.project).count) },
    ])

  private static let commitments = Tab(
    "commitments", of: Commitment.self, id: "erp-id",
    [
      Tab.Column("title") { commitment, _ in .text(commitment.title) },
      Tab.Column("kind") { commitment, _ in .text(commitment.kindOfContract.rawValue) },
      Tab.Column("company") { commitment, world in .text(world.text(commitment.company)) },
      Tab.Column("amount") { commitment, world in
        .money(world.procore.sovLines.records(of: commitment.number).total(\.amount))
      },
      Tab.Column("status") { commitment, _ in .text(commitment.status.rawValue) },
    ])

  private static let changeOrders = Tab(
    "ccos", of: CommitmentChangeOrder.self, id: "erp-id",
    [
      Tab.Column("title") { order, _ in .text(order.title) },
      Tab.Column("amount") { order, world in .money(world.amount(of: order)) },
      Tab.Column("status") { order, _ in .text(order.status.rawValue) },
    ])

  private static let primeContracts = Tab(
    name: "primes", subject: "prime", columns: ["contract", "name", "project", "status", "ribbon"], hasFilters: true,
    emptyMessage: "Vista offers no contract"
  ) { world in
    let imported = world.procore.primeContracts.records.filter(\.isSynced)
      .sorted { world.names.precedes($0.number, $1.number) }
    return Tab.offered("prime", in: world) { number, status in
      [
        .text(world.text(number)), .text(world.vista.contracts[Key(number)]?.description ?? ""), .text(""),
        .text(status),
        .text(""),
      ]
    }
      + imported.map { prime in
        Tab.Row(
          filters: [.synced],
          cells: [
            .text(world.text(prime.origin)), .text(prime.title), .text(world.text(prime.project)),
            .text(ERPStage.synced.rawValue), .text(Ribbon.green.rawValue),
          ])
      }
  }

  private static let primeChangeOrders = Tab(
    "pccos", of: PrimeChangeOrder.self, id: "erp-id",
    [
      Tab.Column("title") { order, _ in .text(order.title) },
      Tab.Column("amount") { order, world in .money(world.amount(of: order)) },
      Tab.Column("status") { order, _ in .text(order.status.rawValue) },
    ])

  private static let invoices = Tab(
    "invoices", of: Invoice.self, id: "erp-id",
    [
      Tab.Column("amount") { invoice, _ in .money(invoice.amount) },
      Tab.Column("billed") { invoice, _ in .text(invoice.billed?.date ?? "") },
      Tab.Column("status") { invoice, _ in .text(invoice.status.rawValue) },
    ])
}

extension Workspace {
  fileprivate func originalBudget(of project: Name) -> Money {
    procore.budgetLines.records(of: project).total(\.amount)
  }

  fileprivate func budgetChanges(of project: Name) -> Money {
    approvedLines(of: project).total(\.amount)
  }
}

extension Sequence {
  fileprivate func total(_ amount: (Element) -> Money) -> Money { reduce(.zero) { $0 + amount($1) } }
}

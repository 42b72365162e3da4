import Errors
import Workspace

extension Rule {
  /// When and how data flows between the systems (rules 1 to 9, and 190).
  static let synchronisation: [Rule] = [
    Rule(
      1, "hourly-sync", .stated,
      "The background sync runs once an hour; for Vista nobody can change it (that it falls on the full hour is inferred).",
      from: [.p2, .p32], about: .act(Syncing.self), .act(PassingTime.self)),
    Rule(
      2, "compliance-every-four-hours", .stated,
      "Compliance documents arrive at every fourth hour, and for synced subcontracts only.", from: [.p2],
      about: .act(PassingTime.self), .act(ComplianceEditing.self)),
    Rule(
      3, "a-person-exports", .stated,
      "Nothing goes from Procore to Vista until a person presses Export, Update or Accept; with Direct Export, sending a commitment, a commitment change order or an invoice is enough.",
      from: [.r1, .k2, .p34], setting: "direct-export", about: .deed(.sending)),
    Rule(
      4, "sync-fills-company-list", .stated,
      "A sync brings new phases and cost types to the company's ERP list; to a project only what is on its Vista job. Refresh Cost Codes copies the list to a project (that it adds the codes is inferred for Vista).",
      from: [.r1, .p9, .p26], setting: "project-refresh", about: .act(Syncing.self), .act(ProjectRefreshing.self)),
    Rule(
      5, "refresh-is-a-sync", .stated,
      "Refresh asks Vista at once for what its tab shows (cost codes and cost types, jobs, companies, or prime contracts) and logs a request.",
      from: [.d3, .p32],
      about: .act(Refresh.self)),
    Rule(
      6, "one-refresh-at-a-time", .inferred, "While a refresh is in progress, another of its kind is refused.",
      from: [.d2],
      refuses: .refreshInProgress
    ) { (refresh: Refresh, world) in
      guard world.isInProgress(refresh.event) else { return nil }
      let what =
        switch refresh.event {
        case .syncJobs: "jobs"
        case .syncVendors: "vendors"
        case .syncPrimeContracts: "primes"
        default: "costcodes"
        }
      let words = refresh.prime.isNone ? [what] : ["prime", world.text(refresh.prime)]
      return Finding(
        "a refresh of the \(what == "costcodes" ? "cost codes" : what) is in progress",
        Explanation(waysOut: [WayOut("let it finish", [["advance", "1m"], ["refresh"] + words])]))
    },
    Rule(
      7, "sync-keeps-project-codes", .inferred, "A sync never deletes a project's cost code.", from: [.p1],
      about: .act(Syncing.self)),
    Rule(
      8, "missing-code-not-addable", .inferred,
      "A sync that finds no phase any more keeps the company code, marks it missing, and refuses it to projects.",
      from: [.d3, .vsh], setting: "missing-codes", about: .act(Syncing.self), refuses: .codeMissingInVista
    ) { (adding: CostCodeAddition, world) in
      guard adding.companyCode(in: world)?.isMissing == true else { return nil }
      return Finding(
        "cost code \(adding.text(in: world)) has no phase in JC Phases", [Key(adding.project.number, adding.code)]
      ) { world in
        let text = world.text(adding.code)
        // A Refresh may have seen it after the last sync.
        let seen = world.procore.standardCodes.slot(of: Key(world.list(of: adding.project), adding.code))
          .flatMap(world.sawMissing)
        let newest = [world.connector.syncState.lastSync, seen].compactMap { $0 }.max()
        return Explanation(
          "the sync of \(newest?.text(seenFrom: world.now) ?? "the loaded files") no longer found it in Vista",
          waysOut: [
            WayOut(
              "put it back in Vista",
              steps: [
                .run(["add-phase", text]), .waitForSync,
                .run(adding.command(in: world)),
              ])
          ])
      }
    },
    Rule(
      9, "found-again", .inferred,
      "A sync that finds the phase again, with the same code in the same phase group, clears the mark.", from: [.p1],
      about: .act(Syncing.self)),
    Rule(
      190, "only-chosen-cost-types-come", .stated,
      "The connector on App Xchange can be told which cost types it imports; the others' estimates and costs stay in Vista too, and what came before the choice stays in Procore (both inferred).",
      from: [.p6], setting: "imported-costtypes", about: .act(Syncing.self)),
  ]
}

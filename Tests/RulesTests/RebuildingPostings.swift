import Support
import Workspace

/// Budgets, what was posted to the jobs, and what would have stood in the way of all before.
extension Rebuilding {
  // MARK: Budgets

  mutating func carryBudgets() {
    for budget in all("budget") {
      let project = budget.words[0]
      let lines = all("budgetline").filter { $0.words[0] == project }
      let changes = all("budgetchange").filter { $0.words[0] == project }
      if budget["synced"] == "yes" {
        addLines(lines.filter { $0["synced"] == "yes" })
        let sent = changes.filter { $0["synced"] == "yes" }.map { Self.place($0).number }.max() ?? 0
        let first = changes.filter { Self.place($0).number <= sent }
        addChanges(first, to: project, isHolding: true)
        setLock("yes", of: project)
        run(["send", "budget", project])
        run(["export", "budget", project])
        run(["sync"])
        let later = lines.filter { $0["synced"] == "no" }
        if !later.isEmpty, first.isEmpty { setLock("no", of: project) }
        addLines(later)
        for change in first where change["synced"] == "no" {
          run(["edit-budgetchange"] + change.words + Self.options(change, "status"))
        }
      } else {
        for line in lines {
          if line["synced"] == "yes" { importLine(line) } else { addLines([line]) }
        }
      }
      addChanges(changes.filter { change in !isMade("budgetchange", change.words) }, to: project)
      if !isMade("budget", budget.words) { run(["lock-budget", project]) }
      if budget["erp-status"] != "not-sent" { setLock("yes", of: project) }
      for line in lines where !line["forecast"].isEmpty {
        run(["edit-budgetline"] + line.words + Self.options(line, "forecast"))
      }
      run(["edit-budget", project] + Self.options(budget, "net-zero", "export-forecast"))
      bring(["budget"], budget)
      setLock(budget["locked"], of: project)
    }
  }

  mutating func addLines(_ lines: [ListedObject]) {
    makeNumbered("budgetline", of: lines) { line in
      ["add-budgetline", line.words[0], line["code"], line["type"], line["amount"]]
    }
  }

  /// Adds budget changes with their lines, and what was removed for the moment; the changes are drafts till their lines are
  /// there, and such as did not go to Vista while others do.
  mutating func addChanges(_ changes: [ListedObject], to project: String, isHolding: Bool = false) {
    guard !changes.isEmpty else { return }
    setLock("yes", of: project)
    let known = ListedObject.all("budgetchange", in: bench.world).filter { $0.words[0] == project }
    var next = (known.map { Self.place($0).number }.max() ?? 0) + 1
    let line = all("budgetline").first { $0.words[0] == project && isMade("budgetline", $0.words) }
    let filler = line.map { [$0["code"], $0["type"], "0"] } ?? []
    for change in changes.sorted(by: { Self.place($0).number < Self.place($1).number }) {
      while next < Self.place(change).number {
        run(["add-budgetchange", project] + filler)
        run(["remove-budgetchange", project, String(next)])
        next += 1
      }
      next += 1
      addChange(change, filler, isHeld: isHolding && change["synced"] == "no")
    }
  }

  private mutating func addChange(_ change: ListedObject, _ filler: [String], isHeld: Bool) {
    let lines = all("budgetchangeline").filter {
      $0.words[0] == change.words[0] && $0["budgetchange"] == change.words[1]
    }
    let amounts = Dictionary(
      lines.map { (Self.place($0).number, [$0["code"], $0["type"], $0["amount"]]) }, uniquingKeysWith: { $1 })
    for number in 1...max(1, amounts.keys.max() ?? 1) {
      let line = amounts[number] ?? filler
      run(
        number == 1
          ? ["add-budgetchange", change.words[0]] + line + ["--status", "draft", "--title", change["title"]]
          : ["add-budgetchangeline"] + change.words + line)
      if amounts[number] == nil { run(["remove-budgetchangeline", change.words[0], "\(change.words[1]).\(number)"]) }
    }
    if !isHeld { run(["edit-budgetchange"] + change.words + Self.options(change, "status")) }
  }

  mutating func setLock(_ lock: String, of project: String) {
    guard (made("budget", [project])?["locked"] ?? "no") != lock else { return }
    run([lock == "yes" ? "lock-budget" : "unlock-budget", project])
  }

  /// A line that came from Vista's estimate.
  mutating func importLine(_ line: ListedObject) {
    guard let job = all("project").first(where: { $0.words[0] == line.words[0] })?["job-id"] else { return }
    let number = Self.place(line).number
    for skipped in stride(from: Self.nextNumber(after: line, "budgetline", in: bench.world), to: number, by: 1) {
      run(["add-budgetline", line.words[0], line["code"], line["type"], "0"])
      run(["remove-budgetline", line.words[0], String(skipped)])
    }
    estimate([job, line["code"] + "." + line["type"]], line["code"], line["type"], line["amount"])
    run(["import", "budget", line.words[0]])
  }

  /// Brings an original estimate to an amount.
  mutating func estimate(
    _ words: [String], _ code: String, _ type: String, _ amount: String
  ) {
    let known = Money(made("phasecost", words)?["original-estimate"] ?? "0") ?? .zero
    guard let wanted = Money(amount), wanted != known else { return }
    run(["add-estimate", words[0], code, type, (wanted - known).description])
  }

  // MARK: Afterwards

  mutating func post() {
    for cost in all("costdetail").sorted(by: { Int($0.words[1]) ?? 0 < Int($1.words[1]) ?? 0 }) {
      run(
        ["post-cost", cost.words[0], cost["code"], cost["type"], cost["amount"], cost["description"]]
          + ["--date", cost["posted"]])
    }
    run(["sync"])
    for cost in all("phasecost") { estimate(cost.words, cost["code"], cost["type"], cost["original-estimate"]) }
    for payment in all("ap-payment").sorted(by: { Int($0.words[1]) ?? 0 < Int($1.words[1]) ?? 0 }) {
      run(["add-payment", payment.words[0], payment["invoice"], payment["amount"], "--date", payment["date"]])
      if payment["void"] == "yes" { run(["void-payment"] + payment.words) }
    }
    for (noun, verb) in [("vista-compliance", "add-compliance"), ("vendor-compliance", "add-vendorcompliance")] {
      for document in all(noun) {
        run(
          [verb] + document.words + [document["description"]] + Self.options(document, "by", "complied", "verify")
            + ["--expires", document["expires"].isEmpty ? "none" : document["expires"]])
      }
    }
    for override in all("phaseoverride") { run(["add-phaseoverride"] + override.words) }
    run(["sync"])
    for record in all("staged-record") where record["status"] == "archived" { run(["archive"] + record.words) }
  }

  /// What would have stood in the way.
  mutating func finish() {
    for contract in all("contract") {
      run(
        ["edit-contract"] + contract.words + ["--name", contract["description"]]
          + Self.options(contract, "department", "status"))
    }
    for job in all("vista-job") {
      run(
        ["edit-job"] + job.words + ["--name", job["description"]]
          + Self.options(job, "address", "lock-phases", "auto-add-item"))
      if made("vista-job", job.words)?["status"] != job["status"] {
        run(["edit-job"] + job.words + Self.options(job, "status"))
      }
    }
    for phase in all("jobphase") {
      run(
        ["edit-jobphase"] + phase.words + Self.options(phase, "description", "active")
          + ["--cost-types", types(phase["cost-types"]), "--inactive-types", types(phase["inactive-types"])])
    }
    for project in all("project") where project["cost-syncing"] == "no" {
      run(["edit-project"] + project.words + Self.options(project, "cost-syncing"))
    }
    for vendor in all("vendor") {
      run(["edit-vendor"] + vendor.words + Self.options(vendor, "name", "active", "type", "state", "country"))
    }
    for commitment in all("vista-commitment") {
      run(["edit-vista-commitment"] + commitment.words + Self.options(commitment, "open"))
    }
    for code in all("standard-code") where code["status"] == "inactive" { run(["deactivate-costcode"] + code.words) }
    for code in missingCodes { run(["remove-phase"] + code.words) }
    for type in all("line-item-type") where !all("costtype").contains(where: { $0.words == type.words }) {
      run(["remove-costtype", type["code"]])
    }
    for company in all("company-parameters") {
      run(
        ["edit-company-parameters"]
          + Self.options(
            company, "valid-phase-characters", "post-soft-closed", "post-hard-closed", "close-subcontracts",
            "close-purchase-orders")
          + ["closed-through", "ap-closed-through"].flatMap { ["--" + $0, company[$0].isEmpty ? "none" : company[$0]] })
    }
    run(["sync"])
  }
}

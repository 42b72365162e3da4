extension Workspace {
  /// Writes a commitment change order to Vista as the connector does when nothing refuses it. Vista takes one change an
  /// item, so what it adds to the same code and cost type is summed; what is new becomes an item (integration.md 1.4). One
  /// that somebody has open there takes no lines (rule 148).
  public func write(_ order: CommitmentChangeOrder, as id: Name) {
    guard let commitment = procore.commitments[Key(order.commitment)],
      let project = procore.projects[Key(commitment.project)]
    else { return }
    let origin = commitment.erp.origin
    var lines: [VistaChangeOrder.Line] = []
    for change in isOpenInVista(order) ? [] : summed(order) {
      var item = item(of: origin, change.code, change.type)
      item.changes += change.amount
      put(item)
      post(to: project.job, change.code, change.type) { $0.committed += change.amount }
      lines.append(VistaChangeOrder.Line(item: item.item, amount: change.amount))
    }
    put(
      VistaChangeOrder(
        commitment: origin, number: id,
        description: order.title, scope: String(order.description.prefix(VistaLimit.scope)), date: order.created,
        lines: lines))
    var synced = order
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }

  /// Whether somebody has the subcontract or purchase order of a change order open in Vista.
  public func isOpenInVista(_ order: CommitmentChangeOrder) -> Bool {
    procore.commitments[Key(order.commitment)].flatMap { vista.commitments[Key($0.erp.origin)] }?.isOpen == true
  }

  /// What a change order adds to each code and cost type, in the order of its lines.
  private func summed(_ order: CommitmentChangeOrder) -> [CCOLine] {
    var sums: [CCOLine] = []
    var numbers: [Key: Int] = [:]
    for line in lines(of: order) {
      let code = Key(line.code, budgetCode(line.code, line.type))
      if let number = numbers[code] {
        sums[number].amount += line.amount
      } else {
        numbers[code] = sums.count
        sums.append(line)
      }
    }
    return sums
  }

  /// The item of a subcontract or purchase order with a code and a cost type, a new one of nothing where there is none.
  private func item(of commitment: Name, _ code: Name, _ type: UInt8) -> VistaCommitmentItem {
    if let item = lookups.itemsByCode.first(Key(commitment, code), where: { $0.type == type }) { return item }
    let highest = vista.commitmentItems.highestPresent(of: commitment, "", names) ?? 0
    return VistaCommitmentItem(
      commitment: commitment, item: name(String(highest + 1)), code: code, type: type, unit: "", units: .zero,
      cost: .zero)
  }

  /// Deletes a change order in Vista; what it added is taken back.
  public func delete(_ order: VistaChangeOrder) {
    for line in order.lines {
      guard var item = vista.commitmentItems[Key(order.commitment, line.item)],
        let commitment = vista.commitments[Key(order.commitment)]
      else { continue }
      item.changes -= line.amount
      put(item)
      if !commitment.isClosed { post(to: commitment.job, item.code, item.type) { $0.committed -= line.amount } }
    }
    remove(VistaChangeOrder.self, at: order.key)
  }

  /// Writes a prime contract change order to Vista as the connector does when nothing refuses it: a change order of the
  /// job, with a new contract item for each line.
  public func write(_ order: PrimeChangeOrder, as id: Name, on date: Moment) {
    guard let project = procore.projects[Key(order.project)], let job = vista.jobs[Key(project.job)] else { return }
    var items: [Name] = []
    let lines = lines(of: order)
    for line in lines {
      let item = name(nextItem(of: job.contract))
      put(
        ContractItem(
          contract: job.contract, item: item,
          description: String(
            (line.description.isEmpty ? order.title : line.description).prefix(VistaLimit.description)),
          amount: line.amount))
      items.append(item)
    }
    var change = ContractChange(
      job: job.job, number: id, description: order.title, approved: date, amount: amount(of: order), items: items)
    if settings.pccoExport == .contractAndEstimates {
      change.estimates = lines.map { ContractChange.Estimate(code: $0.code, type: $0.type, amount: $0.amount) }
    }
    for estimate in change.estimates {
      post(to: job.job, estimate.code, estimate.type) { $0.estimateChanges += estimate.amount }
    }
    put(change)
    var synced = order
    synced.erp = ERPState(syncedAs: id)
    put(synced)
  }

  /// Deletes a change order with the owner, with its changes of estimates, and the contract items that came with it, but
  /// for those that a job phase is billed to.
  public func delete(_ change: ContractChange) {
    if let job = vista.jobs[Key(change.job)] {
      for item in change.items where lookups.jobPhasesByItem.count(Key(job.job, item)) == 0 {
        removeNumbered(ContractItem.self, at: Key(job.contract, item))
      }
    }
    for estimate in change.estimates {
      post(to: change.job, estimate.code, estimate.type) { $0.estimateChanges -= estimate.amount }
    }
    remove(ContractChange.self, at: change.key)
  }
}

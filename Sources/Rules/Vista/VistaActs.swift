import Workspace

// What is done in Vista; what the connector asks it to post is in VistaPosting.swift.

/// Adding a phase to JC Phases.
public struct PhaseAddition: Act {
  /// Its phase group and code.
  public let key: Key
  public static let rules = Governing<Self>()

  /// The act.
  public init(key: Key) { self.key = key }
}

/// Editing a phase of JC Phases.
public struct PhaseEdit: Act {
  /// The phase.
  public let phase: Phase
  /// The key that it would have afterwards.
  public let newKey: Key
  public static let rules = Governing<Self>()

  /// The act.
  public init(phase: Phase, newKey: Key) {
    self.phase = phase
    self.newKey = newKey
  }
}

/// Removing a phase from JC Phases.
public struct PhaseRemoval: Act {
  /// The phase.
  public let phase: Phase
  public static let rules = Governing<Self>()

  /// The act.
  public init(phase: Phase) { self.phase = phase }
}

/// Giving a phase accounts of its own in a department, or taking them out.
public enum OverrideEditing: Act { public static let rules = Governing<Self>() }

/// Removing a cost type from JC Cost Types.
public struct CostTypeRemoval: Act {
  /// The cost type.
  public let type: CostType
  public static let rules = Governing<Self>()

  /// The act.
  public init(type: CostType) { self.type = type }
}

/// Adding a job to JC Jobs.
public struct JobAddition: Act {
  /// Its number.
  public let number: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(number: Name) { self.number = number }
}

/// Giving a job a status, or joining it to a contract.
public struct JobChange: Act {
  /// The job as it is; nil while it is being added.
  public let job: Job?
  /// The contract that it belongs to afterwards.
  public let contract: Contract
  /// The status that it has afterwards.
  public let status: Job.Status
  public static let rules = Governing<Self>()

  /// The act.
  public init(job: Job?, contract: Contract, status: Job.Status) {
    self.job = job
    self.contract = contract
    self.status = status
  }

  /// How many other jobs the contract has.
  func others(in world: Workspace) -> Int { world.otherJobs(of: contract.contract, than: job) }
}

/// Removing a job from JC Jobs.
public struct JobRemoval: Act {
  /// The job.
  public let job: Job
  public static let rules = Governing<Self>()

  /// The act.
  public init(job: Job) { self.job = job }
}

/// Adding a phase to a job in JC Job Phases.
public struct JobPhaseAddition: Act {
  /// The job.
  public let job: Job
  /// The phase code.
  public let code: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(job: Job, code: Name) {
    self.job = job
    self.code = code
  }
}

/// Adding cost types to a phase of a job, with the phase or to one that is there.
public struct JobPhaseTypes: Act {
  /// The job.
  public let job: Job
  /// The phase as it will be but for the cost types; nil where it joins the job with them.
  public let phase: JobPhase?
  /// The cost types that are new on the phase.
  public let added: CostTypeSet
  public static let rules = Governing<Self>()

  /// The act.
  public init(job: Job, phase: JobPhase? = nil, added: CostTypeSet) {
    self.job = job
    self.phase = phase
    self.added = added
  }
}

/// Taking cost types off a phase of a job, or the whole phase.
public struct JobPhaseTypesRemoval: Act {
  /// The phase on the job.
  public let phase: JobPhase
  /// The cost types that go.
  public let removed: CostTypeSet
  public static let rules = Governing<Self>()

  /// The act.
  public init(phase: JobPhase, removed: CostTypeSet) {
    self.phase = phase
    self.removed = removed
  }
}

/// Changing a contract in JC Contracts.
public enum ContractEditing: Act { public static let rules = Governing<Self>() }

/// Removing an item from a contract.
public struct ContractItemRemoval: Act {
  /// The item.
  public let item: ContractItem
  public static let rules = Governing<Self>()

  /// The act.
  public init(item: ContractItem) { self.item = item }
}

/// Closing a contract with its jobs (JC Contract Close).
public struct ContractClosing: Act {
  /// The contract.
  public let contract: Contract
  /// Whether it is closed finally, and not softly.
  public let isFinal: Bool
  public static let rules = Governing<Self>()

  /// The act.
  public init(contract: Contract, isFinal: Bool) {
    self.contract = contract
    self.isFinal = isFinal
  }

  /// The status that the contract has afterwards.
  public var status: Job.Status { isFinal ? .hardClosed : .softClosed }
}

/// Changing JC Company Parameters.
public enum CompanyParameterEditing: Act { public static let rules = Governing<Self>() }

/// Posting a cost on a date (JC Cost Entry).
public struct CostPosting: Act {
  /// When it is posted.
  public let date: Moment
  public static let rules = Governing<Self>()

  /// The act.
  public init(date: Moment) { self.date = date }
}

/// Opening a subcontract or purchase order in Vista, or closing it.
public enum VistaCommitmentEditing: Act { public static let rules = Governing<Self>() }

/// Adding, changing or removing a compliance document in Vista.
public enum ComplianceEditing: Act { public static let rules = Governing<Self>() }

/// Deleting a subcontract or purchase order in Vista.
public struct VistaCommitmentRemoval: Act {
  /// What is deleted.
  public let commitment: VistaCommitment
  public static let rules = Governing<Self>()

  /// The act.
  public init(commitment: VistaCommitment) { self.commitment = commitment }
}

/// Paying an invoice in accounts payable.
public struct VendorPayment: Act {
  /// The invoice.
  public let invoice: APInvoice
  /// What is paid.
  public let amount: Money
  /// When it is paid.
  public let date: Moment
  public static let rules = Governing<Self>()

  /// The act.
  public init(invoice: APInvoice, amount: Money, date: Moment) {
    self.invoice = invoice
    self.amount = amount
    self.date = date
  }
}

/// Voiding a payment.
public struct PaymentVoiding: Act {
  /// The payment.
  public let payment: APPayment
  public static let rules = Governing<Self>()

  /// The act.
  public init(payment: APPayment) { self.payment = payment }
}

/// Posting an invoice of AP Unapproved Invoices.
public struct APInvoicePosting: Act {
  /// The invoice.
  public let invoice: APInvoice
  /// When it is posted.
  public let date: Moment
  public static let rules = Governing<Self>()

  /// The act.
  public init(invoice: APInvoice, date: Moment) {
    self.invoice = invoice
    self.date = date
  }
}

/// Deleting an invoice in accounts payable.
public struct APInvoiceRemoval: Act {
  /// The invoice.
  public let invoice: APInvoice
  public static let rules = Governing<Self>()

  /// The act.
  public init(invoice: APInvoice) { self.invoice = invoice }
}

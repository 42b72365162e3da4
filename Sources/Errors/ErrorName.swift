/// A kind of error, by its stable name for scripts: kebab-case, never changed. What it means is on its page.
public enum ErrorName: String, CaseIterable, Sendable {
  // MARK: Finding things

  case notFound = "not-found"
  case alreadyExists = "already-exists"
  case badValue = "bad-value"
  case ambiguous

  // MARK: Who may

  case notPermitted = "not-permitted"
  case supportOnly = "support-only"

  // MARK: Cost codes

  case missingPhaseRelationships = "missing-phase-relationships"
  case codeNotOnList = "code-not-on-list"
  case codeInactive = "code-inactive"
  case codeMissingInVista = "code-missing-in-vista"
  case createdInVistaOnly = "created-in-vista-only"
  case costcodeInUse = "costcode-in-use"
  case erpFirst = "erp-first"
  case costtypeInUse = "costtype-in-use"

  // MARK: Sending a project

  case noCostCodes = "no-cost-codes"
  case costTypeRequired = "cost-type-required"
  case wrongList = "wrong-list"
  case nameTooLong = "name-too-long"
  case commaInAddress = "comma-in-address"
  case addressTooLong = "address-too-long"
  case alreadySent = "already-sent"
  case notSent = "not-sent"
  case readOnly = "read-only"

  // MARK: Jobs

  case jobIDTaken = "job-id-taken"
  case jobIDInvalid = "job-id-invalid"
  case notSynced = "not-synced"
  case nothingToUpdate = "nothing-to-update"
  case jobClosed = "job-closed"
  case hasJobPhases = "has-job-phases"
  case hasChangeOrders = "has-change-orders"
  case alreadySynced = "already-synced"
  case linkedElsewhere = "linked-elsewhere"
  case jobPending = "job-pending"
  case notImportable = "not-importable"
  case refreshInProgress = "refresh-in-progress"

  // MARK: Vista phases

  case phaseNotOnFile = "phase-not-on-file"
  case phaseLocked = "phase-locked"
  case phaseInactive = "phase-inactive"
  case costTypeNotOnFile = "cost-type-not-on-file"
  case costTypeInactive = "cost-type-inactive"
  case hasCosts = "has-costs"
  case phaseHasCostTypes = "phase-has-cost-types"
  case phaseHasOverrides = "phase-has-overrides"
  case noContractItem = "no-contract-item"
  case itemBilled = "item-billed"

  // MARK: Money

  case budgetNotLocked = "budget-not-locked"
  case budgetLocked = "budget-locked"
  case importBarred = "import-barred"
  case companyInUse = "company-in-use"
  case vendorNotLinked = "vendor-not-linked"
  case vendorInactive = "vendor-inactive"
  case vendorIsSupplier = "vendor-is-supplier"
  case numberTooLong = "number-too-long"
  case titleTooLong = "title-too-long"
  case badNumber = "bad-number"
  case noSOVLine = "no-sov-line"
  case commitmentNotSynced = "commitment-not-synced"
  case primeNotImported = "prime-not-imported"
  case noDate = "no-date"
  case monthClosed = "month-closed"
  case lumpSumUnits = "lump-sum-units"
  case badUnit = "bad-unit"
  case stillInVista = "still-in-vista"
  case resetInstead = "reset-instead"
  case invalidLineItem = "invalid-line-item"
  case outOfCompliance = "out-of-compliance"
  case invalidAmounts = "invalid-amounts"
  case zeroTotal = "zero-total"
  case invoicePaid = "invoice-paid"
  case notPosted = "not-posted"
  case notBalanced = "not-balanced"
  case stateCountry = "state-country"
  case codesNotUpdated = "codes-not-updated"
  case wrongStatus = "wrong-status"

  // MARK: The language

  case unknownCommand = "unknown-command"
  case unknownOption = "unknown-option"
  case missingArgument = "missing-argument"
  case unexpectedArgument = "unexpected-argument"
  case unclosedQuote = "unclosed-quote"
  case unclosedBlock = "unclosed-block"
  case unknownVariable = "unknown-variable"
  case unusedVariable = "unused-variable"
  case unreachable
  case tooDeep = "too-deep"
  case limitReached = "limit-reached"
  case interrupted
  case timedOut = "timed-out"
  case crashed

  // MARK: Files

  case cannotRead = "cannot-read"
  case cannotWrite = "cannot-write"
  case outsideAllowedFolders = "outside-allowed-folders"
  case badFormat = "bad-format"

  // MARK: Expectations

  case expectationFailed = "expectation-failed"
  case unexpectedError = "unexpected-error"

  /// The name as scripts, messages and `explain` have it.
  public var name: String { rawValue }

  /// Whether a script can expect it: not what is found before anything runs, and not what stops a script for good.
  public var canBeExpected: Bool {
    switch self {
    case .unknownCommand, .unknownOption, .missingArgument, .unexpectedArgument, .unclosedQuote, .unclosedBlock,
      .unusedVariable, .unreachable, .interrupted, .timedOut, .crashed, .expectationFailed,
      .unexpectedError:
      false
    default: true
    }
  }
}

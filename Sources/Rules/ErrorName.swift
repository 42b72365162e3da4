/// A kind of error: its stable name for scripts, what it means, and what to do about it in general.
public struct ErrorName: Hashable, Sendable {
  /// Kebab-case, never changed.
  public let name: String
  /// The topic under which `help errors` lists it.
  public let topic: String
  /// The message of the real system, word for word, where a public source has it.
  public let documentedMessage: String?
  /// When it comes.
  public let meaning: String
  /// What to do.
  public let cure: String

  private init(_ name: String, _ topic: String, says message: String? = nil, _ meaning: String, _ cure: String) {
    self.name = name
    self.topic = topic
    documentedMessage = message
    self.meaning = meaning
    self.cure = cure
  }

  /// The error with a name.
  public static func named(_ name: String) -> ErrorName? { all.first { $0.name == name } }

  /// Whether a script can expect it: not what is found before anything runs, and not what stops a script for good.
  public var canBeExpected: Bool {
    let others: [ErrorName] = [
      .unknownCommand, .unknownOption, .missingArgument, .unexpectedArgument, .unclosedQuote, .unclosedBlock,
      .unusedVariable, .unreachable, .interrupted, .expectationFailed, .unexpectedError,
    ]
    return !others.contains(self)
  }

  // MARK: Finding things

  public static let notFound = ErrorName(
    "not-found", "finding things", "the object that was named is not there",
    "list what there is, or see what the message suggests")
  public static let alreadyExists = ErrorName(
    "already-exists", "finding things", "an object with this name is there already",
    "choose another name, or edit the one that is there")
  public static let badValue = ErrorName(
    "bad-value", "finding things", "a value has the wrong form, is too long or out of range",
    "write it as the message says")
  public static let ambiguous = ErrorName(
    "ambiguous", "finding things", "a word names more than one object", "name it in full")

  // MARK: Who may

  public static let notPermitted = ErrorName(
    "not-permitted", "who may", "the user lacks a privilege",
    "act as somebody who has it (as USER), or grant it (grant USER PRIVILEGE)")

  public static let supportOnly = ErrorName(
    "support-only", "who may", "only Procore's support can do this",
    "act as the user support, as Procore's support would on request")

  // MARK: Cost codes

  public static let missingPhaseRelationships = ErrorName(
    "missing-phase-relationships", "cost codes", says: "Missing Phase Relationships Exist",
    "a cost code on the project has no phase in JC Phases any more, as the last sync saw it, so the relationship between the job's phase and the company's cannot be validated",
    "put the phase back in Vista, wait for the hourly sync and retry (method 1), or take the code off the project and retry (method 2)"
  )
  public static let codeNotOnList = ErrorName(
    "code-not-on-list", "cost codes", "the code is not on the company list that the project was made on",
    "make the phase in Vista and wait for the sync, or spell the code as the list has it")
  public static let codeInactive = ErrorName(
    "code-inactive", "cost codes", "the company code is deactivated and cannot be added to a project",
    "reactivate-costcode CODE")
  public static let codeMissingInVista = ErrorName(
    "code-missing-in-vista", "cost codes", "the last sync found no phase for the company code any more",
    "put the phase back in Vista and wait for the sync")
  public static let createdInVistaOnly = ErrorName(
    "created-in-vista-only", "cost codes", "codes of the ERP list are made and edited in Vista only",
    "make or edit the phase in Vista and wait for the sync")
  public static let costcodeInUse = ErrorName(
    "costcode-in-use", "cost codes", "something on the project still uses the cost code",
    "give those lines another code, or remove them, then try again")
  public static let erpFirst = ErrorName(
    "erp-first", "cost codes", "the code has to go in Vista before it can go in Procore",
    "remove the job phase in Vista first, or try the other reading: set code-deletion allow")
  public static let costtypeInUse = ErrorName(
    "costtype-in-use", "cost codes", "the cost type is still used in Procore, or still on the job phase in Vista",
    "remove what uses it, and take it off the job phase in Vista")

  // MARK: Sending a project

  public static let noCostCodes = ErrorName(
    "no-cost-codes", "sending a project", "a project without cost codes cannot be sent", "add-costcode PROJECT CODE…")
  public static let costTypeRequired = ErrorName(
    "cost-type-required", "sending a project", "a cost code has no cost type", "assign-costtype PROJECT CODE TYPE…")
  public static let wrongList = ErrorName(
    "wrong-list", "sending a project", "the project was made on the ordinary Standard list, which is never integrated",
    "make the project anew on the ERP list")
  public static let nameTooLong = ErrorName(
    "name-too-long", "sending a project", "the project's name is longer than Vista's 60 characters",
    "edit-project PROJECT --name \"…\"")
  public static let commaInAddress = ErrorName(
    "comma-in-address", "sending a project", "Vista takes no comma in a project's address",
    "edit-project PROJECT --address \"…\"")
  public static let addressTooLong = ErrorName(
    "address-too-long", "sending a project", "the project's address is longer than Vista's 60 characters",
    "edit-project PROJECT --address \"…\"")
  public static let alreadySent = ErrorName(
    "already-sent", "sending a project", "the project waits in the ERP Integrations tool already",
    "have it exported or rejected, or retrieve it")
  public static let notSent = ErrorName(
    "not-sent", "sending a project", "the project is not in the ERP Integrations tool", "send project PROJECT")
  public static let readOnly = ErrorName(
    "read-only", "sending a project", "this cannot be edited in the state that the object is in",
    "see the message: what was sent is retrieved or rejected first, what is fixed is made anew")

  // MARK: Jobs

  public static let jobIDTaken = ErrorName(
    "job-id-taken", "jobs", says: "project is invalid because the code is not unique",
    "Vista has a job with this ID already, be it in other case", "export again with another one: --job-id ID")
  public static let jobIDInvalid = ErrorName(
    "job-id-invalid", "jobs", "the job ID is over 10 characters long, or does not fit the job mask",
    "have the project rejected and sent again, then export it with a shorter ID")
  public static let notSynced = ErrorName(
    "not-synced", "jobs", "the project was never exported", "export job PROJECT")
  public static let nothingToUpdate = ErrorName(
    "nothing-to-update", "jobs", "nothing was sent since the last export or update", "send project PROJECT")
  public static let jobClosed = ErrorName(
    "job-closed", "jobs", "the job is closed", "edit-job JOB --status open")
  public static let hasJobPhases = ErrorName(
    "has-job-phases", "jobs", "the job still has phases", "remove-jobphase JOB CODE, for each")
  public static let alreadySynced = ErrorName(
    "already-synced", "jobs", "the object is in Vista already", "edit it there, or unlink it first")
  public static let linkedElsewhere = ErrorName(
    "linked-elsewhere", "jobs", "the object is linked to another one, or cannot be linked to an existing one",
    "unlink the other first, or make the object in one system and carry it to the other")
  public static let jobPending = ErrorName(
    "job-pending", "jobs", "the job is pending: it was made in project management and is not interfaced yet",
    "edit-job JOB --status open")
  public static let notImportable = ErrorName(
    "not-importable", "jobs", "Vista does not offer this for import",
    "see the message; tab jobs --filter ready-to-import")
  public static let refreshInProgress = ErrorName(
    "refresh-in-progress", "jobs", "a refresh of this kind is in progress", "let some time pass: advance 1m")

  // MARK: Vista phases

  public static let phaseNotOnFile = ErrorName(
    "phase-not-on-file", "Vista phases", "Vista knows no phase that this code could be",
    "add-phase CODE, or spell it as JC Phases has it")
  public static let phaseLocked = ErrorName(
    "phase-locked", "Vista phases", "phases on the job are locked, and this one is not on it",
    "add-jobphase JOB CODE, or edit-job JOB --lock-phases no")
  public static let phaseInactive = ErrorName(
    "phase-inactive", "Vista phases", "the phase is inactive on the job", "edit-jobphase JOB CODE --active yes")
  public static let costTypeNotOnFile = ErrorName(
    "cost-type-not-on-file", "Vista phases", "Vista knows no such cost type for the phase",
    "edit-phase CODE --cost-types …, or edit-jobphase JOB CODE --cost-types …")
  public static let costTypeInactive = ErrorName(
    "cost-type-inactive", "Vista phases", "the cost type is inactive on the job's phase",
    "edit-jobphase JOB CODE --inactive-types …, with those that stay so, or none")
  public static let hasCosts = ErrorName(
    "has-costs", "Vista phases", "the phase still carries amounts in a cost type",
    "bring every month to zero: post-cost JOB CODE TYPE with the opposite amount, --date in that month")
  public static let phaseHasCostTypes = ErrorName(
    "phase-has-cost-types", "Vista phases", "the phase still has master cost types",
    "edit-phase CODE --cost-types none, then remove it; or: set phase-delete cascade")
  public static let phaseHasOverrides = ErrorName(
    "phase-has-overrides", "Vista phases", "a department still has accounts of its own for the phase",
    "remove-phaseoverride DEPARTMENT CODE, then remove the phase")
  public static let noContractItem = ErrorName(
    "no-contract-item", "Vista phases", "the job's contract has no item that the phase could be billed to",
    "add-contractitem CONTRACT ITEM DESCRIPTION AMOUNT, or edit-job JOB --auto-add-item yes")

  // MARK: Money

  public static let budgetNotLocked = ErrorName(
    "budget-not-locked", "money", "the budget is not locked", "lock-budget PROJECT")
  public static let budgetLocked = ErrorName(
    "budget-locked", "money", says: "The original_budget_amount cannot be updated for a locked budget.",
    "the budget is locked", "unlock-budget PROJECT, or add-budgetchange")
  public static let importBarred = ErrorName(
    "import-barred", "money", "the budget was exported, so it can no longer be imported",
    "change it with add-budgetchange")
  public static let vendorNotLinked = ErrorName(
    "vendor-not-linked", "money", "the company has no vendor in Vista",
    "send company NAME and export vendor NAME, or import vendor ID")
  public static let vendorInactive = ErrorName(
    "vendor-inactive", "money", "the vendor is gone or inactive in Vista", "edit-vendor ID --active yes")
  public static let vendorIsSupplier = ErrorName(
    "vendor-is-supplier", "money", "the vendor is a supplier in Vista, with whom no commitment is made",
    "edit-vendor ID --type regular")
  public static let numberTooLong = ErrorName(
    "number-too-long", "money", "a number is longer than Vista takes", "shorten it")
  public static let titleTooLong = ErrorName(
    "title-too-long", "money", "a title or description is longer than Vista takes", "shorten it")
  public static let badNumber = ErrorName(
    "bad-number", "money", "a number is empty, has characters that Vista forbids, or is taken", "choose another one")
  public static let noSOVLine = ErrorName(
    "no-sov-line", "money", "there is no line with a cost code and a cost type",
    "add-sovline COMMITMENT CODE TYPE AMOUNT")
  public static let commitmentNotSynced = ErrorName(
    "commitment-not-synced", "money", "the commitment is not in Vista", "export commitment NUMBER")
  public static let primeNotImported = ErrorName(
    "prime-not-imported", "money", "the project has no prime contract that was imported from Vista",
    "import prime CONTRACT")
  public static let noDate = ErrorName(
    "no-date", "money", says: "Please choose a date", "a date is missing", "give it with --date")
  public static let monthClosed = ErrorName(
    "month-closed", "money", "the accounting month is closed in Vista", "choose a date in an open month: --date")
  public static let lumpSumUnits = ErrorName(
    "lump-sum-units", "money", "a lump-sum line has units", "edit-sovline COMMITMENT LINE --quantity 0")
  public static let stillInVista = ErrorName(
    "still-in-vista", "money", "the object is still in Vista", "delete it in Vista, let the sync see it, then unlink")
  public static let invalidLineItem = ErrorName(
    "invalid-line-item", "money", says: "change order is invalid because it contains an invalid line item",
    "a line has a cost type that its cost code has not in Vista",
    "assign-costtype, send and update the job; or edit the line")
  public static let outOfCompliance = ErrorName(
    "out-of-compliance", "money", "a compliance document of the subcontract has expired",
    "edit-compliance COMMITMENT CODE --expires DATE")
  public static let invalidAmounts = ErrorName(
    "invalid-amounts", "money",
    says: "Requisition is invalid because the requisition items does not contain valid amounts",
    "an invoice asks for more than is left", "edit-invoice COMMITMENT NUMBER --amount A")
  public static let zeroTotal = ErrorName(
    "zero-total", "money", "the total is zero, and there is nothing to export",
    "edit-invoice COMMITMENT NUMBER --amount A")
  public static let stateCountry = ErrorName(
    "state-country", "money", says: "Invalid State/Country combination",
    "the state of the address is not one that Vista has for the country",
    "edit-company NAME --state ST --country CC, spelled as in Vista")
  public static let codesNotUpdated = ErrorName(
    "codes-not-updated", "money", "the contract uses cost codes that are not in Vista yet",
    "send the project again and update the job, then export the contract")
  public static let wrongStatus = ErrorName(
    "wrong-status", "money", "the object is not in a state for this", "see the message")

  // MARK: The language

  public static let unknownCommand = ErrorName(
    "unknown-command", "the language", "there is no such command", "help lists the commands")
  public static let unknownOption = ErrorName(
    "unknown-option", "the language", "the command has no such option", "help VERB lists its options")
  public static let missingArgument = ErrorName(
    "missing-argument", "the language", "the command needs one more argument", "help VERB shows what it takes")
  public static let unexpectedArgument = ErrorName(
    "unexpected-argument", "the language", "the command takes no such argument", "help VERB shows what it takes")
  public static let unclosedQuote = ErrorName(
    "unclosed-quote", "the language", "a quote or a <<END text is not closed", "close it")
  public static let unclosedBlock = ErrorName(
    "unclosed-block", "the language", "a { has no }, or a } no {", "add or remove the brace")
  public static let unknownVariable = ErrorName(
    "unknown-variable", "the language", "a variable has no value", "let NAME = VALUE")
  public static let unusedVariable = ErrorName(
    "unused-variable", "the language", "a variable has a value that nothing uses (vsh check)",
    "take it out, or use it where it is meant")
  public static let unreachable = ErrorName(
    "unreachable", "the language", "a statement can never do what it says (vsh check)",
    "take it out, or put it where it is reached")
  public static let tooDeep = ErrorName(
    "too-deep", "the language", "blocks are nested, or commands and files call one another, too deep",
    "use fewer levels")
  public static let limitReached = ErrorName(
    "limit-reached", "the language", "the script does more than it may", "split it, or raise the limit")
  public static let interrupted = ErrorName(
    "interrupted", "the language", "Ctrl-C stopped the command; nothing of it remains", "run it again")

  // MARK: Files

  public static let cannotRead = ErrorName(
    "cannot-read", "files", "a file or folder could not be read", "see the message")
  public static let cannotWrite = ErrorName(
    "cannot-write", "files", "a file could not be written; what was there before is there still", "see the message")
  public static let outsideAllowedFolders = ErrorName(
    "outside-allowed-folders", "files", "a script may read and write only below its own folder",
    "put the file there, or allow its folder: --allow-read DIR, --allow-write DIR")
  public static let badFormat = ErrorName(
    "bad-format", "files", "a file does not hold what it should", "mend the place that the message names")

  // MARK: Expectations

  public static let expectationFailed = ErrorName(
    "expectation-failed", "expectations", "what a script expects is not so", "see what was found")
  public static let unexpectedError = ErrorName(
    "unexpected-error", "expectations", "a command failed, and not with the error that the script expects",
    "see the error that came")

  /// All errors, in the order of `help errors`.
  public static let all: [ErrorName] = [
    notFound, alreadyExists, badValue, ambiguous, notPermitted, supportOnly, missingPhaseRelationships, codeNotOnList,
    codeInactive, codeMissingInVista, createdInVistaOnly, costcodeInUse, erpFirst, costtypeInUse, noCostCodes,
    costTypeRequired, wrongList, nameTooLong, commaInAddress, addressTooLong, alreadySent, notSent, readOnly,
    jobIDTaken, jobIDInvalid,
    notSynced, nothingToUpdate, jobClosed, hasJobPhases, alreadySynced, linkedElsewhere, jobPending, notImportable,
    refreshInProgress, phaseNotOnFile, phaseLocked, phaseInactive, costTypeNotOnFile, costTypeInactive,
    hasCosts, phaseHasCostTypes, phaseHasOverrides,
    noContractItem, budgetNotLocked, budgetLocked, importBarred, vendorNotLinked, vendorInactive, vendorIsSupplier,
    numberTooLong,
    titleTooLong, badNumber, noSOVLine, commitmentNotSynced, primeNotImported, noDate, monthClosed, lumpSumUnits,
    stillInVista, invalidLineItem, outOfCompliance, invalidAmounts, zeroTotal, stateCountry, codesNotUpdated,
    wrongStatus, unknownCommand, unknownOption,
    missingArgument,
    unexpectedArgument, unclosedQuote, unclosedBlock, unknownVariable, unusedVariable, unreachable, tooDeep,
    limitReached, interrupted, cannotRead, cannotWrite,
    outsideAllowedFolders, badFormat, expectationFailed, unexpectedError,
  ]
}

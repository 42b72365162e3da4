extension ErrorName {
  /// What there is to say about it. One switch, so that an error without a page does not compile.
  public var page: Page {
    switch self {
    // MARK: Finding things

    case .notFound:
      Page(
        .findingThings, "the object that was named is not there",
        do: "list what there is, or see what the message suggests")
    case .alreadyExists:
      Page(
        .findingThings, "an object with this name is there already",
        do: "choose another name, or edit the one that is there")
    case .badValue:
      Page(
        .findingThings, "a value has the wrong form, is too long or out of range", do: "write it as the message says")
    case .ambiguous:
      Page(.findingThings, "a word names more than one object", do: "name it in full")

    // MARK: Who may

    case .notPermitted:
      Page(
        .whoMay, "the user lacks a privilege",
        do: "act as somebody who has it (as USER), or grant it (grant USER PRIVILEGE)")
    case .supportOnly:
      Page(
        .whoMay, "only Procore's support can do this",
        do: "act as the user support, as Procore's support would on request")

    // MARK: Cost codes

    case .missingPhaseRelationships:
      Page(
        .costCodes, says: "Missing Phase Relationships Exist",
        "a cost code on the project has no phase in JC Phases any more, as the last sync saw it, so the relationship between the job's phase and the company's cannot be validated",
        do:
          "put the phase back in Vista, wait for the hourly sync and retry (method 1), or take the code off the project and retry (method 2)"
      )
    case .codeNotOnList:
      Page(
        .costCodes, "the code is not on the company list that the project was made on",
        do: "make the phase in Vista and wait for the sync, or spell the code as the list has it")
    case .codeInactive:
      Page(
        .costCodes, "the company code is deactivated and cannot be added to a project", do: "reactivate-costcode CODE")
    case .codeMissingInVista:
      Page(
        .costCodes, "the last sync found no phase for the company code any more",
        do: "put the phase back in Vista and wait for the sync")
    case .createdInVistaOnly:
      Page(
        .costCodes, "codes of the ERP list are made and edited in Vista only",
        do: "make or edit the phase in Vista and wait for the sync")
    case .costcodeInUse:
      Page(
        .costCodes, "something on the project still uses the cost code",
        do: "give those lines another code, or remove them, then try again")
    case .erpFirst:
      Page(
        .costCodes, "the code has to go in Vista before it can go in Procore",
        do: "remove the job phase in Vista first, or try the other reading: set code-deletion allow")
    case .costtypeInUse:
      Page(
        .costCodes, "the cost type is still used in Procore, or still on the job phase in Vista",
        do: "remove what uses it, and take it off the job phase in Vista")

    // MARK: Sending a project

    case .noCostCodes:
      Page(.sendingAProject, "a project without cost codes cannot be sent", do: "add-costcode PROJECT CODE…")
    case .costTypeRequired:
      Page(.sendingAProject, "a cost code has no cost type", do: "assign-costtype PROJECT CODE TYPE…")
    case .wrongList:
      Page(
        .sendingAProject, "the project was made on the ordinary Standard list, which is never integrated",
        do: "make the project anew on the ERP list")
    case .nameTooLong:
      Page(
        .sendingAProject, "the name of a project or company is longer than Vista's 60 characters",
        do: "edit-project PROJECT --name \"…\", or edit-company NAME --name \"…\"")
    case .commaInAddress:
      Page(.sendingAProject, "Vista takes no comma in a project's address", do: "edit-project PROJECT --address \"…\"")
    case .addressTooLong:
      Page(
        .sendingAProject, "the project's address is longer than Vista's 60 characters",
        do: "edit-project PROJECT --address \"…\"")
    case .alreadySent:
      Page(
        .sendingAProject, "the project waits in the ERP Integrations tool already",
        do: "have it exported or rejected, or retrieve it")
    case .notSent:
      Page(.sendingAProject, "the project is not in the ERP Integrations tool", do: "send project PROJECT")
    case .readOnly:
      Page(
        .sendingAProject, "this cannot be edited in the state that the object is in",
        do: "see the message: what was sent is retrieved or rejected first, what is fixed is made anew")

    // MARK: Jobs

    case .jobIDTaken:
      Page(
        .jobs, says: "project is invalid because the code is not unique",
        "Vista has a job with this ID already, be it in other case", do: "export again with another one: --job-id ID")
    case .jobIDInvalid:
      Page(
        .jobs, "the job ID is over 10 characters long, or does not fit the job mask",
        do: "have the project rejected and sent again, then export it with a shorter ID")
    case .notSynced:
      Page(
        .jobs, "what this is about is not in Vista: it was never exported, or was unlinked",
        do: "send and export it, such as export job PROJECT; what is not in Vista needs no unlink or reset")
    case .nothingToUpdate:
      Page(.jobs, "nothing was sent since the last export or update", do: "send project PROJECT")
    case .jobClosed:
      Page(.jobs, "the job is closed", do: "edit-job JOB --status open")
    case .hasJobPhases:
      Page(.jobs, "the job still has phases", do: "remove-jobphase JOB CODE, for each")
    case .hasChangeOrders:
      Page(.jobs, "the job has change orders of its contract", do: "remove-contractchange JOB ACO, for each")
    case .alreadySynced:
      Page(.jobs, "the object is in Vista already", do: "edit it there, or unlink it first")
    case .linkedElsewhere:
      Page(
        .jobs, "the object is linked to another one, or cannot be linked to an existing one",
        do: "unlink the other first, or make the object in one system and carry it to the other")
    case .jobPending:
      Page(
        .jobs, "the job is pending: it was made in project management and is not interfaced yet",
        do: "edit-job JOB --status open")
    case .notImportable:
      Page(.jobs, "Vista does not offer this for import", do: "see the message; tab jobs --filter ready-to-import")
    case .refreshInProgress:
      Page(.jobs, "a refresh of this kind is in progress", do: "let some time pass: advance 1m")

    // MARK: Vista phases

    case .phaseNotOnFile:
      Page(
        .vistaPhases, "Vista knows no phase that this code could be",
        do: "add-phase CODE, or spell it as JC Phases has it")
    case .phaseLocked:
      Page(
        .vistaPhases, "phases on the job are locked, and this one is not on it",
        do: "add-jobphase JOB CODE, or edit-job JOB --lock-phases no")
    case .phaseInactive:
      Page(.vistaPhases, "the phase is inactive on the job", do: "edit-jobphase JOB CODE --active yes")
    case .costTypeNotOnFile:
      Page(
        .vistaPhases, "Vista knows no such cost type for the phase",
        do: "edit-phase CODE --cost-types …, or edit-jobphase JOB CODE --cost-types …")
    case .costTypeInactive:
      Page(
        .vistaPhases, "the cost type is inactive on the job's phase",
        do: "edit-jobphase JOB CODE --inactive-types …, with those that stay so, or none")
    case .hasCosts:
      Page(
        .vistaPhases, "amounts, or records that bill or change it, still hang on it",
        do:
          "delete the records that the message names; of a job's phase, bring every month to zero: post-cost JOB CODE TYPE with the opposite amount, --date in that month"
      )
    case .phaseHasCostTypes:
      Page(
        .vistaPhases, "the phase still has master cost types",
        do: "edit-phase CODE --cost-types none, then remove it; or: set phase-delete cascade")
    case .phaseHasOverrides:
      Page(
        .vistaPhases, "a department still has accounts of its own for the phase",
        do: "remove-phaseoverride DEPARTMENT CODE, then remove the phase")
    case .itemBilled:
      Page(
        .vistaPhases, "phases of a job are billed to the contract item, or a change order made it",
        do: "see the message: they are billed to another item or deleted first")
    case .noContractItem:
      Page(
        .vistaPhases, "the job's contract has no item that the phase could be billed to",
        do: "add-contractitem CONTRACT ITEM DESCRIPTION AMOUNT, or edit-job JOB --auto-add-item yes")

    // MARK: Money

    case .budgetNotLocked:
      Page(.money, "the budget is not locked", do: "lock-budget PROJECT")
    case .budgetLocked:
      Page(
        .money, says: "The original_budget_amount cannot be updated for a locked budget.", "the budget is locked",
        do: "unlock-budget PROJECT, or add-budgetchange")
    case .importBarred:
      Page(.money, "the budget was exported, so it can no longer be imported", do: "change it with add-budgetchange")
    case .companyInUse:
      Page(
        .money, "commitments name the company, so that it cannot be removed",
        do: "edit-commitment NUMBER --company NAME, for each; or merge-companies NAME COMPANY")
    case .vendorNotLinked:
      Page(
        .money, "the company has no vendor in Vista",
        do: "send company NAME and export vendor NAME, or import vendor ID")
    case .vendorInactive:
      Page(.money, "the vendor is gone or inactive in Vista", do: "edit-vendor ID --active yes")
    case .vendorIsSupplier:
      Page(
        .money, "the vendor is a supplier in Vista, with whom no commitment is made",
        do: "edit-vendor ID --type regular")
    case .numberTooLong:
      Page(
        .money, "a number is longer than Vista takes",
        do: "edit-commitment NUMBER --number NEW; edit-cco and edit-pcco have it as well")
    case .titleTooLong:
      Page(.money, "a title or description is longer than Vista takes", do: "shorten it")
    case .badNumber:
      Page(.money, "a number is empty, has characters that Vista forbids, or is taken", do: "choose another one")
    case .noSOVLine:
      Page(.money, "there is no line with a cost code and a cost type", do: "add-sovline COMMITMENT CODE TYPE AMOUNT")
    case .commitmentNotSynced:
      Page(.money, "the commitment is not in Vista", do: "export commitment NUMBER")
    case .primeNotImported:
      Page(.money, "the project has no prime contract that was imported from Vista", do: "import prime CONTRACT")
    case .noDate:
      Page(.money, says: "Please choose a date", "a date is missing", do: "give it with --date")
    case .monthClosed:
      Page(.money, "the accounting month is closed in Vista", do: "choose a date in an open month: --date")
    case .lumpSumUnits:
      Page(.money, "a lump-sum line has units", do: "edit-sovline COMMITMENT LINE --quantity 0")
    case .badUnit:
      Page(
        .money, "Vista does not know a unit of measure, or it is longer than three characters",
        do: "edit-sovline COMMITMENT LINE --unit U")
    case .stillInVista:
      Page(
        .money, says: "The commitment is still in your ERP system. Please delete it before retrying.",
        and: ["The requisition is still in your ERP system. Please delete it before retrying."],
        "the object is still in Vista", do: "delete it in Vista, let the sync see it, then unlink")
    case .resetInstead:
      Page(
        .money, "the tool has Reset in the place of Unlink", do: "delete it in Vista, then reset pcco PROJECT NUMBER")
    case .invalidLineItem:
      Page(
        .money, says: "change order is invalid because it contains an invalid line item",
        "a line has a cost type that its cost code has not in Vista",
        do: "assign-costtype, send and update the job; or edit the line")
    case .outOfCompliance:
      Page(
        .money, "a compliance document of the commitment or vendor was not there on the date of the invoice",
        do: "edit-compliance COMMITMENT CODE --expires DATE")
    case .invalidAmounts:
      Page(
        .money, says: "Requisition is invalid because the requisition items does not contain valid amounts",
        "an invoice asks for more than is left", do: "edit-invoice COMMITMENT NUMBER --amount A")
    case .zeroTotal:
      Page(.money, "the total is zero, and there is nothing to export", do: "edit-invoice COMMITMENT NUMBER --amount A")
    case .invoicePaid:
      Page(
        .money, "the invoice is paid, or would be paid more than it asks for",
        do: "void-payment COMMITMENT NUMBER, or pay what is owed")
    case .notPosted:
      Page(
        .money, "the invoice waits in AP Unapproved Invoices, or the payment is void",
        do: "post-ap-invoice COMMITMENT REFERENCE")
    case .notBalanced:
      Page(
        .money, "a budget change does not come to nothing in all, and the budget demands it",
        do: "add-budgetchangeline PROJECT CHANGE CODE TYPE AMOUNT, or edit-budget PROJECT --net-zero no")
    case .stateCountry:
      Page(
        .money, says: "Invalid State/Country combination",
        "the state of the address is not one that Vista has for the country",
        do: "edit-company NAME --state ST --country CC, spelled as in Vista")
    case .codesNotUpdated:
      Page(
        .money, "the contract uses cost codes that are not in Vista yet",
        do: "send the project again and update the job, then export the contract")
    case .wrongStatus:
      Page(.money, "the object is not in a state for this", do: "see the message")

    // MARK: The language

    case .unknownCommand:
      Page(.theLanguage, "there is no such command", do: "help lists the commands")
    case .unknownOption:
      Page(.theLanguage, "the command has no such option", do: "help VERB lists its options")
    case .missingArgument:
      Page(.theLanguage, "the command needs one more argument", do: "help VERB shows what it takes")
    case .unexpectedArgument:
      Page(.theLanguage, "the command takes no such argument", do: "help VERB shows what it takes")
    case .unclosedQuote:
      Page(.theLanguage, "a quote or a <<END text is not closed", do: "close it")
    case .unclosedBlock:
      Page(.theLanguage, "a { has no }, or a } no {", do: "add or remove the brace")
    case .unknownVariable:
      Page(.theLanguage, "a variable has no value", do: "let NAME = VALUE")
    case .unusedVariable:
      Page(
        .theLanguage, "a variable has a value that nothing uses (vsh check)",
        do: "take it out, or use it where it is meant")
    case .unreachable:
      Page(
        .theLanguage, "a statement can never do what it says (vsh check)",
        do: "take it out, or put it where it is reached")
    case .tooDeep:
      Page(.theLanguage, "blocks are nested, or commands and files call one another, too deep", do: "use fewer levels")
    case .limitReached:
      Page(
        .theLanguage, "the script does more than it may",
        do: "split it, or raise the limit: vsh --help lists those that can be, vsh man says all")
    case .interrupted:
      Page(.theLanguage, "Ctrl-C stopped the command; nothing of it remains", do: "run it again")
    case .timedOut:
      Page(
        .theLanguage, "a case ran longer than it may (vsh test --timeout)",
        do: "see where it was, and whether it ever ends; or give it more time")
    case .crashed:
      Page(
        .theLanguage, "the process that ran a case ended before the case did (vsh test)",
        do: "run the case again, by itself; where memory did not run out it is a defect of vsh, and the case shows it")

    // MARK: Files

    case .cannotRead:
      Page(.files, "a file or folder could not be read", do: "see the message")
    case .cannotWrite:
      Page(.files, "a file could not be written; what was there before is there still", do: "see the message")
    case .outsideAllowedFolders:
      Page(
        .files, "a script may read only below its own folder, and write only where the command line allows it",
        do:
          "allow the folder: vsh --allow-read DIR FILE, vsh --allow-write DIR FILE; what a person types may go anywhere"
      )
    case .badFormat:
      Page(.files, "a file does not hold what it should", do: "mend the place that the message names")

    // MARK: Expectations

    case .expectationFailed:
      Page(.expectations, "what a script expects is not so", do: "see what was found")
    case .unexpectedError:
      Page(
        .expectations, "a command failed, and not with the error that the script expects", do: "see the error that came"
      )
    }
  }
}

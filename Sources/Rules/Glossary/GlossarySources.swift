/// Pages that explain a term and that no rule cites.
extension Citation {
  static let procoreGlossary = Citation(key: "P70", address: "support.procore.com: Glossary of terms")
  static let partialLine = Citation(key: "P71", address: "support.procore.com: Add a partial budget line item")
  static let budgetChanges = Citation(
    key: "P72", address: "support.procore.com: Migrating to budget changes from budget modifications")
  static let restoringArchived = Citation(
    key: "P73", address: "support.procore.com: Restore an archived ERP company for ERP Integrations")
  static let procorePay = Citation(key: "P74", address: "support.procore.com: Procore Pay")
  static let retainage = Citation(
    key: "P75", address: "support.procore.com: Set or release retainage on a subcontractor invoice")
  static let jobCost = Citation(key: "V20", address: "help.viewpoint.com: JC Module Interaction")
  static let closing = Citation(key: "V21", address: "help.viewpoint.com: Soft Close vs. Final Close")
  static let monthEnd = Citation(key: "V22", address: "help.viewpoint.com: About the GL Month End Close form")
  static let batches = Citation(key: "V23", address: "help.viewpoint.com: Process a Batch")
  static let generalLedger = Citation(key: "V24", address: "help.viewpoint.com: General Ledger")
}

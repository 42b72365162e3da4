import Workspace

// Acts that no rule refuses; there are rules about them all the same.

/// The background sync reading Vista.
public enum Syncing: Act { public static let rules = Governing<Self>() }

/// Letting time pass, and the background sync run at every full hour on the way.
public enum PassingTime: Act { public static let rules = Governing<Self>() }

/// Looking at a tab of the ERP Integrations tool.
public enum TabOpening: Act { public static let rules = Governing<Self>() }

/// Activating or deactivating a code of a company list.
public enum CodeActivation: Act { public static let rules = Governing<Self>() }

/// Assigning cost types to a project's cost code.
public enum CostTypeAssignment: Act { public static let rules = Governing<Self>() }

/// Opting a person out of the daily summary, or in again.
public enum UserEditing: Act { public static let rules = Governing<Self>() }

/// Taking privileges from a person.
public enum Revoking: Act { public static let rules = Governing<Self>() }

/// Changing JC Company Parameters.
public enum CompanyParameterEditing: Act { public static let rules = Governing<Self>() }

/// Changing a contract in JC Contracts.
public enum ContractEditing: Act { public static let rules = Governing<Self>() }

/// Giving a phase accounts of its own in a department, or taking them out.
public enum OverrideEditing: Act { public static let rules = Governing<Self>() }

/// Adding, changing or removing a compliance document in Vista.
public enum ComplianceEditing: Act { public static let rules = Governing<Self>() }

/// Opening a subcontract or purchase order in Vista, or closing it.
public enum VistaCommitmentEditing: Act { public static let rules = Governing<Self>() }

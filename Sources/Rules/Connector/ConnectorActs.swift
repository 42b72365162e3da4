import Workspace

// What is done in the ERP Integrations tool besides the deeds that all items share.

/// The background sync reading Vista.
public enum Syncing: Act { public static let rules = Governing<Self>() }

/// Letting time pass, and the background sync run at every full hour on the way.
public enum PassingTime: Act { public static let rules = Governing<Self>() }

/// Pressing Refresh on a tab of the ERP Integrations tool.
public struct Refresh: Act {
  /// What is asked of the integration service.
  public let event: Request.Event
  /// The imported prime contract that alone is asked for, or none.
  public let prime: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(event: Request.Event, prime: Name = .none) {
    self.event = event
    self.prime = prime
  }
}

/// Pressing Refresh Cost Codes on a project.
public enum ProjectRefreshing: Act { public static let rules = Governing<Self>() }

/// Looking at a tab of the ERP Integrations tool.
public enum TabOpening: Act { public static let rules = Governing<Self>() }

/// Pressing Add to Procore on something that Vista offers.
public struct Import: Act {
  /// What it is.
  public let list: StagedRecord.List
  /// Its number in Vista.
  public let number: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(list: StagedRecord.List, number: Name) {
    self.list = list
    self.number = number
  }
}

/// Pressing the cross on something that Vista offers.
public struct Archiving: Act {
  /// What it is.
  public let list: StagedRecord.List
  /// Its number in Vista.
  public let number: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(list: StagedRecord.List, number: Name) {
    self.list = list
    self.number = number
  }
}

/// Pressing Unarchive on something that Vista offered and that was put away.
public struct Unarchiving: Act {
  /// What it is.
  public let list: StagedRecord.List
  /// Its number in Vista.
  public let number: Name
  public static let rules = Governing<Self>()

  /// The act.
  public init(list: StagedRecord.List, number: Name) {
    self.list = list
    self.number = number
  }
}

/// Linking a project of Procore with a job of Vista, which are both there.
public struct JobLinking: Act {
  /// The project.
  public let project: Project
  /// The job.
  public let job: Job
  public static let rules = Governing<Self>()

  /// The act.
  public init(project: Project, job: Job) {
    self.project = project
    self.job = job
  }
}

/// Linking a company of Procore with a vendor of Vista, which are both there.
public struct VendorLinking: Act {
  /// The company.
  public let company: Company
  /// The vendor.
  public let vendor: Vendor
  public static let rules = Governing<Self>()

  /// The act.
  public init(company: Company, vendor: Vendor) {
    self.company = company
    self.vendor = vendor
  }
}

import Workspace

// What is done in Procore besides the deeds that all items share: to budgets, direct costs, prime contracts and people.

/// Adding, editing or removing a line of a budget in Procore.
public struct BudgetLineChange: Act {
  /// The line as it is; nil where it is new.
  public let before: BudgetLine?
  /// The line as it will be; nil where it goes.
  public let after: BudgetLine?
  public static let rules = Governing<Self>()

  /// The act.
  public init(from before: BudgetLine?, to after: BudgetLine?) {
    self.before = before
    self.after = after
  }

  /// The project.
  var project: Name { (after ?? before)?.project ?? .none }

  /// Whether nothing changes but the forecast that somebody typed, which does not go to Vista as an amount of the line.
  var isOfForecastAlone: Bool {
    guard var before, let after else { return false }
    before.forecast = after.forecast
    return before == after
  }
}

/// Unlocking a budget.
public struct BudgetUnlocking: Act {
  /// The budget.
  public let budget: Budget
  public static let rules = Governing<Self>()

  /// The act.
  public init(budget: Budget) { self.budget = budget }
}

/// Making, editing or deleting a budget change, or one of its lines.
public struct BudgetChanging: Act {
  /// The budget.
  public let budget: Budget
  /// The change as it is; nil where it is new.
  public let before: BudgetChange?
  /// The change as it will be; nil where it goes.
  public let after: BudgetChange?
  /// The code and cost type of a line that it will have anew.
  public let line: PartialLine?
  /// Whether its lines change.
  public let touchesLines: Bool
  /// What its lines come to afterwards.
  public let amount: Money
  public static let rules = Governing<Self>()

  /// The act.
  public init(
    _ budget: Budget, from before: BudgetChange?, to after: BudgetChange?, line: PartialLine? = nil,
    touchesLines: Bool = false, amount: Money
  ) {
    (self.budget, self.before, self.after, self.line) = (budget, before, after, line)
    (self.touchesLines, self.amount) = (touchesLines, amount)
  }
}

/// Importing Vista's original estimates as a project's budget.
public struct BudgetImport: Act {
  /// The budget.
  public let budget: Budget
  public static let rules = Governing<Self>()

  /// The act.
  public init(budget: Budget) { self.budget = budget }
}

/// Editing or deleting a direct cost in Procore.
public struct DirectCostEditing: Act {
  /// The direct cost.
  public let cost: DirectCost
  public static let rules = Governing<Self>()

  /// The act.
  public init(cost: DirectCost) { self.cost = cost }
}

/// Importing or re-importing a contract of Vista as a prime contract.
public struct PrimeImport: Act {
  /// The contract.
  public let contract: Contract
  public static let rules = Governing<Self>()

  /// The act.
  public init(contract: Contract) { self.contract = contract }
}

/// Editing or deleting a prime contract or one of its lines in Procore.
public struct PrimeEditing: Act {
  /// The prime contract.
  public let prime: PrimeContract
  /// What is done to it.
  public let deed: Deed
  public static let rules = Governing<Self>()

  /// What can be done to it.
  public enum Deed: Sendable {
    /// Its title or its status changes.
    case editing
    /// A line comes, goes or changes.
    case lines
    /// It gets another number.
    case renumbering
    /// It is deleted.
    case removal
  }

  /// The act.
  public init(prime: PrimeContract, _ deed: Deed = .editing) {
    self.prime = prime
    self.deed = deed
  }
}

/// Making a change order of a commitment.
public struct ChangeOrderAddition: Act {
  /// The commitment.
  public let commitment: Commitment
  public static let rules = Governing<Self>()

  /// The act.
  public init(commitment: Commitment) { self.commitment = commitment }
}

/// Parting an imported prime contract from Vista's contract.
public struct PrimeUnlinking: Act {
  /// The prime contract.
  public let prime: PrimeContract
  public static let rules = Governing<Self>()

  /// The act.
  public init(prime: PrimeContract) { self.prime = prime }
}

/// Giving a commitment a status.
public struct CommitmentStanding: Act {
  /// What it is.
  public let kind: Commitment.KindOfContract
  /// The status that it has afterwards.
  public let status: Commitment.Status
  public static let rules = Governing<Self>()

  /// The act.
  public init(kind: Commitment.KindOfContract, status: Commitment.Status) {
    self.kind = kind
    self.status = status
  }
}

/// Merging companies of the directory.
public enum CompanyMerging: Act { public static let rules = Governing<Self>() }

/// Opting a person out of the daily summary, or in again.
public enum UserEditing: Act { public static let rules = Governing<Self>() }

/// Giving privileges to a person.
public struct Granting: Act {
  /// Who gives them.
  public let giver: Name
  /// What is given.
  public let privileges: PrivilegeSet
  public static let rules = Governing<Self>()

  /// The act.
  public init(giver: Name, privileges: PrivilegeSet) {
    self.giver = giver
    self.privileges = privileges
  }
}

/// Taking privileges from a person.
public enum Revoking: Act { public static let rules = Governing<Self>() }

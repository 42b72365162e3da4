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
}

/// Unlocking a budget.
public struct BudgetUnlocking: Act {
  /// The budget.
  public let budget: Budget
  public static let rules = Governing<Self>()

  /// The act.
  public init(budget: Budget) { self.budget = budget }
}

/// Making a budget change.
public struct BudgetChanging: Act {
  /// The budget.
  public let budget: Budget
  /// The cost code.
  public let code: Name
  /// The cost type.
  public let type: UInt8
  public static let rules = Governing<Self>()

  /// The act.
  public init(budget: Budget, code: Name, type: UInt8) {
    self.budget = budget
    self.code = code
    self.type = type
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

import Workspace

/// What is done to an item on its way to Vista and back.
public enum Deed: Sendable {
  /// Pressing Send to ERP or Re-send to ERP.
  case sending
  /// Pressing Retrieve from ERP.
  case retrieval
  /// An approver pressing Accept, Export or Update: is there a button to press? With what was typed as its name in Vista.
  case decision(isUpdate: Bool, typedID: String?)
  /// An approver pressing Reject, or the cross that archives.
  case rejection
  /// What the connector is asked to write to Vista when an item is exported.
  case export(Box)
  /// Editing it, or lines of it, in Procore.
  case editing(Edit = [.locked, .lines])
  /// Deleting it in Procore.
  case removal
  /// Pressing Unlink.
  case unlinking
  /// What the connector is asked when an item is unlinked from what it is in Vista.
  case unlinkRequest
  /// Procore's support making it unsynced.
  case resetting

  /// What is edited of an item.
  public struct Edit: OptionSet, Sendable {
    public let rawValue: Int

    /// A set of them.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// A change of its status, if there is one, from what is approved or not to what is approved or not.
    public init(of isApproved: Bool, to staysApproved: Bool?) {
      self = staysApproved == nil ? [] : isApproved && staysApproved == false ? [.status, .withdrawal] : .status
    }

    /// What can be edited in Vista's time too: the title of a commitment.
    public static let open = Edit(rawValue: 1)
    /// What is locked once it is in Vista, with its lines.
    public static let locked = Edit(rawValue: 2)
    /// Its lines, which are locked as it is.
    public static let lines = Edit(rawValue: 16)
    /// Its status.
    public static let status = Edit(rawValue: 4)
    /// Its status, which is Approved and will be another.
    public static let withdrawal = Edit(rawValue: 8)
  }

  /// A deed as rules name it, whatever its particulars.
  public enum Kind: Int, CaseIterable, Sendable {
    case sending, retrieval, decision, rejection, export, editing, removal, unlinking, unlinkRequest, resetting
  }

  /// What kind of deed it is.
  public var kind: Kind {
    switch self {
    case .sending: .sending
    case .retrieval: .retrieval
    case .decision: .decision
    case .rejection: .rejection
    case .export: .export
    case .editing: .editing
    case .removal: .removal
    case .unlinking: .unlinking
    case .unlinkRequest: .unlinkRequest
    case .resetting: .resetting
    }
  }

  /// The box that an approver fills for an export.
  public struct Box: Sendable {
    /// What Vista is to call the item.
    public let erpID: String
    /// The accounting date, or nil where it is empty.
    public let date: Moment?
    /// Where the cost codes stand that the item uses.
    let codes: [Slot]

    /// What a failed export leaves in Vista.
    static let nothingWritten = "nothing was written to Vista"

    /// The box of an item.
    public init(of item: some GovernedItem, erpID: String, date: Moment?, in world: Workspace) {
      self.erpID = erpID
      self.date = date
      codes = item.usedCodes(in: world)?.slots(in: world) ?? []
    }
  }
}

/// Where an item of Procore stands on its way to Vista: its row in the ERP Integrations tool, its ribbon, its badge.
public struct ERPState: Sendable, Equatable {
  /// How far it is.
  public var stage: ERPStage = .notSent
  /// What the connector calls it once it is in Vista, or none. Procore's API: origin_id.
  public var origin: Name = .none
  /// The red text in the Errors column, or nothing.
  public var error = ""
  /// What the approver wrote when it was sent back, or nothing.
  public var comment = ""
  /// What stood in the box for its name in Vista when the export of a project failed, or none: it stays there (rule 24).
  public var typedID: Name = .none

  /// Whether it is in Vista.
  public var isSynced: Bool { !origin.isNone }

  /// What is asked of many items at once.
  var marks: Marks {
    var marks = Marks.present
    if stage.isWaiting { marks.insert(.waiting) }
    if stage.canBeSent { marks.insert(.sendable) }
    if stage.isUndecided { marks.insert(.undecided) }
    if isSynced { marks.insert(.synced) }
    if stage == .archived { marks.insert(.archived) }
    return marks
  }

  /// Not sent, and not in Vista.
  public init() {}

  /// In Vista under this name; not sent, where the name is none.
  public init(syncedAs origin: Name) {
    self.origin = origin
    stage = origin.isNone ? .notSent : .synced
  }

  /// The same, at another stage, without the words that belonged to the one before.
  public func at(
    _ stage: ERPStage, error: String = "", comment: String = "", typedID: Name = .none
  ) -> ERPState {
    var state = self
    (state.stage, state.error, state.comment, state.typedID) = (stage, error, comment, typedID)
    return state
  }
}

/// How far something is on its way to Vista (integration.md 2 and 6).
public enum ERPStage: String, CaseIterable, Sendable {
  /// Not sent to the ERP Integrations tool.
  case notSent = "not-sent"
  /// Sent; waits for the first export.
  case readyToExport = "ready-to-export"
  /// An export or update was answered with an error.
  case failed
  /// In Vista, and nothing waits.
  case synced
  /// In Vista, and sent again with more.
  case readyToUpdate = "ready-to-update"
  /// Sent back by the approver.
  case rejected
  /// Taken back by the project's own people.
  case retrieved
  /// Put away.
  case archived

  /// The colour of the ribbon in Procore.
  public var ribbon: Ribbon? {
    switch self {
    case .notSent, .archived: nil
    case .readyToExport, .readyToUpdate, .failed: .blue
    case .synced: .green
    case .rejected, .retrieved: .yellow
    }
  }

  /// Whether it has a row in the ERP Integrations tool.
  public var isInTool: Bool {
    switch self {
    case .notSent, .rejected, .retrieved: false
    case .readyToExport, .failed, .synced, .readyToUpdate, .archived: true
    }
  }

  /// Whether its own people can send it.
  public var canBeSent: Bool { !isInTool }

  /// Whether the approver has not decided yet, so that it can be retrieved.
  public var isUndecided: Bool { self == .readyToExport || self == .readyToUpdate }

  /// Whether it waits for the approver, as it is or after a failure.
  public var isWaiting: Bool {
    switch self {
    case .readyToExport, .failed, .readyToUpdate: true
    case .notSent, .synced, .rejected, .retrieved, .archived: false
    }
  }
}

/// A ribbon's colour: blue waits, green is synced, yellow came back.
public enum Ribbon: String, Sendable {
  case blue, green, yellow
}

/// An item of Procore that goes to Vista through the ERP Integrations tool.
public protocol ERPItem: Record {
  /// Where it stands on its way.
  var erp: ERPState { get set }
}

extension ERPItem {
  /// Whether it is in Vista.
  public var isSynced: Bool { erp.isSynced }

  public var marks: Marks { erp.marks }

  /// What people see of its way to Vista.
  static var erpFields: [Field<Self>] {
    [
      Field("synced") { item, _ in .flag(item.erp.isSynced) },
      .name("erp-id", \.erp.origin, field: "origin_id"),
      .choice("erp-status", \.erp.stage, field: "erp_status"),
      .text("error", \.erp.error),
      .text("comment", \.erp.comment, isPersonal: true),
    ]
  }
}

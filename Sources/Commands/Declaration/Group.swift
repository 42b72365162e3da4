extension Command {
  /// What people do with commands: the topics of the help. Each is called by its raw value: `help vista`.
  public enum Group: String, CaseIterable, Sendable {
    case vista, procore, integration, time, looking, undoing, cases, session
    /// The commands that a person defined.
    case own

    /// What people do with its commands, as a heading.
    public var title: String {
      switch self {
      case .vista: "Set up Vista"
      case .procore: "Set up Procore"
      case .integration: "Send and export"
      case .time: "Let time pass"
      case .looking: "Look and understand"
      case .undoing: "Go back"
      case .cases: "Write cases"
      case .session: "The session"
      case .own: "Your own"
      }
    }
  }
}

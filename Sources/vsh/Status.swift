extension Program {
  /// Exit statuses (language.md 7).
  enum Status: Int32, CaseIterable {
    case allWell = 0
    case failed = 1
    case notUnderstood = 2
    /// A file could not be read or written.
    case unreadable = 3
    case defect = 70
    case interrupted = 130

    /// When the program ends with it.
    var meaning: String {
      switch self {
      case .allWell: "all well"
      case .failed: "a command or an expectation failed"
      case .notUnderstood: "a script or the command line could not be understood"
      case .unreadable: "a file could not be read or written"
      case .defect: "a defect in vsh itself"
      case .interrupted: "interrupted"
      }
    }

    /// All of them, for the help.
    static var help: String {
      "Exit status: " + allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ") + "."
    }
  }
}

extension Scenario {
  /// All that is swept.
  static let all: [Scenario] = ofVista + ofProcore + ofIntegration + ofSessions

  /// The commands that are in no scenario, with the reason why their cost cannot depend on the world.
  static let unswept = [
    "add-phasegroup": "there are at most 255 phase groups"
  ]
}

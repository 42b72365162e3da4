import Testing

/// What `set` says of a setting that is of no account as the others stand.
@Suite struct SettingTests {
  @Test("A setting of App Xchange says under another connector that it does not count yet")
  func ofAnotherConnector() {
    let session = TypedSession("set excluded-vendors type=supplier")
    #expect(session.errors.contains("it counts with the connector on App Xchange only: set connector app-xchange"))
    let other = TypedSession("set connector app-xchange", "set imported-costtypes L,M", "set phase-check live")
    #expect(other.errors.isEmpty, "\(other.errors)")
  }
}

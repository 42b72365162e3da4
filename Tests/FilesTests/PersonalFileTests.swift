import Files
import Support
import Testing

/// Where a program keeps what a person wishes and what it remembers.
@Suite struct PersonalFileTests {
  private static func file(_ purpose: PersonalFile.Purpose, _ environment: [String: String]) -> PersonalFile? {
    PersonalFile("name", of: "vsh", for: purpose) { environment[$0] }
  }

  @Test("It lies in the folder of the environment, else in that of the home folder")
  func path() {
    #expect(Self.file(.state, ["XDG_STATE_HOME": "/s", "HOME": "/h"])?.path == "/s/vsh/name")
    #expect(Self.file(.state, ["XDG_STATE_HOME": "relative", "HOME": "/h"])?.path == "/h/.local/state/vsh/name")
    #expect(Self.file(.state, ["XDG_CONFIG_HOME": "/c", "HOME": "/h"])?.path == "/h/.local/state/vsh/name")
    #expect(Self.file(.configuration, ["XDG_CONFIG_HOME": "/c", "HOME": "/h"])?.path == "/c/vsh/name")
    #expect(Self.file(.configuration, ["HOME": "/h"])?.path == "/h/.config/vsh/name")
    #expect(Self.file(.state, [:]) == nil && Self.file(.state, ["HOME": "relative"]) == nil)
  }

  @Test("It is named as the manual names it, and not by where a home lies")
  func shown() {
    #expect(Self.file(.state, ["XDG_STATE_HOME": "/s"])?.shown == "$XDG_STATE_HOME/vsh/name")
    #expect(Self.file(.configuration, ["HOME": "/h"])?.shown == "~/.config/vsh/name")
  }

  @Test("Folders on the way are made for their owner only")
  func foldersAreMade() throws {
    let folder = try TemporaryFolder()
    let file = try #require(Self.file(.state, ["XDG_STATE_HOME": "\(folder.path)/a"]))
    #expect(file.makeFolder())
    #expect(try folder.mode(of: "a") == 0o700)
    #expect(try folder.mode(of: "a/vsh") == 0o700)
    #expect(file.makeFolder())
    #expect(Self.file(.state, ["HOME": "/proc/none"])?.makeFolder() == false)
  }
}

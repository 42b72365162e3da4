import Files
import Support
import Testing

/// Where a program remembers things.
@Suite struct StateFolderTests {
  @Test("It is the one of the environment, else the one of the home folder")
  func path() {
    func path(_ environment: [String: String]) -> String? { StateFolder.path { environment[$0] } }
    #expect(path(["XDG_STATE_HOME": "/s", "HOME": "/h"]) == "/s")
    #expect(path(["XDG_STATE_HOME": "relative", "HOME": "/h"]) == "/h/.local/state")
    #expect(path(["HOME": "/h"]) == "/h/.local/state")
    #expect(path([:]) == nil)
    #expect(StateFolder.file("history", of: "vsh") { _ in "/h" } == "/h/vsh/history")
  }

  @Test("Folders on the way are made for their owner only")
  func foldersAreMade() throws {
    let folder = try TemporaryFolder()
    #expect(StateFolder.makeFolder(of: "\(folder.path)/a/b/history"))
    #expect(try folder.mode(of: "a") == 0o700)
    #expect(try folder.mode(of: "a/b") == 0o700)
    #expect(StateFolder.makeFolder(of: "\(folder.path)/a/b/history"))
    #expect(!StateFolder.makeFolder(of: "/proc/none/history"))
  }
}

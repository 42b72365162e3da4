import Testing

/// The program's own options.
@Suite struct CommandLineTests {
  @Test("--version and --help answer on standard output")
  func answers() throws {
    let version = try vsh("--version")
    #expect(version.status == 0 && version.output.hasPrefix("vsh ") && version.errors.isEmpty)
    for option in ["--help", "-h"] {
      let help = try vsh(option)
      #expect(help.status == 0 && help.errors.isEmpty)
      for word in ["--format", "--echo", "--quiet", "--keep-going", "--color", "--allow-read", "Exit status"] {
        #expect(help.output.contains(word))
      }
    }
  }

  @Test(
    "A command line that is not understood is refused, and nothing runs",
    arguments: [
      ["--nonsense"], ["--formt", "json"], ["-x"], ["-c"], ["--format"], ["--format", "yaml"], ["--color", "maybe"],
      ["--allow-read"],
      ["-c", "echo hi", "file.vsh"], ["--echo=yes"], ["-c", "echo hi", "--nonsense"],
    ])
  func refused(arguments: [String]) throws {
    let ending = try RunningVsh(arguments).ending()
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.hasPrefix("Error: ") && ending.errors.contains("Usage: vsh"), "\(ending.errors)")
  }

  @Test("run without a file is refused")
  func runNothing() throws {
    let ending = try vsh("run")
    #expect(ending.status == 2)
  }
}

import Support
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

  @Test("--help names every form of the command line, and each has help of its own")
  func forms() throws {
    let help = try vsh("--help").output
    #expect(try vsh("help").output == help)
    #expect(help.contains("\n       vsh [<options>] -c <commands>\n"))
    for form in try subcommands() {
      let own = try vsh(form, "--help")
      #expect(own.status == 0 && own.output.contains("USAGE: vsh ") && own.errors.isEmpty)
      #expect(try vsh("help", form).output == own.output)
    }
    #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("The options of run stand before or behind that word's place; a subcommand's own are not taken for them")
  func options() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("echo hi\n")
    for arguments in [
      ["--echo", file], ["run", "--echo", file], ["--echo", "run", file], ["run", file, "--echo"], [file, "--echo"],
    ] {
      #expect(try RunningVsh(arguments).ending().output == "> echo hi\nhi\n")
    }
    #expect(try vsh("--echo", "test", file).status == 3)
    #expect(try vsh("check", "--echo", file).status == 2)
    #expect(try vsh("test", "--quiet", file).output.contains("1 passed"))
  }

  @Test("completions prints a script for each shell, with every subcommand", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let script = try vsh("completions", shell)
    #expect(script.status == 0 && script.errors.isEmpty)
    for word in try subcommands() + ["markdown", "missing-phase-relationships", "junit="] {
      #expect(script.output.contains(word))
    }
    // What vsh adds to the parser's script: scripts where a subcommand may stand.
    #expect(
      script.output.contains(
        #/(fX '!\*\.@\(vsh\)'\n +COMPREPLY)|(ret=0\n +_files -g '\*\.vsh')|(__fish_complete_suffix)/#))
  }

  @Test("completions needs a shell that it knows", arguments: [["completions"], ["completions", "tcsh"]])
  func unknownShell(arguments: [String]) throws {
    let ending = try RunningVsh(arguments).ending()
    #expect(ending.status == 2 && ending.output.isEmpty && ending.errors.contains("See 'vsh completions --help'"))
  }

  @Test("--tag completes to the tags of the cases that are named, or lie here")
  func tags() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("#: tags export, phases\n")
    let words = ["vsh", "test", file, "--tag", "ph"]
    let found = try RunningVsh(["---completion", "test", "--", "--tag", "4", "2"] + words).ending()
    #expect(found.output == "export\nphases\n")
  }

  @Test(
    "A command line that is not understood is refused, and nothing runs",
    arguments: [
      ["--nonsense"], ["--formt", "json"], ["-x"], ["-c"], ["--format"], ["--format", "yaml"], ["--color", "maybe"],
      ["--allow-read"],
      ["-c", "echo hi", "file.vsh"], ["--echo=yes"], ["-c", "echo hi", "--nonsense"],
      ["-c", "echo hi", "-c", "echo ho"],
      ["test", "--report", "json=r.json", "--report", "junit=r.json", "nowhere"],
    ])
  func refused(arguments: [String]) throws {
    let ending = try RunningVsh(arguments).ending()
    #expect(ending.status == 2)
    #expect(ending.output.isEmpty)
    #expect(ending.errors.hasPrefix("Error: ") && ending.errors.contains("Usage: vsh"), "\(ending.errors)")
  }

  @Test("run without a file is refused")
  func runNothing() throws {
    for arguments in [["run"], ["run", "--echo"], ["--echo", "run"]] {
      #expect(try RunningVsh(arguments).ending().status == 2)
    }
  }
}

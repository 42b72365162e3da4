import ArgumentParser

/// What `vsh man` takes: nothing.
struct ManualArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.manual.rawValue,
    abstract: "Prints the manual page, for man: vsh man > vsh.1, then man -l vsh.1.",
    discussion: "It holds every command, option, setting, error and rule.")

  func status() -> Program.Status {
    let output = Output()
    output.write(Manual.page)
    output.flush()
    return .allWell
  }
}

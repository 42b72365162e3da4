import ArgumentParser

/// What `vsh completions` takes.
struct CompletionsArguments: Invocation {
  static let configuration = CommandConfiguration(
    commandName: Subcommand.completions.rawValue,
    abstract: "Prints what a shell needs to complete the command line of vsh.",
    discussion: """
      For bash, in ~/.bashrc: source <(vsh completions bash). For zsh, once, into a folder of $fpath: \
      vsh completions zsh > FOLDER/_vsh. For fish, once: vsh completions fish > ~/.config/fish/completions/vsh.fish.
      """)

  /// The shells that there are completions for.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish
  }

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func status() -> Program.Status {
    let output = Output()
    output.write(Completions.script(for: shell))
    output.flush()
    return .allWell
  }
}

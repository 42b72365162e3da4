import ArgumentParser

/// What shells need to complete the command line, as the argument parser makes it from the declarations, and what that
/// leaves out: a script may stand where a subcommand stands.
enum Completions {
  static func script(for shell: CompletionsArguments.Shell) -> String {
    switch shell {
    case .bash:
      made(for: .bash)
        .adding(
          "            __vsh_add_completions -o plusdirs -fX '!*.@(vsh)'\n", behind: "# Offer subcommand completions\n"
        )
        // A format such as junit= goes on with the name of a file.
        .adding(
          "    if [[ \"${COMPREPLY[*]}\" == *= ]]; then compopt -o nospace; fi\n",
          behind: "done < <(IFS=$'\\n' compgen \"${@}\" -- \"${cur}\")\n")
    case .zsh:
      made(for: .zsh)
        .adding("            _files -g '*.vsh' && ret=0\n", behind: "_describe -V subcommand subcommands && ret=0\n")
    case .fish:
      made(for: .fish) + """
        complete -c vsh -n '__vsh_should_offer_completions_for_positional "vsh" -ge 1' \
        -fa '(__fish_complete_suffix .vsh)'

        """
    }
  }

  private static func made(for shell: CompletionShell) -> String { Arguments.completionScript(for: shell) + "\n" }
}

extension String {
  fileprivate func adding(_ line: String, behind place: String) -> String { replacing(place, with: place + line) }
}

import Text

/// The command line that a person typed, as messages repeat it.
enum TypedCommandLine {
  /// It with words more before all that follows the subcommand; `isPiped` where the script came through standard input.
  static func text(with words: [String], isPiped: Bool) -> String {
    var typed = Array(CommandLine.arguments.dropFirst())
    let subcommand = typed.first.flatMap(Subcommand.init).map { [$0.rawValue] } ?? []
    typed.removeFirst(subcommand.count)
    let shown = typed.prefix(mostWords).map(ShellQuoting.word) + (typed.count > mostWords ? ["…"] : [])
    let line = ["vsh"] + subcommand + words.map(ShellQuoting.word) + shown
    return line.joined(separator: " ") + (isPiped ? " < FILE" : "")
  }

  /// More of them say nothing new.
  private static let mostWords = 8
}

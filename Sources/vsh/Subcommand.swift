/// The first words that say what the program does. `run` is what it does without one.
///
/// What each takes is declared with the argument parser, beside ``Arguments``; that takes longer to start than a short
/// script to run, so the names alone stand here.
enum Subcommand: String, CaseIterable {
  case run, test, check, format, shrink, readings, completions
  case manual = "man"
}

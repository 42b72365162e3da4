import Glibc
import LineEditor

/// A program that only reads at a prompt and says what it got: the tests of the editor sit before it.
///
/// Arguments: the path of a history file or `-` for none; `plain` for no colours.
let arguments = CommandLine.arguments
let history = arguments.count > 1 && arguments[1] != "-" ? try? HistoryFile(path: arguments[1]) : nil
guard let editor = LineEditor(programName: "probe", history: history, usesColour: !arguments.contains("plain")) else {
  print("no editor")
  exit(1)
}

reading: while true {
  switch editor.readLine(prompt: "> ", continuation: ". ", assistant: FruitAssistant()) {
  case .line("entries"): print(editor.entries.joined(separator: "|"))
  case .line(let text):
    editor.remember(text)
    print("got \(String(text.map { $0 == "\n" ? "⏎" : $0 }))")
  case .interrupted: print("interrupted")
  case .endOfInput: break reading
  }
  fflush(nil)
}

import Errors
import Language
import Rendering
import Workspace

/// Bringing in files from the real systems.
enum LoadCommands {
  static let all = [load]

  private static let path = Argument.word(
    "path", "a file, or a folder with several: Vista's tables as CSV, Procore's answers as JSON", .file)

  private static let load = Command(
    session: "load", in: .session, isCommon: true,
    "Load what a customer exported from Vista and Procore; files are told apart by what they hold.",
    takes: [path.parameter], examples: []
  ) { (call, session) throws(Refusal) in
    let path = try call(path, session.world)
    guard !path.hasSuffix(".vsh") else {
      throw Refusal(
        .badFormat, "\(path) is a script, and load reads what Vista and Procore export",
        Explanation(waysOut: [WayOut(instead: "run the script", [["source", path]])]))
    }
    let lines = try session.outside.load(path, for: call.asker, into: session.world)
    return .text(lines.joined(separator: "\n"))
  }
}

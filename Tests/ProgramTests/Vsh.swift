import Foundation
import Testing

/// How a run of `vsh` ended.
struct Ending {
  /// The exit status, or minus the signal that ended it.
  let status: Int32
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let errors: String

  /// The `[name]` of every error.
  var names: [String] {
    errors.split(separator: "\n").filter { $0.hasPrefix("error:") && $0.hasSuffix("]") }.compactMap { line in
      line.lastIndex(of: "[").map { String(line[line.index(after: $0)...].dropLast()) }
    }
  }

  /// Whether an error shows a line of a script with carets below it.
  var hasCarets: Bool {
    let lines = errors.split(separator: "\n")
    return zip(lines, lines.dropFirst()).contains { line, carets in
      line.contains(#/^ +\d+ │ /#) && carets.contains(#/^ +│ *\^+$/#)
    }
  }
}

/// Runs the built program to its end; it fails after 20 seconds.
func vsh(
  _ arguments: String..., input: String? = nil, in folder: String? = nil, environment: [String] = []
) throws -> Ending {
  try RunningVsh(arguments, input: input, in: folder, environment: environment).ending()
}

/// The subcommands, as the help names them.
func subcommands() throws -> [String] {
  let help = try vsh("--help").output
  let names = help.components(separatedBy: "SUBCOMMANDS:\n").last?.matches(of: #/(?m)^ {2}([a-z-]+) {2,}/#) ?? []
  #expect(names.count > 6)
  return names.map { String($0.1) }
}

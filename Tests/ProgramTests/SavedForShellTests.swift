import Foundation
import Support
import Testing

/// A script that is saved, in the hands of a shell that takes it for one of its own.
@Suite struct SavedForShellTests {
  private static let pieces = [
    "`touch PWNED`", "$(touch PWNED)", "; touch PWNED;", "& touch PWNED &", "| touch PWNED", "> PWNED",
    "<(touch PWNED)",
    "\\", "'", "\"", "$", "a", " ", "$'", "${x:-`touch PWNED`}", "#", "é", "--x", "=", "END",
  ]

  @Test(
    "A shell runs nothing of what data brought in, and vsh makes the same world of it",
    arguments: ["/bin/sh", "/bin/bash"])
  func inertForShells(shell: String) throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<12 {
      let folder = try TemporaryFolder()
      let words = (1...8).map { _ in (1...2).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined() }
      let lines =
        words.enumerated().map { "add-phase \($0) \(Self.written($1, &random))" } + ["echo <<TAG", words[0], "TAG"]
        + ["define own {#\(words[1])", "as support {# \(words[2])", "add-phase n \\", "#\(words[3])"]
        + ["}#\(words[4])", "echo <<TAG # it's\r", "\(words[5])\r", "TAG\r", "}"]
      let script = lines.joined(separator: "\n")
      for verb in ["save", "record"] {
        try? FileManager.default.removeItem(atPath: "\(folder.path)/saved.vsh")
        let typed = verb == "save" ? "\(script)\nsave saved.vsh" : "record saved.vsh\n\(script)"
        let first = try vsh("--quiet", "-c", "\(typed)\nlist phases", in: folder.path)
        #expect(first.status == 0, "\(typed)\n\(first.errors)")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: shell)
        process.arguments = ["./saved.vsh"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let saved = try folder.text(of: "saved.vsh")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["saved.vsh"], "\(saved)")
        try folder.write(saved + "list phases\n", to: "saved.vsh")
        let second = try vsh("--quiet", "saved.vsh", in: folder.path)
        #expect(
          first.output.components(separatedBy: "code ").last == second.output.components(separatedBy: "code ").last,
          "\(script)\n\(second.errors)")
      }
    }
  }

  /// A value as a person may write it: in either kind of quotes, or bare as far as that goes.
  private static func written(_ value: String, _ random: inout SystemRandomNumberGenerator) -> String {
    let double = "\"" + value.map { "\"\\$".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
    switch Int.random(in: 0..<3, using: &random) {
    case 0 where !value.contains("'"): return "'\(value)'"
    case 1:
      let bare = value.filter { !" ;{}'\"#".contains($0) }.drop { $0 == "-" || $0 == "<" }
      return bare.replacing("$", with: "$(") + "."
    default: return double
    }
  }
}

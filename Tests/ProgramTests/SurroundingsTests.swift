import Foundation
import Support
import Testing

@testable import vsh

/// Every subcommand where something around it is missing, full or small.
@Suite(.serialized, .timeLimit(.minutes(5))) struct SurroundingsTests {
  /// What is done around the program, by the shell that starts it.
  struct Lack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the shell does before.
    var before = ""
    /// Where the program's streams go.
    var redirection = ""
    /// Whether what goes wrong can be told.
    var hasErrors = true
    /// Statuses beside those of the table: 141 is the end by SIGPIPE.
    var also: Set<Int32> = []
  }

  static let lacks =
    ["<&-", ">&-", "<&- >&-"].map { Lack(testDescription: $0, redirection: $0) }
    + ["2>&-", ">&- 2>&-", "<&- >&- 2>&-", "2>/dev/full", ">/dev/full 2>/dev/full"].map {
      Lack(testDescription: $0, redirection: $0, hasErrors: false)
    }
    + [
      Lack(testDescription: "a full disk", redirection: ">/dev/full"),
      Lack(testDescription: "a reader that has gone", redirection: "| true", also: [141]),
      Lack(
        testDescription: "a reader that has gone, told as an error", before: "trap '' PIPE; ", redirection: "| true"),
    ]
    + ["-n 4", "-n 5", "-n 6", "-n 8", "-f 0", "-f 1", "-s 128", "-s 512"].map {
      Lack(testDescription: "ulimit \($0)", before: "ulimit \($0); ")
    }

  /// Words that make a subcommand work, and the files that it writes.
  private static func words(_ subcommand: Subcommand) -> (words: String, written: Set<String>) {
    switch subcommand {
    case .run: ("run --allow-write . writing.vsh", ["saved.vsh"])
    case .test: ("test --report tap --report json=r.json --report junit=r.xml good.vsh bad.vsh", ["r.json", "r.xml"])
    case .check: ("check good.vsh bad.vsh", [])
    case .format: ("format good.vsh", [])
    case .shrink: ("shrink bad.vsh --keep not-found -o small.vsh", ["small.vsh"])
    case .readings: ("readings good.vsh bad.vsh", [])
    case .completions: ("completions bash", [])
    case .manual: ("man", [])
    }
  }

  private static let files = [
    "good.vsh": "add-phase   1 x\nexpect phase 1\n", "bad.vsh": "add-phase 1\nadd-phase 2\nremove-phase 9\n",
    "writing.vsh": "add-phase 1\nsave saved.vsh\n",
  ]

  @Test(
    "It ends with a status of the table, tells what went wrong and leaves nothing half done",
    arguments: Subcommand.allCases, lacks)
  func ends(_ subcommand: Subcommand, _ lack: Lack) throws {
    let folder = try TemporaryFolder()
    for (name, text) in Self.files { try folder.write(text, to: name) }
    let (words, written) = Self.words(subcommand)
    let run = try run(words, lack, in: folder)
    #expect(lack.also.contains(run.status) || Program.Status(rawValue: run.status) != nil, "\(run)")
    #expect(run.status != Program.Status.defect.rawValue, "\(run)")
    if lack.hasErrors, run.status > 1, run.status != 141 { #expect(run.errors.contains("error"), "\(run)") }
    let names = Set(try folder.names())
    #expect(names.isSubset(of: written.union(Self.files.keys)), "\(names)")
    for (name, text) in Self.files {
      let now = try folder.text(of: name)
      #expect(now == text || subcommand == .format && now == "add-phase 1 x\nexpect phase 1\n", "\(name): \(now)")
    }
    for name in written.intersection(names) where name.hasSuffix(".vsh") {
      #expect(try folder.text(of: name).hasSuffix("\n"), "\(name) is half written")
    }
  }

  private func run(_ words: String, _ lack: Lack, in folder: TemporaryFolder) throws -> (status: Int32, errors: String)
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    let line = "\(lack.before)\"$0\" \(words) \(lack.redirection); exit ${PIPESTATUS[0]}"
    process.arguments = ["-c", line, try RunningVsh.executable()]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let text = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }
}

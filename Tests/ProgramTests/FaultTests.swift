import Foundation
import Support
import Testing

@testable import vsh

/// The program where a call of the system fails: the n-th of a kind, for every n, until the command needs no more of them.
@Suite(.serialized, .timeLimit(.minutes(5))) struct FaultTests {
  /// What a command finds, and what it is to write.
  struct Writing: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let words: [String]
    let files: [String: String]
    /// The file that it writes.
    let file: String

    /// What it ends with, where what stands before depends on what came of a worker, or grows piece by piece.
    let end: String?

    init(
      _ description: String, _ words: [String], _ files: [String: String], writes file: String,
      endingIn end: String? = nil
    ) {
      (testDescription, self.words, self.files, self.file, self.end) = (description, words, files, file, end)
    }

    func isWhole(_ text: String?, like whole: String?) -> Bool {
      end.map { text == "" || text?.hasSuffix($0) ?? false } ?? (text == whole)
    }
  }

  static let writings = [
    Writing("save", ["-c", "add-phase 1; save a.vsh --replace"], ["a.vsh": "# old\n"], writes: "a.vsh"),
    Writing("save anew", ["-c", "add-phase 1; save a.vsh"], [:], writes: "a.vsh"),
    Writing(
      "record", ["-c", "record a.vsh --replace; add-phase 1"], ["a.vsh": "# old\n"], writes: "a.vsh",
      endingIn: "\n"),
    Writing("format", ["format", "a.vsh"], ["a.vsh": "add-phase   1\n"], writes: "a.vsh"),
    Writing(
      "shrink", ["shrink", "a.vsh", "--keep", "not-found", "-o", "small.vsh"],
      ["a.vsh": "add-phase 1\nremove-phase 9\n"], writes: "small.vsh"),
    Writing("update", ["test", "--update", "a.vsh"], ["a.vsh": "expect count phases = 7\n"], writes: "a.vsh"),
    Writing(
      "report", ["test", "--report", "html=r.html", "a.vsh"], ["a.vsh": "add-phase 1\n"], writes: "r.html",
      endingIn: "</html>\n"),
    Writing(
      "growing report", ["test", "--report", "json=r.json", "a.vsh"], ["a.vsh": "add-phase 1\n", "r.json": "old\n"],
      writes: "r.json", endingIn: "}\n"),
    Writing(
      "load", ["--load", "JCPM.csv", "-c", "save a.vsh"], ["JCPM.csv": "Phase\n1\n"], writes: "a.vsh"),
  ]

  static let calls = [
    "open", "openat", "read", "write", "fsync", "fstat", "fstatat", "fchmod", "ftruncate", "rename", "renameat",
  ]

  @Test("A call that is to fail does, or the rest would show nothing", arguments: ["write", "fsync", "renameat"])
  func failsAtAll(_ call: String) throws {
    let run = try Run(Self.writings[0], (call, 1))
    #expect(run.hasFailed && run.ending.status == Program.Status.failed.rawValue, "\(run.ending)")
  }

  @Test(
    "What is written is whole or as it was, the status is one of the table, a failure is told, and nothing else is left",
    arguments: writings, calls)
  func fails(_ writing: Writing, _ call: String) throws {
    let whole = try Run(writing, nil)
    #expect(whole.ending.status <= 1)
    for number in 1...100 {
      let run = try Run(writing, (call, number))
      let at = "\(call) \(number): \(run.ending)"
      #expect(Program.Status(rawValue: run.ending.status) != nil, "\(at)")
      #expect(run.ending.status == whole.ending.status || !run.ending.errors.isEmpty || call == "write", "\(at)")
      #expect(Set(run.names).isSubset(of: whole.names), "\(at)")
      #expect(
        run.text == writing.files[writing.file] || writing.isWhole(run.text, like: whole.text),
        "\(at)\n\(run.text ?? "nothing")")
      #expect(run.ending.status != whole.ending.status || writing.isWhole(run.text, like: whole.text), "\(at)")
      if !run.hasFailed { return }
    }
    Issue.record("\(call) never stops being called")
  }

  /// One run in a folder of its own.
  private struct Run {
    let ending: Ending
    /// Whether the call that was to fail came.
    let hasFailed: Bool
    let names: [String]
    /// What the file holds that is written.
    let text: String?

    init(_ writing: Writing, _ fault: (call: String, number: Int)?) throws {
      let (folder, outside) = (try TemporaryFolder(), try TemporaryFolder())
      for (name, text) in writing.files { try folder.write(text, to: name) }
      let library = try FaultyCalls.built.get()
      let environment =
        fault.map {
          [
            "LD_PRELOAD=\(library)", "FAULT_CALL=\($0.call)", "FAULT_AT=\($0.number)", "FAULT_ERRNO=\(ENOSPC)",
            "FAULT_TOLD=\(outside.path)/told",
          ]
        } ?? []
      ending = try RunningVsh(writing.words, in: folder.path, environment: environment).ending()
      hasFailed = try !outside.names().isEmpty
      names = try folder.names()
      text = try? folder.text(of: writing.file)
    }
  }
}

/// The library that lets a call fail, built once from its source, beside the program.
private enum FaultyCalls {
  static let built = Result { try build() }

  private static func build() throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Faults/Faults.c")
    let library = try RunningVsh.executable("vsh") + ".faults.so"
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["clang", "-shared", "-fPIC", "-O1", "-o", library, source.path]
    try compiler.run()
    compiler.waitUntilExit()
    try #require(compiler.terminationStatus == 0)
    return library
  }
}

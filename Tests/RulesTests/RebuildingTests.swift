import Commands
import Language
import Rules
import Testing
import Workspace

/// What `list` shows of a workspace in which nothing was exported yet, written as the commands that make it.
private struct Rebuilding {
  private let world: Workspace
  private(set) var commands: [String] = []

  init(_ world: Workspace) {
    self.world = world
    let (listed, missing) = (Set(words(of: "phase").map { $0[0] }), missingCodes)
    let onJobsOnly = Set(words(of: "jobphase").map { $0[1] }).subtracting(listed)
    write("add-contract", of: "contract", ["description"], options: ["department"])
    write("add-contractitem", of: "contractitem", ["description", "amount"])
    write("add-phase", of: "phase", ["description"], options: ["cost-types"])
    for code in missing { write(["add-phase", code.code, code.description, "--cost-types", code.types]) }
    let unseen = onJobsOnly.subtracting(missing.map(\.code)).sorted()
    commands += unseen.map { Quoting.line(["add-phase", $0]) }
    for (words, field) in rows(of: "vista-job") {
      write(
        [
          "add-job", words[0], field("description"), "--address", field("address"), "--contract", field("contract"),
          "--auto-add-item",
          field("auto-add-item"),
        ]
          + (field("lock-phases") == "yes" ? ["--lock-phases"] : []))
    }
    for (words, field) in rows(of: "jobphase") {
      write(["add-jobphase"] + words + ["--cost-types", field("cost-types").isEmpty ? "none" : field("cost-types")])
      write(["edit-jobphase"] + words + ["--description", field("description"), "--active", field("active")])
      let inactive = field("inactive-types")
      if !inactive.isEmpty { write(["edit-jobphase"] + words + ["--inactive-types", inactive]) }
    }
    for (words, field) in rows(of: "contract") { write(["edit-contract", words[0], "--status", field("status")]) }
    for (words, field) in rows(of: "vista-job") where field("status") == "soft-closed" {
      write(["edit-job", words[0], "--status", field("status")])
    }
    for (words, field) in rows(of: "vendor") {
      write(
        ["add-vendor", words[0], field("name"), "--type", field("type")]
          + (field("active") == "no" ? ["--inactive"] : []))
    }
    commands += unseen.map { Quoting.line(["remove-phase", $0]) } + ["sync"]
    write("add-project", of: "project", ["name"], options: ["address", "list"])
    for (words, field) in rows(of: "costcode") {
      write(["add-costcode"] + words + ["--cost-types", field("cost-types").isEmpty ? "none" : field("cost-types")])
    }
    for (words, field) in rows(of: "standard-code") where field("status") == "inactive" {
      write(["deactivate-costcode", words[0]])
    }
    for (words, field) in rows(of: "budgetline") {
      write(["add-budgetline", words[0], field("code"), field("type"), field("amount")])
    }
    write("add-company", of: "company", [])
    for (words, field) in rows(of: "commitment") {
      write(
        ["add-commitment", field("project"), words[0], field("title"), "--kind", field("kind"), "--company"]
          + [field("company"), "--status", field("status")])
    }
    for (words, field) in rows(of: "sovline") {
      write(["add-sovline", words[0], field("code"), field("type"), field("amount"), field("description")])
    }
    for (words, field) in rows(of: "user") where words[0] != User.support {
      write(["add-user", words[0]])
      if !field("privileges").isEmpty {
        write(["grant", words[0]] + field("privileges").split(separator: ",").map(String.init))
      }
    }
    write("edit-user", of: "user", [], options: ["daily-summary"])
    commands += missing.map { Quoting.line(["remove-phase", $0.code]) } + ["sync"]
  }

  static let nouns = [
    "phase", "contract", "contractitem", "vista-job", "jobphase", "vendor", "standard-code", "project", "costcode",
    "budgetline", "company", "commitment", "sovline", "user",
  ]

  /// What is listed, in whatever order it was made.
  static func listed(_ world: Workspace) -> [String] {
    let all = Rebuilding.lines(of: nouns, in: world)
    return all.sorted()
  }

  private static func lines(of nouns: [String], in world: Workspace) -> [String] {
    nouns.compactMap(Noun.named).flatMap { noun in
      noun.slots(world, nil).map { slot in
        let fields = noun.fields.map { "\($0.name)=\($0.value(world, slot).text)" }
        return ([noun.name] + noun.words(slot, in: world) + fields).joined(separator: " | ")
      }
    }
  }

  private var missingCodes: [(code: String, description: String, types: String)] {
    rows(of: "standard-code").filter { $0.field("missing") == "yes" }.map { words, field in
      (words[0], field("description"), field("cost-types").isEmpty ? "none" : field("cost-types"))
    }
  }

  private func words(of noun: String) -> [[String]] { rows(of: noun).map(\.words) }

  private func rows(of name: String) -> [(words: [String], field: (String) -> String)] {
    guard let noun = Noun.named(name) else { return [] }
    return noun.slots(world, nil).map { slot in
      (noun.words(slot, in: world), { field in noun.field(field)?.value(world, slot).text ?? "no field \(field)" })
    }
  }

  private mutating func write(_ words: [String]) {
    commands.append(words.map { $0.hasPrefix("--") ? $0 : Quoting.word($0) }.joined(separator: " "))
  }

  private mutating func write(_ verb: String, of noun: String, _ fields: [String], options: [String] = []) {
    for (words, field) in rows(of: noun) {
      write(
        [verb] + words + fields.map(field)
          + options.flatMap { ["--" + $0, field($0).isEmpty && $0 == "cost-types" ? "none" : field($0)] })
    }
  }
}

@Suite("A workspace from what it lists") struct RebuildingTests {
  private static let setup = [
    "add-phase 01-100 Phase", "add-phase 02-200 Phase", "sync", "add-contract C-1 Contract",
    "add-contractitem C-1 1 Item 100", "add-project 1 One", "add-project 2 Two", "add-company Solid",
    "add-costcode 1 01-100", "add-commitment 1 SC-1 Title --kind subcontract --company Solid",
  ]
  private static let forms = [
    // One description: a project's code keeps that of the day when it was added, which no command can bring back.
    "add-phase CODE Phase[ --cost-types TYPE,TYPE]", "edit-phase CODE --cost-types TYPE,TYPE",
    "remove-phase CODE", "sync", "advance-to-sync", #"add-job JOB "Job LINE" --contract C-1[ --lock-phases]"#,
    "edit-job JOB --status <open|soft-closed|hard-closed>", "edit-job JOB --address LINE",
    "add-jobphase JOB CODE[ --cost-types TYPE,TYPE]",
    "edit-jobphase JOB CODE --active <yes|no>", "edit-jobphase JOB CODE --inactive-types <L|M,S|none>",
    "edit-jobphase JOB CODE --description Mine", "remove-jobphase JOB CODE",
    "add-vendor LINE Vendor[ --inactive][ --type supplier]", #"edit-project PROJECT --address "LINE Main Street""#,
    "add-costcode PROJECT CODE[ --cost-types TYPE,TYPE]", "add-costcode PROJECT --all",
    "remove-costcode PROJECT CODE", "assign-costtype PROJECT CODE TYPE", "unassign-costtype PROJECT CODE TYPE",
    "deactivate-costcode CODE", "reactivate-costcode CODE", "add-budgetline PROJECT CODE TYPE LINE00",
    "edit-budgetline PROJECT LINE --code CODE --amount 5", "add-company Other",
    "edit-commitment SC-1 --status approved", "edit-commitment SC-1 --title Other[ --company Other]",
    "add-sovline SC-1 CODE TYPE 12.50", "edit-sovline SC-1 LINE --code CODE", "add-user USER",
    "edit-user USER --daily-summary <yes|no>",
    "grant USER PRIVILEGE PRIVILEGE", "revoke <pat|kim> PRIVILEGE",
  ]

  @Test("What list shows, written as commands and run again, gives the same workspace", arguments: 1...8)
  func isRebuilt(_ seed: Int) {
    var writer = RandomCommands(seed: UInt64(seed), opening: Self.setup, forms: Self.forms)
    let (first, second) = (Bench(), Bench())
    for _ in 0..<150 { _ = first.run(writer.next()) }
    first.world.sync()
    for command in Rebuilding(first.world).commands {
      #expect(second.run(command), "\(command)\n\(second.transcript.errors)")
    }
    let (wanted, found) = (Rebuilding.listed(first.world), Rebuilding.listed(second.world))
    #expect(wanted == found, "\(found.difference(from: wanted))")
    #expect(wanted.count > 15)
  }
}

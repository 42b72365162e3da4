import Errors
import Language
import Rendering
import Story
import Text
import Workspace

/// One page for the ticket.
enum ReportCommand {
  static let all = [report]

  private static let file = Argument.word(
    "file", "the page to write, .html or .md, relative to the file that says so, which needs --allow-write", .file)
  private static let rest = Argument.word("id", "what the object of --for is called", .value).repeated.optional
  private static let kind = Argument.word(
    "for", "what it is about, with its name behind it: --for job 123; without it, the command that was refused last",
    .value)
  private static let withoutNames = Argument<Void>.flag("without-names", "users are user-1, user-2, …")
  private static let replace = Argument<Void>.flag("replace", "write over a file that is there")

  private static let report = Command(
    session: "report", in: .cases, isCommon: true,
    "Write one page for the ticket: what is wrong, how it came, what hangs together, the ways out, the script.",
    takes: [file.parameter, rest.parameter], options: [kind.parameter, withoutNames.parameter, replace.parameter],
    leaves: .thisRun(ends: false),
    examples: [
      .init(
        "report ticket-4711.html --for job 123", "a page that needs nothing but itself",
        after: CheckCommands.setup + "; remove-phase 03-300; sync"),
      .init(
        "report ticket-4711.md --for job 123 --without-names", "as Markdown; no user is named",
        after: CheckCommands.setup + "; remove-phase 03-300; sync"),
    ]
  ) { (call, session) throws(Refusal) in
    let path = try call(file, session.world)
    guard let form = TicketReport.Form.allCases.first(where: { path.hasSuffix("." + $0.rawValue) }) else {
      throw Refusal(
        .badValue, "\(shortened(path)) ends in neither .html nor .md", Explanation("the ending says what is written"))
    }
    let words = try object(of: call, session)
    let destination = try session.destination(path, by: call, replaces: call.has(replace))
    let (script, writing) = try session.script(
      ofWhatRanBefore: call, titled: "What the ticket is about", isFaithful: false, named: path, for: destination)
    let report = try session.report(on: words, script.text, namesPeople: !call.has(withoutNames), by: call)
    let page = session.outside.page(report, as: form)
    session.spending.output += page.count
    try destination.write(page)
    session.notes += writing.notes
    return .message("wrote a report on \(report.title) to \(path)")
  }

  /// The words behind `--for`; none where it is about what was refused last.
  private static func object(of call: Call, _ session: Session) throws(Refusal) -> [String] {
    let rest = try call(all: rest, session.world)
    guard let kind = try call(optional: kind, session.world) else {
      guard rest.isEmpty else {
        throw Refusal(
          .unexpectedArgument, "\(shortened(rest[0])) stands behind the file",
          Explanation("what it is about is named by --for: report FILE --for job 123"))
      }
      return []
    }
    return [kind] + rest
  }
}

extension Session {
  /// All that a page says, found by experiments.
  fileprivate func report(
    on words: [String], _ script: String, namesPeople: Bool, by call: Call
  ) throws(Refusal) -> TicketReport {
    let past = try whole(call)
    let question = try WhyCommand.question(words, past, self)
    let why = Inquiry(question, past, self).why().inShort
    let (title, goal, actor) = try FixCommand.goal(of: call, named: words, self)
    var session = self
    session.state.user = actor
    var search = PlanSearch(goal: goal, mostSteps: 8, without: [])
    search.search(in: session)
    let fix = search.fix(title, session)
    goOnWithWhatWasFound()
    return TicketReport(
      title: why.question, caseTitle: scripts.first?.program.headings.title, now: world.now, why: why, fix: fix,
      relations: relations(around: question), script: script + ending(of: fix, by: actor, behind: script),
      assumptions: assumptions, hidden: namesPeople ? [] : people)
  }

  /// What fails, behind what led to it, unless the script ends with it.
  private func ending(of fix: Fix, by actor: Name, behind script: String) -> String {
    guard let refusal = fix.refusal else { return "" }
    let command = actor == state.user ? fix.command : "as \(Quoting.scriptWord(world.text(actor))) { \(fix.command) }"
    let ending = "\(command)\nexpect error \(refusal.error.name)\n"
    return script.hasSuffix("\n" + ending) ? "" : ending
  }

  /// The readings in force that no source states.
  private var assumptions: [TicketReport.Assumption] {
    Setting.all.compactMap { setting in
      guard setting.connector == nil || setting.connector == world.settings.connector,
        let reading = setting.reading(in: world), reading.basis == .inferred
      else { return nil }
      return TicketReport.Assumption(
        setting: "\(setting.name) \(setting.read(world.settings, world))", meaning: reading.meaning)
    }
  }

  /// Everybody who is or was a user or acted, but for the one whom every fresh workspace has.
  private var people: [String] {
    var names = world.procore.users.records.map(\.user)
    for entry in 0..<world.journal.entryCount {
      names.append(world.journal.entry(entry).user)
      for (kind, slot) in world.changed(byEntry: entry) where kind == .user {
        names.append(world.procore.users.key(of: slot).name)
      }
    }
    var seen: Set<String> = [User.support, ""]
    return names.map(world.text).filter { seen.insert($0).inserted }
  }
}

import Rendering
import Rules
import Story
import Text
import Workspace

extension Session {
  /// How many codes are shown, and how many lines that use one.
  private static let mostCodes = 6
  private static let mostLines = 5

  /// What hangs together around a question: what it is about, its project, and the codes that are in the way.
  func relations(around question: Question) -> Relations {
    let reasons = (try? trying { question.ask(&$0) }) ?? nil
    let names = (question.words + (reasons ?? []).flatMap(\.identity.offender)).compactMap { world.names.find($0) }
    let subject = subject(of: question)
    let project =
      (names
      + (subject.map { (noun, slot) in
        noun.fields.filter { ["project", "commitment"].contains($0.name) }
          .compactMap { world.names.find($0.value(world, slot).text) }
      } ?? [])).lazy.compactMap { world.project(behind: $0) }.first
    let codes =
      project.map { project in
        Set(names.map { Key(project.number, $0) }).compactMap { world.procore.costCodes[$0] }
          .sorted { world.text($0.code) < world.text($1.code) }
      } ?? []
    let isAboutCodes = !codes.isEmpty
    var rungs: [Relations.Rung] = []
    if let project {
      let reason = subject.map { $0.0.kind == .project } ?? true ? reasons?.first?.message : nil
      rungs.append(rung(of: project, broken: isAboutCodes ? nil : reason))
    }
    if let subject, subject.0.kind != .project {
      rungs.append(rung(of: subject, broken: isAboutCodes ? nil : reasons?.first?.message))
    }
    for code in codes.prefix(Self.mostCodes) { rungs += self.rungs(of: code) }
    if codes.count > Self.mostCodes {
      rungs.append(.init(procore: .init("cost codes", "and \(codes.count - Self.mostCodes) more")))
    }
    return Relations(rungs: rungs)
  }

  /// The object that the words of a question name, behind a verb or not.
  private func subject(of question: Question) -> (Noun, Slot)? {
    let tools = ["job": "project", "vendor": "company"]
    let title = question.title.split(separator: " ").map(String.init)
    for words in [title, Array(title.dropFirst())] {
      guard let first = words.first, let noun = Noun.named(tools[first] ?? first), noun.system == .procore else {
        continue
      }
      let names = question.words.filter { !question.title.hasPrefix($0) && $0 != first }.map { world.names.find($0) }
      if let slot = noun.slot(named: Array(names.suffix(noun.keyParts.count)), in: world) { return (noun, slot) }
    }
    return nil
  }

  private func rung(of project: Project, broken: String?) -> Relations.Rung {
    let job = project.isSynced ? world.text(project.job) : ""
    return .init(
      procore: .init("project", "\(world.text(project.number)) \(project.title)"),
      vista: .init("job", job.isEmpty ? "none yet" : job, isGone: job.isEmpty),
      link: broken.map { .init($0, isBroken: true) } ?? .init(job.isEmpty ? "not in Vista yet" : "exported as"))
  }

  private func rung(of subject: (noun: Noun, slot: Slot), broken: String?) -> Relations.Rung {
    let side = Counterpart.side(of: subject.slot, subject.noun, in: world)
    return .init(
      procore: .init(subject.noun.name, subject.noun.words(subject.slot, in: world).joined(separator: " ")),
      vista: .init("in Vista", side.map(\.title) ?? "nothing yet", isGone: side?.isThere != true),
      link: broken.map { .init($0, isBroken: true) } ?? .init(side == nil ? "not in Vista yet" : "exported as"))
  }

  /// A code on its project and job, in the company's list and in JC Phases, and the lines that use it.
  private func rungs(of code: CostCode) -> [Relations.Rung] {
    let name = world.text(code.code)
    let project = world.procore.projects[Key(code.project)]
    let jobPhase = project.flatMap { $0.isSynced ? world.vista.jobPhases[Key($0.job, code.code)] : nil }
    let phase = world.vista.phases[Key(world.vista.company.phaseGroup, code.code)]
    let lines = world.lines(using: code)
    var users: [Relations.Rung] = lines.prefix(Self.mostLines).map { cells in
      .init(procore: .init("uses \(name)", cells.filter { !$0.isEmpty }.joined(separator: ", ")))
    }
    if lines.count > Self.mostLines {
      users.append(.init(procore: .init("uses \(name)", "and \(lines.count - Self.mostLines) more lines")))
    }
    return [
      .init(
        procore: .init("cost code", "\(name) \(code.description)"),
        vista: .init("job phase", jobPhase == nil ? "no \(name) on the job" : name, isGone: jobPhase == nil),
        link: .init(jobPhase == nil ? "not on the job" : "on the job as")),
      .init(
        procore: .init("company list", "\(name)\(world.isMissing(code) ? ", marked missing" : "")"),
        vista: .init("JC Phases", phase == nil ? "no \(name)" : name, isGone: phase == nil),
        link: link(of: code, name, isThere: phase != nil)),
    ] + users
  }

  private func link(of code: CostCode, _ name: String, isThere: Bool) -> Relations.Link {
    switch (isThere, world.isMissing(code)) {
    case (true, false): .init("comes from")
    case (false, true): .init("broken: JC Phases has no phase \(name)", isBroken: true)
    case (false, false): .init("broken in Vista: \(name) is gone, and no sync has seen it yet", isBroken: true)
    case (true, true): .init("broken: \(name) is in JC Phases again, and no sync has seen it yet", isBroken: true)
    }
  }
}

extension Workspace {
  /// The project with a name, or that of the commitment with it.
  fileprivate func project(behind name: Name) -> Project? {
    procore.projects[Key(name)]
      ?? procore.commitments[Key(name)].flatMap { procore.projects[Key($0.project)] }
      ?? procore.primeContracts[Key(name)].flatMap { procore.projects[Key($0.project)] }
  }
}

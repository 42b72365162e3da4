import Errors
import Language
import Rendering
import Text
import Workspace

@testable import Commands

/// What `why` and `fix` say of a refusal, compared with what happens in fresh sessions that run the same lines.
public struct ExperimentProof {
  private let bench: Bench
  private let lines: [Source]

  /// A session, and the lines that it ran.
  public init(_ bench: Bench, after lines: [Source]) {
    self.bench = bench
    // What was not understood did not run, and what a reset took away is no past any more.
    let ran = lines.filter { bench.session.prepare($0, isConfined: $0.folder != nil).program.diagnostics.isEmpty }
    self.lines = ran.suffix(bench.session.past()?.steps.count ?? 0)
  }

  /// What is wrong with what is said of the newest refusal, in words; nil where all of it is true.
  public func fault(ofPlans mostPlans: Int = 5) -> String? {
    let session = bench.session
    guard let past = session.past(), let step = try? past.lastRefused() else { return nil }
    let before = Fingerprint(session)
    let fault = faultOfCauses(past, step, session) ?? faultOfPlans(step, session, mostPlans)
    let after = Fingerprint(session)
    if before != after { return "the workspace is another one after the search:\n\(firstDifference(before, after))" }
    return fault.map { "\(step.text)\n\($0)" }
  }

  private func firstDifference(_ before: Fingerprint, _ after: Fingerprint) -> String {
    let pairs = zip(before.description.split(separator: "\n"), after.description.split(separator: "\n"))
    return pairs.first { $0 != $1 }.map { "\($0)\n\($1)" } ?? "one is longer"
  }

  // MARK: Causes

  private func faultOfCauses(_ past: Past, _ step: Past.Step, _ session: Session) -> String? {
    guard let question = try? WhyCommand.question([], past, session) else { return nil }
    let reasons = (try? session.trying { question.ask(&$0) }) ?? nil
    for reason in (reasons ?? []).prefix(3) {
      var causes = Causes(of: reason, question, in: past, session.world)
      let found = causes.find(in: session)
      guard !found.causes.isEmpty, !found.isInborn else { continue }
      let steps = Set(found.causes.map(\.step))
      // Only what is left out as a whole can be left out of the lines.
      guard
        found.causes.allSatisfy({ past.steps[$0.step].isCommand(of: $0) && past.steps[$0.step].statements.count == 1 })
      else { continue }
      let fresh = Bench()
      for (number, line) in lines.enumerated() where !steps.contains(number) { fresh.run(line) }
      if let fault = stillFails(reason, question, fresh, step) {
        return "without \(steps.map { past.steps[$0].text }) \(fault)"
      }
    }
    return nil
  }

  /// Whether a reason is there in another session; nil where it is not.
  private func stillFails(_ reason: Question.Reason, _ question: Question, _ fresh: Bench, _ step: Past.Step) -> String?
  {
    let session = fresh.session
    if question.isAboutButton {
      guard let other = try? Question(button: question.words, in: session),
        let answers = try? session.trying({ other.ask(&$0) }),
        answers.contains(where: { $0.identity == reason.identity })
      else { return nil }
    } else {
      let line = WayOut.Step.run(step.words).line
      let user = Quoting.word(bench.world.text(step.state.user))
      guard let refusal = fresh.met({ $0.run("as \(user) { \(line) }") }).last,
        refusal.error == reason.identity.error, refusal.rule == reason.identity.rule
      else { return nil }
    }
    return "it is as before: \(reason.message)"
  }

  // MARK: Plans

  private func faultOfPlans(_ step: Past.Step, _ session: Session, _ most: Int) -> String? {
    var asking = session
    asking.state.user = step.state.user
    var search = PlanSearch(goal: step.words, mostSteps: 8, without: [])
    search.search(in: asking)
    for (number, plan) in search.plans.prefix(most).enumerated() {
      if let fault = outcome(of: zip(plan.steps, plan.result.actors).map { ($0, $1) }, session) {
        return "plan \(plan.steps) is refused in a fresh session: \(fault)"
      }
      // To leave out each step of each plan takes a session a step.
      for left in plan.steps.indices.dropLast() where number == 0 {
        var fewer = zip(plan.steps, plan.result.actors).map { ($0, $1) }
        fewer.remove(at: left)
        if outcome(of: fewer, session) == nil { return "plan \(plan.steps) works without \(plan.steps[left])" }
      }
    }
    return nil
  }

  /// Why a plan is refused after the lines, in a fresh session; nil where it works.
  private func outcome(of steps: [([String], Name)], _ session: Session) -> String? {
    let fresh = Bench()
    for line in lines { fresh.run(line) }
    for (words, actor) in steps {
      let line = WayOut.Step.run(words).line
      let refusals = fresh.met { $0.run("as \(Quoting.word(session.world.text(actor))) { \(line) }") }
      if let refusal = refusals.last { return "\(line): \(refusal.message)" }
    }
    return nil
  }
}

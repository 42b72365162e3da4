import Errors
import Rendering
import Rules
import Text
import Workspace

/// Posting costs to jobs (JC Cost Entry), and estimating them (JC Original Estimates).
enum CostCommands {
  static let all = [postCost, addEstimate]

  private static let job = Argument.existing(Job.self, "job")
  private static let code = Argument.newName(
    "code", "the phase code, which Vista validates", limit: VistaLimit.phase)
  private static let type = Argument<UInt8>(
    "type", "the cost type, by Vista's abbreviation", .object("costtype", by: "abbreviation")
  ) {
    (text, _, world) throws(Refusal) in
    let group = world.vista.company.phaseGroup
    guard let type = world.costType(abbreviated: text.string, in: group) else {
      throw Refusal.notFound(
        "there is no cost type \(shortened(text.string))", text.string,
        among: world.costTypes(of: group).map(\.abbreviation), list: ["list", "costtypes"])
    }
    return type.number
  }
  private static let amount = Argument.money("amount", "the cost; less than nothing takes one back")
  private static let description = Argument.text("description", "what it is for", limit: VistaLimit.description)
  private static let date = Argument<Moment>.date("date", "when it is posted; today where no day is given")

  private static let postCost = Command(
    "post-cost", in: .vista, isCommon: true,
    "Post a cost to a phase of a job; Vista adds the phase where it accepts it.",
    takes: [job.parameter, code.parameter, type.parameter, amount.parameter, description.optional.parameter],
    options: [date.parameter], needs: .privilege(.vistaAdmin),
    obeys: VistaPosting.rules.rules + CostPosting.rules.rules,
    examples: [
      .init(
        "post-cost 24098 03-300 M 1200.50 \"Ready-mix\"", "the phase joins the job",
        after: "add-phase 03-300 Concrete; add-job 24098 Garage")
    ]
  ) { (call, world) throws(Refusal) in
    let job = try call(job, world)
    let (code, type, amount) = (try call(code, world), try call(type, world), try call(amount, world))
    let date = try call(optional: date, world) ?? world.now
    let posting = VistaPosting(job: job, [(code, type)], in: world)
    if let refusal = Refusal.first(of: [posting.refusal(in: world), CostPosting(date: date).refusal(in: world)]) {
      throw refusal
    }
    world.put(
      CostDetail(
        job: job.job, transaction: world.nextNumber(of: CostDetail.self, in: job.job), code: code, type: type,
        amount: amount, posted: date, description: try call(optional: description, world) ?? ""))
    world.post(to: job.job, code, type) { $0.actualCost += amount }
    return .nothing
  }

  private static let estimate = Argument.money("amount", "what is added to the original estimate")

  private static let addEstimate = Command(
    "add-estimate", in: .vista, "Add to the original estimate of a phase of a job; a new phase joins the job.",
    takes: [job.parameter, code.parameter, type.parameter, estimate.parameter], needs: .privilege(.vistaAdmin),
    obeys: VistaPosting.rules.rules,
    examples: [
      .init(
        "add-estimate 24098 03-300 M 48250.50", "Procore can import it as a budget",
        after: "add-phase 03-300 Concrete; add-job 24098 Garage --lock-phases")
    ]
  ) { (call, world) throws(Refusal) in
    let job = try call(job, world)
    let (code, type, amount) = (try call(code, world), try call(type, world), try call(estimate, world))
    try world.permit(VistaPosting(job: job, [(code, type)], isInSetUpForm: true, in: world))
    world.post(to: job.job, code, type) { $0.originalEstimate += amount }
    return .nothing
  }
}

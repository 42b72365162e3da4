import Rendering
import Rules
import Workspace

/// What one can do to JC Jobs.
enum JobCommands {
  static let all = [addJob, editJob, removeJob]

  private static let newJob = Argument.newName("job", "the job's number, at most 10 characters", limit: VistaLimit.job)
  private static let title = Argument.text("name", "what the job is called", limit: VistaLimit.description)
  private static let contract = Argument.existing(Contract.self, "contract")
  private static let status = Argument<Job.Status>.choice("status", "whether it can be worked on")
  private static let lockPhases = Argument<Void>.flag("lock-phases", "phases on this job are locked")
  private static let autoAddItem = Argument<Bool>.yesOrNo(
    "auto-add-item", "whether Vista makes a contract item that a phase needs")
  private static let job = Argument.existing(Job.self, "job")

  private static let addJob = Command(
    "add-job", in: .vista, "Add a job; without --contract Vista makes a contract of the same number with one item.",
    takes: [newJob.parameter, title.parameter],
    options: [contract.parameter, status.parameter, lockPhases.parameter, autoAddItem.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [.init("add-job 24098 \"Harbour Garage\" --status open --lock-phases", "no phase joins it by a posting")]
  ) { (call, world) throws(Refusal) in
    let number = try call(newJob, world)
    let text = world.text(number)
    if let taken = world.vista.jobs.records.first(where: { world.text($0.job).lowercased() == text.lowercased() }) {
      throw Refusal(
        .alreadyExists, "Vista has a job \(world.text(taken.job)) already",
        Explanation(
          "two jobs may not differ by case alone",
          waysOut: [WayOut("look at it", [["show", "vista-job", world.text(taken.job)]])]))
    }
    let title = try call(title, world)
    let contract = try call(optional: contract, world)
    if contract == nil, !world.vista.contracts.contains(Key(number)) { world.makeContract(number, title) }
    world.put(
      Job(
        job: number, description: title, contract: contract?.contract ?? number,
        status: try call(optional: status, world) ?? .open, locksPhases: call.has(lockPhases),
        addsItems: try call(optional: autoAddItem, world) ?? true))
    return .nothing
  }

  private static let locks = Argument<Bool>.yesOrNo("lock-phases", "whether phases on this job are locked")

  private static let editJob = Command(
    "edit-job", in: .vista, "Change a job's name, status, contract or locks.",
    takes: [job.parameter],
    options: [title.parameter, contract.parameter, status.parameter, locks.parameter, autoAddItem.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [.init("edit-job 24098 --status soft-closed", "the phases stay", after: "add-job 24098 Garage")]
  ) { (call, world) throws(Refusal) in
    var job = try call(job, world)
    job.description = try call(optional: title, world) ?? job.description
    job.contract = try call(optional: contract, world)?.contract ?? job.contract
    job.status = try call(optional: status, world) ?? job.status
    job.locksPhases = try call(optional: locks, world) ?? job.locksPhases
    job.addsItems = try call(optional: autoAddItem, world) ?? job.addsItems
    world.put(job)
    return .nothing
  }

  private static let removeJob = Command(
    "remove-job", in: .vista, "Remove a job that has no phases any more.", takes: [job.parameter],
    needs: .privilege(.vistaAdmin),
    examples: [.init("remove-job 24098", "refused while it has phases", after: "add-job 24098 Garage")]
  ) { (call, world) throws(Refusal) in
    let job = try call(job, world)
    let phases = world.vista.jobPhases.records(of: job.job)
    guard phases.isEmpty else {
      let number = world.text(job.job)
      throw Refusal(
        .hasJobPhases, "job \(number) still has \(phases.count) phase\(phases.count == 1 ? "" : "s")",
        Explanation(
          waysOut: [
            WayOut(
              "remove them first",
              phases.prefix(10).map { ["remove-jobphase", number, world.text($0.code)] } + [["remove-job", number]])
          ]))
    }
    world.remove(Job.self, at: job.key)
    return .nothing
  }
}

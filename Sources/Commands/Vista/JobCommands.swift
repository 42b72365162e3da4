import Errors
import Rendering
import Rules
import Workspace

/// What one can do to JC Jobs.
enum JobCommands {
  static let all = [addJob, editJob, removeJob]

  private static let newJob = Argument.newName("job", "the job's number, at most 10 characters", limit: VistaLimit.job)
  private static let title = Argument.text("name", "what the job is called", limit: VistaLimit.description)
  private static let address = Argument.text("address", "where it is", limit: VistaLimit.address)
  private static let contract = Argument.existing(Contract.self, "contract")
  private static let status = Argument<Job.Status>.choice("status", "whether it can be worked on")
  private static let lockPhases = Argument<Void>.flag("lock-phases", "phases on this job are locked")
  private static let autoAddItem = Argument<Bool>.yesOrNo(
    "auto-add-item", "whether Vista makes a contract item that a phase needs")
  private static let job = Argument.existing(Job.self, "job")

  private static let addJob = Command(
    "add-job", in: .vista, isCommon: true,
    "Add a job; without --contract Vista makes a contract of the same number with one item.",
    takes: [newJob.parameter, title.parameter],
    options: [
      address.parameter, contract.parameter, status.parameter, lockPhases.parameter, autoAddItem.parameter,
    ],
    needs: .privilege(.vistaAdmin), obeys: JobAddition.rules.rules + JobChange.rules.rules,
    examples: [.init("add-job 24098 \"Harbour Garage\" --status open --lock-phases", "no phase joins it by a posting")]
  ) { (call, world) throws(Refusal) in
    let number = try call(newJob, world)
    try world.permit(JobAddition(number: number))
    let title = try call(title, world)
    let status = try call(optional: status, world)
    let contract =
      try call(optional: contract, world) ?? world.vista.contracts[Key(number)]
      ?? world.makeContract(number, title, status ?? .open)
    let job = Job(
      job: number, description: title, address: try call(optional: address, world) ?? "", contract: contract.contract,
      status: status ?? contract.status,
      locksPhases: call.has(lockPhases), addsItems: try call(optional: autoAddItem, world) ?? true)
    try world.permit(JobChange(job: nil, contract: contract, status: job.status))
    world.put(job)
    world.follow(job)
    return .nothing
  }

  private static let locks = Argument<Bool>.yesOrNo("lock-phases", "whether phases on this job are locked")

  private static let editJob = Command(
    "edit-job", in: .vista, isCommon: true,
    "Change a job's name, address, contract or locks; its status follows its contract in Vista (close-contract).",
    takes: [job.parameter],
    options: [
      title.parameter, address.parameter, contract.parameter, status.parameter, locks.parameter, autoAddItem.parameter,
    ],
    needs: .privilege(.vistaAdmin), obeys: JobChange.rules.rules,
    examples: [.init("edit-job 24098 --status soft-closed", "the phases stay", after: "add-job 24098 Garage")]
  ) { (call, world) throws(Refusal) in
    var job = try call(job, world)
    job.description = try call(optional: title, world) ?? job.description
    job.address = try call(optional: address, world) ?? job.address
    let contract = try call(optional: contract, world) ?? world.vista.contracts[Key(job.contract)]
    let status = try call(optional: status, world) ?? job.status
    if let contract { try world.permit(JobChange(job: job, contract: contract, status: status)) }
    let isRebilled = contract.map { $0.contract != job.contract } ?? false
    job.contract = contract?.contract ?? job.contract
    job.status = status
    job.locksPhases = try call(optional: locks, world) ?? job.locksPhases
    job.addsItems = try call(optional: autoAddItem, world) ?? job.addsItems
    world.put(job)
    if isRebilled { world.rebill(job) }
    world.follow(job)
    return .nothing
  }

  private static let removeJob = Command(
    session: "remove-job", in: .vista, "Remove a job that has no phases any more.", takes: [job.parameter],
    needs: .privilege(.vistaAdmin), obeys: JobRemoval.rules.rules,
    examples: [.init("remove-job 24098", "refused while it has phases", after: "add-job 24098 Garage")]
  ) { (call, session) throws(Refusal) in
    let world = session.world
    let job = try call(job, world)
    try world.permit(JobRemoval(job: job))
    world.remove(Job.self, at: job.key)
    if world.vista.contracts.contains(Key(job.contract)), world.otherJobs(of: job.contract, than: job) == 0 {
      session.notes.append("contract \(world.text(job.contract)) and its items stay in Vista; vsh deletes no contract")
    }
    return .nothing
  }
}

extension Workspace {
  /// The contract of a job that is its only one has the job's status (rule 182).
  fileprivate func follow(_ job: Job) {
    guard var contract = vista.contracts[Key(job.contract)], contract.status != job.status,
      otherJobs(of: job.contract, than: job) == 0
    else { return }
    contract.status = job.status
    put(contract)
  }
}

extension Scenario {
  static let phases = [each("add-phase # Phase --cost-types L,M")]
  private static let job = [once("add-job J Garage")]
  private static let jobs = [each("add-job # Garage")]
  private static let sharedJobs = [once("add-contract C Harbour"), each("add-job # Garage --contract C")]
  private static let jobPhases = phases + job + [each("add-jobphase J #")]

  static let ofVista: [Scenario] = [
    Scenario("edit-company-parameters", after: phases, each("edit-company-parameters --closed-through 2025-01")),
    Scenario("add-phase", each("add-phase #")),
    Scenario("add-phase with cost types", each("add-phase # Phase --cost-types L,M")),
    Scenario("edit-phase", after: phases, each("edit-phase # --description Other@")),
    Scenario("edit-phase, cost types", after: phases, each("edit-phase # --cost-types S")),
    Scenario("remove-phase", after: phases, each("remove-phase #")),
    Scenario("remove-phase, the last first", after: [each("add-phase @")], each("remove-phase ~")),
    Scenario(
      "remove-phase with overrides of others", after: phases + [each("add-phase 9#"), each("add-phaseoverride D 9#")],
      each("remove-phase #")),
    Scenario(
      "remove-phase with overrides of its own", after: phases + [each("add-phaseoverride @ 0000001")],
      each("remove-phase 0000001\nexpect error phase-has-overrides")),
    Scenario("remove-phase and add-phase in turn", after: phases, each("remove-phase #\nadd-phase #")),
    Scenario("add-phaseoverride", after: phases, each("add-phaseoverride D #")),
    Scenario("remove-phaseoverride", after: phases + [each("add-phaseoverride D #")], each("remove-phaseoverride D #")),
    Scenario(
      "add-costtype and remove-costtype", after: jobPhases, each("add-costtype 6 F Freight\nremove-costtype F")),
    Scenario(
      "remove-costtype of one in use", after: jobPhases, each("remove-costtype L\nexpect error costtype-in-use")),
    Scenario("add-job", each("add-job # Garage")),
    Scenario("add-job to one contract", after: [once("add-contract C Harbour")], each("add-job # Garage --contract C")),
    Scenario("edit-job", after: jobs, each("edit-job # --name Other@")),
    Scenario("edit-job, its status", after: jobs, each("edit-job # --status soft-closed")),
    Scenario("edit-job, of one contract", after: sharedJobs, each("edit-job # --name Other@ --status soft-closed")),
    Scenario(
      "edit-job, another contract", after: sharedJobs + [once("add-contract D Harbour")],
      each("edit-job # --contract D")),
    Scenario(
      "edit-job, another contract, with its phases",
      after: jobPhases + [once("add-contract D Harbour\nadd-contractitem D 5 Five 0")], once("edit-job J --contract D")),
    Scenario("remove-job", after: sharedJobs, each("remove-job #")),
    Scenario(
      "remove-job with phases", after: jobPhases, each("remove-job J\nexpect error has-job-phases")),
    Scenario("add-jobphase", after: phases + job, each("add-jobphase J #")),
    Scenario(
      "add-jobphase by valid phase characters", after: phases + job + [validCharacters], each("add-jobphase J #-x")),
    Scenario(
      "add-jobphase by valid phase characters, all alike",
      after: phases + job + [once("edit-company-parameters --valid-phase-characters 2")], each("add-jobphase J 00-@")),
    Scenario(
      "add-jobphase without such a phase", after: phases + job + [validCharacters],
      each("add-jobphase J 7#\nexpect error phase-not-on-file")),
    Scenario(
      "add-jobphase with many contract items", after: phases + job + [each("add-contractitem J 2@ Item 1")],
      each("add-jobphase J #")),
    Scenario("edit-jobphase", after: jobPhases, each("edit-jobphase J # --active no")),
    Scenario("edit-jobphase, cost types", after: jobPhases, each("edit-jobphase J # --cost-types L,S")),
    Scenario(
      "edit-jobphase with posted costs", after: jobPhases + [each("post-cost J # L 1")],
      each("edit-jobphase J # --cost-types L")),
    Scenario("remove-jobphase", after: jobPhases, each("remove-jobphase J #")),
    Scenario(
      "remove-jobphase with posted costs", after: jobPhases + [each("post-cost J # L 1")],
      each("remove-jobphase J #\nexpect error has-costs")),
    Scenario("add-contract", each("add-contract # Harbour")),
    Scenario("edit-contract", after: jobs, each("edit-contract # --name Other@")),
    Scenario("edit-contract, its status", after: jobs, each("edit-contract # --status soft-closed")),
    Scenario("close-contract", after: jobs, each("close-contract # --final")),
    Scenario("add-contractitem", after: job, each("add-contractitem J 2@ Item 1")),
    Scenario(
      "edit-contractitem", after: job + [each("add-contractitem J 2@ Item 1")],
      each("edit-contractitem J 2@ --amount 2")),
    Scenario(
      "remove-contractitem", after: job + [each("add-contractitem J 2@ Item 1")], each("remove-contractitem J 2@")),
    Scenario("post-cost", after: jobPhases, each("post-cost J # L 1")),
    Scenario("post-cost to one phase", after: jobPhases, each("post-cost J 0000001 L 1")),
    Scenario("post-cost, the phase joins the job", after: phases + job, each("post-cost J # L 1")),
    Scenario(
      "post-cost by valid phase characters, another cost type",
      after: jobPhases + [
        validCharacters, each("add-phase #-x X --cost-types S"),
      ], each("post-cost J # S 1")),
    Scenario(
      "post-cost without the cost type",
      after: jobPhases + [
        once("edit-company-parameters --valid-phase-characters 2")
      ], each("post-cost J # S 1\nexpect error cost-type-not-on-file")),
    Scenario(
      "post-cost without the phase", after: jobPhases, each("post-cost J 7# L 1\nexpect error phase-not-on-file")),
    Scenario("add-estimate", after: jobPhases, each("add-estimate J # L 1")),
    Scenario("add-vendor", each("add-vendor @ Solid")),
    Scenario("edit-vendor", after: [each("add-vendor @ Solid")], each("edit-vendor @ --active no")),
  ]

  private static let validCharacters = once("edit-company-parameters --valid-phase-characters 7")
}

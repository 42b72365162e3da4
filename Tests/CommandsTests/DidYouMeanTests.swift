import Testing

/// A word that is not known names the nearest one that is.
@Suite struct DidYouMeanTests {
  @Test(
    "Verbs, nouns and options, before anything runs",
    arguments: [
      ("add-pahse 1", "unknown-command 2:1", "did you mean add-phase?"),
      ("Add-Phase 1", "unknown-command 2:1", "type: add-phase 1"),
      ("frobnicate", "unknown-command 2:1", "help lists the commands"),
      ("add-p 1", "unknown-command 2:1", "there are add-phase, add-phasegroup"),
      ("remove banana", "unknown-command 2:1", "there are remove-phase, "),
      ("export jbo 123", "unexpected-argument 2:8", "did you mean export job?"),
      ("export banana 123", "unexpected-argument 2:8", ", job, "),
      ("export", "missing-argument 2:1", "for example: export job 123"),
      ("list phasse", "unexpected-argument 2:6", "did you mean phases?"),
      ("count jbos", "unexpected-argument 2:7", "did you mean jobs?"),
      ("show phas 1", "unexpected-argument 2:6", "did you mean phase?"),
      ("expect phas 1", "unexpected-argument 2:8", "did you mean phase?"),
      ("expect no jbo 1", "unexpected-argument 2:11", "did you mean job?"),
      ("expect count phasse = 1", "unexpected-argument 2:14", "did you mean phases?"),
      ("expect job 1 staus = x", "unexpected-argument 2:14", "did you mean status?"),
      ("expect job 1 status == x", "unexpected-argument 2:21", "these do: = !="),
      ("add-phase 1 --cost-tpyes L", "unknown-option 2:13", "did you mean --cost-types?"),
      ("add-phase 1 --zzz", "unknown-option 2:13", "it has --cost-types"),
      ("clock --now", "unknown-option 2:7", "it has none"),
      ("list phases --project 1", "unknown-option 2:13", "they have --group"),
    ])
  func beforeAnythingRuns(line: String, place: String, help: String) {
    let transcript = Transcript("echo began\n\(line)")
    #expect(transcript.misunderstood.count == 1)
    #expect(transcript.misunderstood.first?.hasPrefix(place) == true, "\(transcript.misunderstood)")
    #expect(transcript.misunderstood.first?.contains(help) == true, "\(transcript.misunderstood)")
    #expect(transcript.output.isEmpty)
  }

  @Test(
    "Objects, settings and values, when the command runs",
    arguments: [
      ("show phase 03-301", "not-found", "did you mean 03-300?"),
      ("remove-phase 3-300", "not-found", "did you mean 03-300?"),
      ("show costcode 123 03-30", "not-found", "did you mean 03-300?"),
      ("export job 124", "not-found", "did you mean 123?"),
      ("remove-costcode 123 03-3000", "not-found", "did you mean 03-300?"),
      ("show phase zebra", "not-found", "list phases"),
      ("show costcode 123 zebra", "not-found", "list costcodes --project 123"),
      ("as suport", "not-found", "did you mean support?"),
      ("restore befor", "not-found", "did you mean before?"),
      ("set phase-chek live", "not-found", "did you mean phase-check?"),
      ("set phase-check alive", "bad-value", "did you mean live?"),
      ("set format jsn", "bad-value", "did you mean json?"),
      ("list phases --sort descripton", "bad-value", "did you mean description?"),
      ("list phases --where 'descripton = x'", "bad-value", "did you mean description?"),
      ("list phases --where 'description is x'", "bad-value", "these do: = !="),
      ("help ad-phase", "not-found", "did you mean add-phase?"),
      ("explain not-fuond", "not-found", "did you mean not-found?"),
      ("add-job 5 x --status opne", "bad-value", "did you mean open?"),
      ("add-phase 9 --cost-types X", "not-found", "list costtypes"),
      ("grant support ergadmin", "bad-value", "it takes"),
      ("add-phase '03 300'; show phase '03  300'", "not-found", #"did you mean "03 300"?"#),
    ])
  func whenItRuns(line: String, name: String, help: String) {
    let transcript = Transcript(
      "snapshot before\nadd-phase 03-300 Concrete\nsync\nadd-project 123 Tower\nadd-costcode 123 03-300\n\(line)")
    #expect(transcript.error == name)
    #expect(transcript.errors.contains(help), "\(transcript.errors)")
    #expect(!transcript.isWell)
  }
}

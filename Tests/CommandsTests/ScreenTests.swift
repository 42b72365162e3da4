import Rules
import Testing

@testable import Commands

@Suite("Where a person does it") struct ScreenTests {
  @Test(
    "Every command that edits Vista or Procore, and every button, says where a person does that, and from which page")
  func everyEdit() {
    for command in Catalogue.standard.commands {
      let isEdit = [.vista, .procore, .integration].contains(command.group) && command.judges == nil
      let screen = Catalogue.screen(of: command)
      #expect((screen != nil) == isEdit, "\(command.name)")
      #expect(screen?.sources.isEmpty != true && screen?.path.count ?? 2 > 1, "\(command.name)")
    }
  }

  @Test("Help and plans show it")
  func shown() {
    #expect(
      Transcript("help add-phase").output.contains("\n  place     Vista ▸ Job Cost ▸ JC Phases (stated: V1, V2)\n"))
    #expect(Transcript("help send commitment").output.contains("Procore ▸ Project ▸ Commitments"))
    #expect(Transcript("help export commitment").output.contains("ERP Integrations ▸ Commitments"))
  }
}

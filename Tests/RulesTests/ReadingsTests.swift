import Commands
import Errors
import Language
import Rendering
import Story
import Support
import Testing
import Workspace

/// `readings`: under which readings of the sources something else comes of a script.
@Suite("Readings") struct ReadingsTests {
  private static let late = """
    add-phase 03-300 Concrete --cost-types none
    sync
    add-project 123 Tower
    add-costcode 123 03-300
    assign-costtype 123 03-300 L
    send project 123
    remove-phase 03-300
    sync
    add-phase 03-300 Concrete

    """

  @Test("A case holds under another reading exactly where it is not told to stop there", arguments: CaseFile.shipped)
  func isTrue(_ file: CaseFile) throws {
    let text = try file.text()
    let readings = Self.readings(of: text, in: file.folder)
    #expect(readings.stops == nil)
    #expect(readings.tried == Self.otherReadings.count && readings.leftOut.count == 4 && !readings.isCutShort)
    let stopped = Set(readings.differs.filter { $0.stops != nil }.map { $0.choices[0].command })
    for command in Self.otherReadings {
      let run = ScriptRun(command.joined(separator: " ") + "\n" + text, in: file.folder)
      #expect(run.wentWell == !stopped.contains(command), "\(command)")
    }
  }

  @Test("What fits explains what a customer saw, and everything holds under it in a fresh session")
  func fits() throws {
    let text = Self.late + "export job 123\nexpect ok\n"
    let fits = try #require(Self.readings(of: text, fits: true).fits)
    #expect(
      fits.map { $0.map(\.command) } == [[["set", "phase-check", "live"]], [["set", "unused-codes", "ignore"]]])
    for set in fits { #expect(Self.runs(text, under: set)) }
    #expect(Self.readings(of: Self.late + "export job 123\nexpect error job-id-taken\n", fits: true).fits == [])
    let usual = Self.late + "export job 123\nexpect error missing-phase-relationships\n"
    #expect(Self.readings(of: usual, fits: true).fits == [[]])
  }

  @Test("Where it takes two readings, none is too many")
  func fitsWithTwo() throws {
    let text =
      Self.late
      + "export job 123\nexpect ok\nadd-phase 1 One --cost-types L\nremove-phase 1\nexpect error phase-has-cost-types\n"
    let fits = try #require(Self.readings(of: text, fits: true).fits)
    #expect(fits.map { $0.map(\.setting) } == [["phase-check", "phase-delete"], ["unused-codes", "phase-delete"]])
    for set in fits {
      #expect(Self.runs(text, under: set))
      for choice in set { #expect(!Self.runs(text, under: [choice])) }
    }
  }

  @Test("A script that starts afresh does so under the reading that is tried")
  func startsAfresh() {
    let readings = Self.readings(of: "reset\nset phase-delete\n")
    #expect(readings.differs.map { $0.choices[0].value } == ["strict"])
    #expect(readings.differs.first?.before?.output == "cascade\n")
    #expect(readings.differs.first?.after?.output == "strict\n")
  }

  @Test("A block that was run under every reading leaves nothing behind", arguments: ["", "--pairs ", "--fit "])
  func leavesNothing(_ option: String) {
    let bench = Bench()
    #expect(bench.run(Self.late))
    let before = Fingerprint(bench.session)
    #expect(
      bench.says("readings \(option){ export job 123; let x = 1; add-phase 9 Nine }").contains("phase-check live"))
    expectSame(before.description, Fingerprint(bench.session).description)
  }

  @Test("A workspace that began with other settings is the usual one again once it is renewed")
  func isRenewed() {
    let world = Workspace()
    let usual = world.dump.description
    var settings = Settings()
    settings.phaseDelete = .strict
    for _ in 1...3 { world.begin(with: settings) }
    #expect(world.settings == settings && world.position == 0)
    _ = Bench(in: world).run(Self.late)
    world.renew()
    #expect(world.dump.description == usual && world.settings == Settings())
  }

  // MARK: Running

  private static var otherReadings: [[String]] {
    let world = Workspace()
    return Setting.all.flatMap { setting in
      setting.values.filter { $0 != setting.read(world.settings, world) }.map { ["set", setting.name, $0] }
    }
  }

  private static func runs(_ text: String, under set: [Readings.Choice]) -> Bool {
    ScriptRun(set.map { $0.command.joined(separator: " ") + "\n" }.joined() + text).wentWell
  }

  private static func readings(of text: String, in folder: String? = nil, fits: Bool = false) -> Readings {
    let files = CaseFiles()
    func session(_ world: Workspace) -> Session {
      Session(
        renderer: Renderer(), options: Session.Options(), outside: files, output: Session.Output(), world: world)
    }
    let script = session(Workspace()).prepare(
      Source(name: "test", folder: folder, text: Array(text.utf8)), isConfined: folder != nil)
    #expect(script.program.diagnostics.isEmpty)
    var wishes = ReadingsSearch.Wishes()
    wishes.fits = fits
    return ReadingsSearch.readings(of: [script], called: "it", wishes, isInterrupted: { false }, in: session)
  }
}

extension CaseFile {
  /// Those that whoever uses vsh begins with.
  fileprivate static var shipped: [CaseFile] { all.filter { $0.name.hasPrefix("scripts/cases/") } }
}

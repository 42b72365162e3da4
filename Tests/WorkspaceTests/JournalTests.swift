import Testing
import Workspace

@Suite("The journal") struct JournalTests {
  private let world = Workspace()

  /// Adds a phase as a command of a source.
  private func command(_ source: UInt32, _ statement: UInt32, by user: String, cause: Cause = .command) {
    world.begin(Origin(source: source, statement: statement), by: world.name(user), cause: cause)
    for part in ["a", "b"] {
      let code = world.name("\(source)-\(statement)-\(user)-\(part)")
      world.put(Phase(group: world.name("1"), code: code, description: "", costTypes: CostTypeSet()))
    }
  }

  private func story(_ events: Range<Int>) -> [String] {
    events.map { event in
      let entry = world.journal.entry(ofEvent: event)
      let origin = "\(entry.origin.source) \(entry.origin.statement)"
      return "\(origin) \(world.text(entry.user)) \(entry.cause) \(entry.time.time)"
    }
  }

  @Test("Each event knows its command, who gave it, when and why, whatever came before and behind it")
  func entries() {
    command(0, 0, by: "ann")
    command(0, 1, by: "ann")
    command(0, 2, by: "bob")
    command(1, 0, by: "bob")
    world.advance(to: Moment(seconds: world.now.seconds + 60))
    let start = world.position
    command(1, 1, by: "bob")
    command(1, 2, by: "bob", cause: .backgroundSync)
    let told = [
      "0 0 ann command 08:00", "0 0 ann command 08:00", "0 1 ann command 08:00", "0 1 ann command 08:00",
      "0 2 bob command 08:00", "0 2 bob command 08:00", "1 0 bob command 08:00", "1 0 bob command 08:00",
    ]
    #expect(story(0..<8) == told)
    let later = [
      "1 1 bob command 08:01", "1 1 bob command 08:01", "1 2 bob backgroundSync 08:01", "1 2 bob backgroundSync 08:01",
    ]
    #expect(story(start..<world.position) == later)
    #expect(world.journal.entryCount == 6)
  }

  @Test("Events know their commands however far apart these are, and however much each of them changed")
  func strides() {
    var numbers = (1, 0)
    var told: [String] = []
    for _ in 0..<200 {
      // A few steps of one length, then of another, forwards and backwards, as loops and blocks make them.
      numbers = (numbers.0 &* 48_271 % 2_147_483_647, numbers.1 + [1, 1, 1, 2, 7, -3][numbers.0 % 6])
      let (count, statement) = (1 + numbers.0 / 7 % 3, UInt32(1000 + numbers.1))
      world.begin(Origin(source: 0, statement: statement), by: world.name("ann"))
      for part in 0..<count {
        let code = world.name("\(world.position)-\(part)")
        world.put(Phase(group: world.name("1"), code: code, description: "", costTypes: CostTypeSet()))
        told.append("0 \(statement) ann command 08:00")
      }
      if numbers.0 % 5 == 0 {
        let mark = world.mark
        command(0, 9999, by: "ann")
        world.takeBack(to: mark)
      }
    }
    #expect(story(0..<world.position) == told)
    #expect(world.journal.entryCount == 200)
  }

  @Test("What is taken back is forgotten, and what comes then is told of its own command")
  func takeBack() {
    command(0, 0, by: "ann")
    let mark = world.mark
    command(0, 1, by: "bob")
    command(1, 0, by: "bob")
    world.takeBack(to: mark)
    #expect(world.journal.entryCount == 1)
    command(2, 7, by: "ann")
    #expect(
      story(0..<world.position) == [
        "0 0 ann command 08:00", "0 0 ann command 08:00", "2 7 ann command 08:00", "2 7 ann command 08:00",
      ])
  }

  @Test("The events of a record are found from the newest on, without those that were taken back")
  func newest() throws {
    command(0, 0, by: "ann")
    let key = Key(world.name("1"), world.name("0-0-ann-a"))
    let slot = try #require(world.vista.phases.slot(of: key))
    func newest() -> Int? { world.journal.newestEvent(of: .phase, at: slot) }
    #expect(newest() == 0)
    let mark = world.mark
    world.remove(Phase.self, at: key)
    #expect(newest() == 2)
    world.takeBack(to: mark)
    command(0, 1, by: "bob")
    #expect(newest() == 0)
    world.remove(Phase.self, at: key)
    #expect(newest() == 4 && world.journal.newestEvent(of: .phase, at: slot, where: \.isAddition) == 0)
  }

  @Test("A fresh workspace is the same whatever was done in the ones before it")
  func fresh() {
    command(0, 0, by: "ann")
    world.remove(User.self, at: Key(world.name(User.support)))
    let other = Workspace()
    #expect(other.position == 0 && other.vista.phases.count == 0 && other.procore.users.count == 1)
    #expect(other.names.find("ann") == nil && other.vista.costTypes.count == 5)
  }
}

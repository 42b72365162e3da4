import Errors
import Story
import Workspace

extension Past {
  /// A command or sync as stories tell of it, with what it changed of some records.
  func happened(_ unit: Unit, at places: Set<Surroundings.Place>, in session: Session) -> Happened {
    let world = session.world
    let entry = world.journal.entry(unit.entry)
    let changes = world.differences(ofEntry: unit.entry) { places.contains(.init(kind: $0, slot: $1)) }
    guard unit.sync == nil else {
      return Happened(time: entry.time, user: nil, system: nil, text: "hourly sync", place: nil, changes: changes)
    }
    let place = session.place(of: entry.origin)
    return Happened(
      time: entry.time, user: world.text(entry.user), system: command(of: unit, world)?.group.system,
      text: place.map { $0.source.string($0.range) } ?? steps[unit.step].text, place: place, changes: changes)
  }
}

extension Command.Group {
  /// In which system its commands are done; nil where in none.
  var system: System? {
    switch self {
    case .vista: .vista
    case .procore: .procore
    case .integration: .connector
    case .time, .looking, .undoing, .cases, .session, .own: nil
    }
  }
}

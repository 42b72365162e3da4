import Errors
import Story
import Workspace

extension Past {
  /// A command or sync as stories tell of it, with what it changed of some records.
  func happened(_ unit: Unit, at places: Set<Surroundings.Place>, in session: Session) -> Happened {
    let changes = session.world.differences(ofEntry: unit.entry) { places.contains(.init(kind: $0, slot: $1)) }
    return session.happened(session.world.journal.entry(unit.entry), changes)
  }
}

extension Session {
  /// An entry of the journal as stories tell of it, with some of its changes.
  func happened(_ entry: Entry, _ changes: [Difference]) -> Happened {
    guard entry.cause == .command else {
      return Happened(time: entry.time, user: nil, system: nil, text: "hourly sync", place: nil, changes: changes)
    }
    let place = place(of: entry.origin)
    let script = scripts.indices.contains(Int(entry.origin.source)) ? scripts[Int(entry.origin.source)] : nil
    return Happened(
      time: entry.time, user: world.text(entry.user),
      system: script?.command(of: Int(entry.origin.statement)).group.system,
      text: place.map { $0.source.string($0.range) } ?? "", place: place, changes: changes)
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

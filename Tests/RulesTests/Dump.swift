import Workspace

/// All that people can see of a world as text: every object with its fields, the settings and the time.
struct Dump: Equatable, CustomStringConvertible {
  /// Vista's part of it.
  let vista: String
  /// The rest.
  let others: String

  init(_ world: Workspace) {
    let lines = Noun.all.map { noun in
      noun.slots(world, nil).map { slot in
        let fields = noun.fields.map { "\($0.name)=\($0.value(world, slot).text)" }
        return ([noun.name] + noun.words(slot, in: world) + fields).joined(separator: " | ") + "\n"
      }.joined()
    }
    vista = zip(Noun.all, lines).filter { $0.0.system == .vista }.map(\.1).joined()
    let settings = Setting.all.map { "\($0.name) = \($0.read(world.settings, world))\n" }.joined()
    others = zip(Noun.all, lines).filter { $0.0.system != .vista }.map(\.1).joined() + settings + "\(world.now)"
  }

  var description: String { vista + others }

  /// The lines in which another one differs, for a failing test to show.
  func difference(to other: Dump) -> String {
    let (left, right) = (description.split(separator: "\n"), other.description.split(separator: "\n"))
    return right.difference(from: left).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }.joined(separator: "\n")
  }
}

extension Workspace {
  /// All that people can see of it.
  var dump: Dump { Dump(self) }
}

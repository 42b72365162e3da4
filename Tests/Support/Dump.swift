import Workspace

/// All that people can see of a world as text: every object with its fields, the settings and the time.
public struct Dump: Equatable, CustomStringConvertible {
  /// Vista's part of it.
  public let vista: String
  /// The rest.
  public let others: String

  /// What people can see of a world.
  public init(_ world: Workspace) {
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

  /// All of it.
  public var description: String { vista + others }

  /// Its lines in an order that says nothing of how it came to be.
  public var sorted: String { description.split(separator: "\n").sorted().joined(separator: "\n") }
}

extension Workspace {
  /// All that people can see of it.
  public var dump: Dump { Dump(self) }
}

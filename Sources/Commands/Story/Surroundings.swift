import Workspace

/// The records that may have to do with a question: those that its words name, and those that these name in turn. They only
/// say what is worth trying; what has to do with it is found by leaving it out.
struct Surroundings {
  private(set) var places: Set<Place> = []

  struct Place: Hashable {
    let kind: RecordKind
    let slot: Slot
  }

  /// How many names are followed.
  private static let mostNames = 24
  /// How many times what is named is asked for what it names.
  private static let depth = 2
  /// Kinds that change with everything, and cause nothing by themselves.
  private static let passing: Set<RecordKind> = [.clock, .syncState, .request, .email, .keptNumber]

  init(of words: [String], withParts: Bool = false, in world: Workspace) {
    var names: [Name] = []
    var seen: Set<Name> = []
    func add(_ text: String) {
      guard names.count < Self.mostNames, let name = world.names.find(text), seen.insert(name).inserted else { return }
      names.append(name)
    }
    words.forEach(add)
    if withParts { self.add(partsOf: names, in: world) }
    let nouns = Noun.all.filter { !Self.passing.contains($0.kind) }
    for _ in 0..<Self.depth {
      let before = (names.count, places.count)
      let found = find(names, nouns, in: world)
      for (noun, slot) in found {
        for word in noun.words(slot, in: world) { add(word) }
        for field in noun.fields { add(field.value(world, slot).text) }
      }
      if before == (names.count, places.count) { break }
    }
    find(names, nouns, in: world)
    // What holds for the whole company may matter to everything.
    for noun in nouns where noun.kind == .settings || noun.kind == .companyParameters {
      for slot in noun.slots(world, nil) { places.insert(Place(kind: noun.kind, slot: slot)) }
    }
  }

  /// Everything that lies within what has one of some names, with what is called the same elsewhere: the codes of a project,
  /// and the phases that they are.
  private mutating func add(partsOf names: [Name], in world: Workspace) {
    let nouns = Noun.all.filter { !Self.passing.contains($0.kind) }
    var parts: Set<Name> = []
    for noun in nouns where noun.parentOption != nil {
      for name in names {
        for slot in noun.slots(world, name) {
          places.insert(Place(kind: noun.kind, slot: slot))
          parts.insert(noun.key(world, slot).name)
        }
      }
    }
    let group = world.vista.company.phaseGroup
    for noun in nouns {
      for part in parts {
        guard let slot = noun.everSlot(world, Key(group, part)) else { continue }
        places.insert(Place(kind: noun.kind, slot: slot))
      }
    }
  }

  /// What an entry of the journal changed belongs to them.
  mutating func add(entry: Int, in world: Workspace) {
    for (kind, slot) in world.changed(byEntry: entry) where !Self.passing.contains(kind) {
      places.insert(Place(kind: kind, slot: slot))
    }
  }

  /// Finds the records whose keys are made of some names, those that are gone now too.
  @discardableResult
  private mutating func find(_ names: [Name], _ nouns: [Noun], in world: Workspace) -> [(Noun, Slot)] {
    var new: [(Noun, Slot)] = []
    for noun in nouns {
      for name in names {
        for parent in [.none, world.vista.company.phaseGroup] + names {
          guard let slot = noun.everSlot(world, Key(parent, name)),
            places.insert(Place(kind: noun.kind, slot: slot)).inserted
          else { continue }
          new.append((noun, slot))
        }
      }
    }
    return new
  }
}

/// The number of something that is gone and whose number is not given again, such as a line that was taken off a budget:
/// the highest of its series. A record, so that it is undone and tried like everything else.
struct KeptNumber: Record {
  /// What the series lies within.
  let parent: Name
  /// Which kind of record, and which series of it.
  let series: Name
  /// The highest number that was taken off.
  let number: Int

  var key: Key { Key(parent, series) }
  static var table: KeyPath<Workspace, Table<KeptNumber>> { \.keptNumbers }
  static let kind = RecordKind.keptNumber

  static let schema = Schema<KeptNumber>(
    "keptnumber", plural: "keptnumbers", "a number that is not given again", in: .vsh, source: "vsh", key: .only,
    [Field("number") { kept, _ in .number(kept.number) }])
}

extension Workspace {
  /// The highest number of a series within a parent, of what is there and of what was taken off; 0 where there is none.
  /// Lines 1, 2, 3 of a budget are one series; 2.1, 2.2 are another, which belongs to change order 2.
  public func highestNumber<R: Record>(of kind: R.Type, in parent: Name, series: String = "") -> Int {
    let table = self[keyPath: R.table]
    let kept = names.find(Self.title(kind, series)).flatMap { keptNumbers[Key(parent, $0)] }?.number ?? 0
    return max(kept, table.highestPresent(of: parent, series, names))
  }

  /// The name of the next record of a series: one more than the highest.
  public func nextNumber<R: Record>(of kind: R.Type, in parent: Name, series: String = "") -> Name {
    name((series.isEmpty ? "" : series + ".") + String(highestNumber(of: kind, in: parent, series: series) + 1))
  }

  /// Takes away a record whose number is not given again.
  public func removeNumbered<R: Record>(_ kind: R.Type, at key: Key) {
    if let place = NumberIndex.Place(text(key.name)) {
      let series = name(Self.title(kind, place.series))
      if (keptNumbers[Key(key.parent, series)]?.number ?? 0) < place.number {
        put(KeptNumber(parent: key.parent, series: series, number: place.number))
      }
    }
    remove(kind, at: key)
  }

  private static func title<R: Record>(_ kind: R.Type, _ series: String) -> String { "\(R.schema.noun) \(series)" }
}

/// The slots of a table by the numbers in their names, learned when somebody asks: a script gives thousands of lines to
/// one parent.
struct NumberIndex: Sendable {
  fileprivate var parents: [Name: Known] = [:]

  /// What was learned of the slots of a parent: how many, and for each series its numbers, the highest last.
  fileprivate struct Known: Sendable {
    var learned = 0
    var series: [String: [(number: Int, slot: Slot)]] = [:]
  }

  /// What a name says: `7` is number 7 of the series without a name, `2.7` that of the series `2`.
  struct Place {
    let series: String
    let number: Int

    /// A name that says more is no number: there has to be a next one, however many come at once.
    private static let most = 1_000_000_000_000_000

    init?(_ name: String) {
      let dot = name.lastIndex(of: ".")
      guard let number = Int(dot.map { name[name.index(after: $0)...] } ?? name[...]), number < Self.most else {
        return nil
      }
      series = dot.map { String(name[..<$0]) } ?? ""
      self.number = number
    }
  }

  /// Learns the slots of a parent that are new, and yields the numbers of one of its series, the highest last.
  mutating func numbers(
    of series: String, in parent: Name, _ slots: [Slot], name: (Slot) -> String
  ) -> [(number: Int, slot: Slot)] {
    for slot in slots[(parents[parent]?.learned ?? 0)...] {
      if let place = Place(name(slot)) { parents[parent, default: Known()].add(slot, place) }
      parents[parent, default: Known()].learned += 1
    }
    return parents[parent]?.series[series] ?? []
  }

  /// The newest slot of a parent is no more; so many are left.
  mutating func forget(_ slot: Slot, of parent: Name, left: Int) {
    guard let known = parents[parent], known.learned > left else { return }
    parents[parent]?.learned = left
    for series in known.series.keys { parents[parent]?.series[series]?.removeAll { $0.slot == slot } }
    if left == 0 { parents[parent] = nil }
  }
}

extension NumberIndex.Known {
  fileprivate mutating func add(_ slot: Slot, _ place: NumberIndex.Place) {
    var numbers = series.removeValue(forKey: place.series) ?? []
    let index = numbers.lastIndex { $0.number <= place.number }.map { $0 + 1 } ?? 0
    numbers.insert((place.number, slot), at: index)
    series[place.series] = numbers
  }
}

extension Table {
  /// The highest number of a series of which a record is there now.
  func highestPresent(of parent: Name, _ series: String, _ names: Names) -> Int {
    numbers(of: series, in: parent, names).last { isPresent($0.slot) }?.number ?? 0
  }
}

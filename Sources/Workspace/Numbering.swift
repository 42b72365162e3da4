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
    return max(kept, table.highestPresent(of: parent, series, names) ?? 0)
  }

  /// The name of the next record of a series: one more than the highest.
  public func nextNumber<R: Record>(of kind: R.Type, in parent: Name, series: String = "") -> Name {
    name((series.isEmpty ? "" : series + ".") + String(highestNumber(of: kind, in: parent, series: series) + 1))
  }

  /// Takes away a record whose number is not given again.
  public func removeNumbered<R: Record>(_ kind: R.Type, at key: Key) {
    if let place = NumberSeries.place(of: text(key.name)) {
      keep(place.number, of: name(Self.title(kind, place.series)), in: key.parent)
    }
    remove(kind, at: key)
  }

  /// Brings the numbers that are not given again to what has another name.
  func moveKeptNumbers(from old: Name, to new: Name) {
    for kept in keptNumbers.records(of: old) {
      remove(KeptNumber.self, at: kept.key)
      keep(kept.number, of: kept.series, in: new)
    }
  }

  /// The same for the series of one change order.
  func moveKeptNumber<R: Record>(of kind: R.Type, in parent: Name, from old: String, to new: String) {
    guard let series = names.find(Self.title(kind, old)), let kept = keptNumbers[Key(parent, series)] else { return }
    remove(KeptNumber.self, at: kept.key)
    keep(kept.number, of: name(Self.title(kind, new)), in: parent)
  }

  private func keep(_ number: Int, of series: Name, in parent: Name) {
    guard (keptNumbers[Key(parent, series)]?.number ?? 0) < number else { return }
    put(KeptNumber(parent: parent, series: series, number: number))
  }

  private static func title<R: Record>(_ kind: R.Type, _ series: String) -> String { "\(R.schema.noun) \(series)" }
}

/// The numbers in the names of lines: `7` is number 7 of the series without a name, `2.7` that of the series `2`.
enum NumberSeries {
  /// A name that says more is no number: there has to be a next one, however many come at once.
  private static let most = 1_000_000_000_000_000

  static func place(of key: Key, _ names: Names) -> Ranking.Place? {
    place(of: names[key.name]).map {
      Ranking.Place(
        series: Ranking.Series(parent: key.parent, name: $0.series), rank: Ranking.Rank(number: $0.number))
    }
  }

  static func place(of name: String) -> (series: String, number: Int)? {
    let dot = name.lastIndex(of: ".")
    guard let number = Int(dot.map { name[name.index(after: $0)...] } ?? name[...]), number < most else { return nil }
    return (dot.map { String(name[..<$0]) } ?? "", number)
  }
}

/// The order of names as ``Names/precedes(_:_:)`` has it, in two series: where numbers stand beside texts, they compare as
/// texts.
enum NameOrder: String, CaseIterable {
  case numbers, texts

  static func place(of key: Key, _ names: Names) -> Ranking.Place {
    let text = names[key.name]
    let number = names.number(key.name)
    return Ranking.Place(
      series: Ranking.Series(parent: key.parent, name: (number == nil ? Self.texts : .numbers).rawValue),
      rank: Ranking.Rank(number: number ?? 0, text: text))
  }
}

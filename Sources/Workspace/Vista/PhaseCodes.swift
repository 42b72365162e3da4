/// The first characters of a phase code, as many as JC Company Parameters call valid; alone, or with a cost type that goes
/// with them.
struct ValidPart: Hashable {
  /// The phase group, or the job.
  let parent: Name
  let part: String
  let type: UInt8?

  static func all(of code: String, _ count: Int, in parent: Name, _ types: CostTypeSet) -> [ValidPart] {
    let part = String(code.prefix(count))
    return [ValidPart(parent: parent, part: part, type: nil)]
      + types.numbers.map { ValidPart(parent: parent, part: part, type: $0) }
  }
}

/// A phase code in its group without the dots and blanks at its beginning.
struct StrippedCode: Hashable {
  let group: Name
  private let bytes: [UInt8]

  /// A code as it is.
  init(whole code: String, in group: Name) { (self.group, bytes) = (group, Array(code.utf8)) }

  init(_ code: String, in group: Name) {
    self.init(whole: String(code.drop { $0 == "." || $0 == " " }), in: group)
  }
}

/// A cost type in its phase group.
public struct TypeInGroup: Hashable {
  let group: Name
  let type: UInt8

  /// A cost type in its group.
  public init(group: Name, type: UInt8) {
    self.group = group
    self.type = type
  }
}

extension Phase {
  /// What is left of a code when everything that the eye passes over is gone.
  public static func essence(of code: String) -> String {
    let trimmed = code.drop { " .-\t0".contains($0) }
    let end = trimmed.lastIndex { !" .-\t".contains($0) }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
    return trimmed[..<end].lowercased()
  }
}

extension Workspace {
  /// Whether a code is long enough to be told by its valid characters, and a phase of the group begins with them; with a
  /// cost type, whether one that has it does.
  public func hasPhase(alike code: Name, with type: UInt8? = nil, in group: Name) -> Bool {
    validPart(of: code, with: type, in: group).map { lookups.phases(byFirst: $0.count).count($0.part) > 0 } ?? false
  }

  /// The same among the phases of a job.
  public func hasJobPhase(alike code: Name, with type: UInt8, on job: Name) -> Bool {
    validPart(of: code, with: type, in: job).map { lookups.jobPhases(byFirst: $0.count).count($0.part) > 0 } ?? false
  }

  /// A phase of a job that has the valid characters of a code.
  func jobPhase(alike code: Name, on job: Name) -> JobPhase? {
    validPart(of: code, with: nil, in: job).flatMap { lookups.jobPhases(byFirst: $0.count).first($0.part) }
  }

  private func validPart(of code: Name, with type: UInt8?, in parent: Name) -> (count: Int, part: ValidPart)? {
    let (text, count) = (text(code), Int(vista.company.validPhaseCharacters))
    guard count > 0, text.count >= count else { return nil }
    return (count, ValidPart(parent: parent, part: String(text.prefix(count)), type: type))
  }
}

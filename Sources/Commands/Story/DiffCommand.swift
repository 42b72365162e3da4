import Errors
import Language
import Rendering
import Story
import Text
import Workspace

/// What is different: between two states, the two systems, or two files.
enum DiffCommand {
  static let all = [diff]

  private static let first = Argument.word(
    "first", "a snapshot; vista; a saved script, or a file or folder of a customer's", .value)
  private static let second = Argument.word(
    "second", "another one; procore. The state of now where none is given", .value
  ).optional
  private static let job = Argument.word("job", "only what belongs to this project", .object(Project.schema.noun))

  private static let diff = Command(
    session: "diff", in: .looking,
    "What is different, by object and field: of two snapshots, both systems, or two files.",
    takes: [first.parameter, second.parameter], options: [job.parameter],
    examples: [
      .init(
        "diff before", "what was added, removed and altered since",
        after: "snapshot before; add-phase 03-300 Concrete"),
      .init("diff vista procore --job 123", "where both systems say something else", after: CheckCommands.setup),
    ]
  ) { (call, session) throws(Refusal) in
    let (first, second) = (try call(first, session.world), try call(optional: second, session.world))
    let project = try call(optional: job, session.world)
    if first == "vista", second == "procore" {
      return .story(Comparison(left: "vista", right: "procore", rows: session.world.sides(of: project)))
    }
    guard project == nil else {
      throw Refusal(
        .badValue, "--job narrows what both systems say", Explanation("write diff vista procore --job PROJECT"))
    }
    if let one = session.world.history.snapshot(first) {
      return .story(try session.differences(from: one, to: second))
    }
    guard let second else {
      throw Refusal.notFound(
        "there is no snapshot \(Quoting.word(first))", first, among: session.world.history.snapshots.map(\.name),
        list: ["snapshots"])
    }
    let (left, right) = (
      try session.inventory(ofFile: first, for: call), try session.inventory(ofFile: second, for: call)
    )
    return .story(Comparison(left: first, right: second, rows: left.differences(to: right)))
  }
}

extension Session {
  /// What became of everything from one snapshot to another, or until now.
  fileprivate func differences(from one: History.Snapshot, to other: String?) throws(Refusal) -> Comparison {
    var end = world.position
    if let other {
      guard let snapshot = world.history.snapshot(other) else {
        throw Refusal.notFound(
          "there is no snapshot \(Quoting.word(other))", other, among: world.history.snapshots.map(\.name),
          list: ["snapshots"])
      }
      end = snapshot.position
    }
    let rows = world.differences(from: one.position, to: end).filter { $0.system != .vsh }.map { difference in
      Comparison.Row(
        change: difference.change,
        object: "\(difference.system.rawValue) \(Quoting.line([difference.noun] + difference.words))",
        field: difference.field)
    }
    return Comparison(left: one.name, right: other ?? "now", rows: rows)
  }

  /// What a file or folder says: a script is run, anything else is loaded, each in a fresh workspace.
  fileprivate func inventory(ofFile path: String, for call: Call) throws(Refusal) -> Inventory {
    let world = Workspace()
    world.effort.isInterrupted = self.world.effort.isInterrupted
    guard path.hasSuffix(".vsh") else {
      _ = try outside.load(path, for: call.asker, into: world)
      return Inventory(of: world)
    }
    let source = try outside.read(path, for: call.asker)
    var session = Session(
      renderer: renderer, options: options, outside: outside, output: Output(isInterrupted: output.isInterrupted),
      world: world)
    session.outside = Untouched(outside)
    let script = session.prepare(source, isConfined: true)
    if let diagnostic = script.program.diagnostics.first {
      throw Refusal(
        diagnostic.error, diagnostic.words, Explanation(diagnostic.help), rule: nil,
        cause: Place(source, diagnostic.range))
    }
    guard session.run(script) else {
      throw Refusal(
        .badFormat, "\(shortened(path)) stops before its end",
        Explanation("vsh \(Quoting.word(path)) says where, and why"))
    }
    return Inventory(of: session.world)
  }
}

/// All objects of a world with their fields, in the order of their kinds and names.
private struct Inventory {
  private let objects: [(name: String, fields: [(name: String, value: Value)])]

  init(of world: Workspace) {
    objects = Noun.all.filter { $0.system == .vista || $0.system == .procore }.flatMap { noun in
      noun.slots(world, nil).map { slot in
        (
          "\(noun.system.rawValue) \(noun.title(of: slot, in: world))",
          noun.fields.map { ($0.name, $0.value(world, slot)) }
        )
      }.sorted { $0.0 < $1.0 }
    }
  }

  /// What another one has besides, has not, or has otherwise.
  func differences(to other: Inventory) -> [Comparison.Row] {
    let theirs = Dictionary(other.objects.map { ($0.name, $0.fields) }) { first, _ in first }
    let ours = Set(objects.map(\.name))
    let gone = objects.flatMap { object -> [Comparison.Row] in
      guard let fields = theirs[object.name] else {
        return [Comparison.Row(change: .removed, object: object.name, field: nil)]
      }
      return zip(object.fields, fields).filter { $0.value != $1.value }.map { mine, their in
        Comparison.Row(
          change: .altered, object: object.name,
          field: Difference.FieldChange(name: mine.name, before: mine.value, after: their.value))
      }
    }
    return gone
      + other.objects.filter { !ours.contains($0.name) }.map {
        Comparison.Row(change: .added, object: $0.name, field: nil)
      }
  }
}

extension Workspace {
  /// Where the two systems say something else of what is the same in both, or one of them has lost it; what is not in Vista
  /// yet is no difference.
  fileprivate func sides(of project: String?) -> [Comparison.Row] {
    Counterpart.all.flatMap { counterpart in
      counterpart.procore.slots(self, nil).flatMap { slot -> [Comparison.Row] in
        let noun = counterpart.procore
        let words = noun.words(slot, in: self)
        guard effort.spend(), project.map(words.contains) ?? true, let side = Counterpart.side(of: slot, noun, in: self)
        else { return [] }
        let title = noun.title(of: slot, in: self)
        guard side.isThere else {
          return [Comparison.Row(change: .added, object: "\(title), which Vista has lost: \(side.title)", field: nil)]
        }
        return side.values.compactMap { name, theirs in
          guard let ours = Counterpart.value(of: name, slot, noun, in: self), ours != theirs else { return nil }
          return Comparison.Row(
            change: .altered, object: title, field: Difference.FieldChange(name: name, before: theirs, after: ours))
        }
      }
    }
  }
}

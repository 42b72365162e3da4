import Errors
import Language
import Story
import Workspace

/// The search for the readings under which something comes out differently: it is run once for each, and for two or three at
/// once where that is asked.
public struct ReadingsSearch {
  /// What is looked for besides single readings that make a difference.
  public struct Wishes: Sendable {
    /// Two readings at once, where they make another difference than each by itself.
    public var pairs = false
    /// The smallest sets of readings under which everything holds.
    public var fits = false

    /// Single readings alone.
    public init() {}
  }

  /// More runs than this take too long to wait for.
  private static let mostRuns = 5_000
  /// How many readings at once are tried to find a set that fits.
  private static let largestSet = 3

  /// Runs it under some settings, followed or not, and says whether all went well.
  private let run: (Settings, RunWatch) -> Bool
  private let isInterrupted: () -> Bool
  private let settings: Settings
  private let world: Workspace
  private var runs = 0
  private var isCutShort = false

  init(
    from settings: Settings, in world: Workspace, isInterrupted: @escaping () -> Bool,
    run: @escaping (Settings, RunWatch) -> Bool
  ) {
    (self.settings, self.world, self.isInterrupted, self.run) = (settings, world, isInterrupted, run)
  }

  /// What comes of one run.
  private struct Result {
    let first: (before: RunWatch.Happened?, after: RunWatch.Happened?)?
    let stops: RunWatch.Happened?
    let wentWell: Bool
  }

  mutating func search(_ subject: String, in source: String?, _ wishes: Wishes) -> Readings {
    let usual = RunWatch()
    let wentWell = run(settings, usual)
    let choices = choices
    var results: [[Readings.Choice]: Readings.Different] = [:]
    var differs: [Readings.Different] = []
    var fits: [[Readings.Choice]] = wentWell ? [[]] : []
    func note(_ set: [Readings.Choice], _ result: Result) {
      guard let first = result.first else { return }
      let different = Readings.Different(
        choices: set, before: first.before.map(Readings.Step.init), after: first.after.map(Readings.Step.init),
        stops: result.stops.map(Readings.Step.init))
      results[set] = different
      let singles = set.count == 1 ? [] : set.compactMap { results[[$0]] }
      if !singles.contains(where: different.isLike) { differs.append(different) }
    }
    var (tried, combined) = (0, 0)
    for size in 1...Self.largestSet {
      let isWanted = size == 1 || size == 2 && wishes.pairs
      guard isWanted || wishes.fits && fits.isEmpty else { break }
      let isSought = wishes.fits && fits.isEmpty
      Self.forEach(size, of: choices) { set in
        guard let result = result(set, comparedWith: isWanted ? usual.happened : []) else { return false }
        if size == 1 { tried += 1 } else { combined += 1 }
        if isWanted { note(set, result) }
        if isSought, result.wentWell { fits.append(set) }
        return true
      }
    }
    return Readings(
      subject: subject, source: source, stops: wentWell ? nil : usual.refused.map(Readings.Step.init), tried: tried,
      combined: combined,
      differs: differs, leftOut: Setting.all.filter(\.values.isEmpty).map(\.name), fits: wishes.fits ? fits : nil,
      isCutShort: isCutShort)
  }

  /// Each reading that is not in force, of the settings that have a list of them.
  private var choices: [Readings.Choice] {
    Setting.all.flatMap { setting -> [Readings.Choice] in
      guard let usual = setting.reading(settings, in: world), !setting.values.isEmpty else { return [] }
      return setting.readings.filter { $0.value != usual.value }.map {
        Readings.Choice(
          setting: setting.name, value: $0.value, basis: $0.basis, usual: usual.value, usualBasis: usual.basis)
      }
    }
  }

  /// What comes of it under some readings; nil where it was enough.
  private mutating func result(
    _ set: [Readings.Choice], comparedWith kept: [RunWatch.Happened]
  ) -> Result? {
    guard runs < Self.mostRuns, !isInterrupted() else {
      isCutShort = true
      return nil
    }
    runs += 1
    var settings = settings
    for choice in set { _ = Setting.named(choice.setting)?.write(&settings, choice.value, world) }
    let watch = RunWatch(comparedWith: kept)
    let wentWell = run(settings, watch)
    watch.finish()
    return Result(first: watch.first, stops: wentWell ? nil : watch.refused, wentWell: wentWell)
  }

  /// All sets of so many readings of different settings, in their order, until the body has enough.
  private static func forEach(_ size: Int, of choices: [Readings.Choice], _ body: ([Readings.Choice]) -> Bool) {
    func extend(_ set: [Readings.Choice], from start: Int) -> Bool {
      guard set.count < size else { return body(set) }
      for index in start..<choices.count where set.last?.setting != choices[index].setting {
        guard extend(set + [choices[index]], from: index + 1) else { return false }
      }
      return true
    }
    _ = extend([], from: 0)
  }
}

extension ReadingsSearch {
  /// Runs scripts, each in a workspace that is fresh but for the settings, under one reading after the other. All of them were
  /// prepared by a session as `session` makes them.
  public static func readings(
    of scripts: [Script], called subject: String, _ wishes: Wishes, isInterrupted: @escaping () -> Bool,
    in session: @escaping (Workspace) -> Session
  ) -> Readings {
    let worlds = scripts.map { _ in Workspace() }
    var search = ReadingsSearch(from: Settings(), in: Workspace(), isInterrupted: isInterrupted) { settings, watch in
      zip(scripts, worlds).allSatisfy { script, world in
        world.renew()
        world.begin(with: settings)
        var session = session(world)
        session.options.startingSettings = settings
        session.options.keepGoing = false
        session.follow(by: watch)
        return session.run(script)
      }
    }
    let source = scripts.count == 1 ? scripts[0].program.source.name : nil
    return search.search(subject, in: source, wishes)
  }
}

extension Session {
  /// The readings under which something else comes of the block of a call than under those in force.
  func readings(ofBlock call: Call, _ wishes: ReadingsSearch.Wishes) -> Readings {
    var search = ReadingsSearch(from: world.settings, in: world, isInterrupted: output.isInterrupted) {
      settings, watch in
      do throws(Refusal) {
        try self.trying { (session) throws(Refusal) in
          session.world.put(settings)
          session.options.startingSettings = settings
          session.follow(by: watch)
          try session.runBlock(of: call)
        }
        return true
      } catch {
        return false
      }
    }
    return search.search("the block", in: Readings.ofBlock, wishes)
  }

  /// Lets what runs from here on be followed, and nothing of it be written.
  fileprivate mutating func follow(by watch: RunWatch) {
    self.watch = watch
    let isInterrupted = output.isInterrupted
    output = Output(write: { watch.print($0) }, isInterrupted: isInterrupted)
  }
}

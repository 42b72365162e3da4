import Text
import Workspace

extension Session {
  /// Why something was never there, by experiments: whether the next sync brings it, whether it would come under another
  /// reading of a setting; else what is nearest.
  func arrival(of noun: Noun, _ names: [String]) -> String? {
    func comes(after commands: [[String]]) -> Bool {
      (try? trying { (session) -> Bool in
        session.world.wordsAreRead = false
        for words in commands where session.attempt(words) != nil { return false }
        return noun.slot(named: names.map { session.world.names.find($0) }, in: session.world) != nil
      }) ?? false
    }
    if comes(after: [["advance-to-sync"]]) {
      return "it was not brought yet: the sync of \(world.now.nextHour.time.prefix(5)) brings it (tried)"
    }
    for setting in Setting.all where !setting.values.isEmpty {
      let current = setting.read(world.settings, world)
      for value in setting.values where value != current {
        if comes(after: [["set", setting.name, value], ["advance-to-sync"]]) {
          return "set \(setting.name) \(current) leaves it out: under \(value) the next sync brings it (tried)"
        }
      }
    }
    let known = noun.slots(world, nil).prefix(20_000).lazy.map { self.world.text(noun.key(self.world, $0).name) }
    let nearest = Nearest.match(names.last ?? "", among: known)
    return "it was never there" + (nearest.map { "; the nearest is \(Quoting.word($0))" } ?? "")
  }
}

import Commands
import Errors
import Rendering
import Text
import Workspace

extension WayOut {
  /// Its commands, as they are pasted.
  fileprivate var lines: String { steps.map(\.line).joined(separator: "; ") }
}

extension WayOut.Step {
  /// Whether it lacks what only a person knows.
  fileprivate var isAsking: Bool { if case .ask = self { true } else { false } }
}

/// A way out that is taken, whereupon the command that was refused is given again.
public struct WayOutTrial {
  private let way: WayOut
  private let refusal: Refusal
  private let line: String

  /// The faults of the ways out of what a line was refused for, or what it foresaw, each in words with what it is about;
  /// everything is left as it was.
  public static func fault(of line: String, after refusal: Refusal, in bench: Bench) -> String? {
    for way in refusal.explanation.waysOut {
      let trial = WayOutTrial(way: way, refusal: refusal, line: line)
      if let fault = trial.fault(in: bench) {
        return "\(line)\n\(refusal.message) [\(refusal.error.name)]\nway out, \(way.title): \(way.lines)\n\(fault)"
      }
    }
    return nil
  }

  /// What goes wrong, in words.
  private func fault(in bench: Bench) -> String? {
    let commands = way.steps.map(\.line)
    // What only a person knows cannot be tried, and what only shows something cures nothing.
    guard !commands.isEmpty, !way.steps.contains(where: \.isAsking), !commands.allSatisfy(Self.onlyLooks) else {
      return nil
    }
    return bench.trying { (bench) -> String? in
      let before = Names(bench.world)
      let position = bench.world.position
      func harm() -> String? {
        if let gone = bench.world.differences(since: position).first(where: destroysUnnamed) {
          return "it destroys \(gone.text)"
        }
        guard !way.title.contains("a second ") else { return nil }
        return before.doubled(in: bench.world).map { "there is a second \($0)" }
      }
      for command in commands {
        // What the refused command does itself was wanted.
        if isTheLine(command), let harm = harm() { return harm }
        if let other = bench.met({ $0.run(command) }).last {
          return isTheSame(other) || !(isTheLine(command) || Self.mayStop(command, other))
            ? "\(command) is refused: \(other.message) [\(other.error.name)]" : nil
        }
        if isTheLine(command) { return nil }
      }
      if let harm = harm() { return harm }
      guard !way.isInstead else { return nil }
      let again = bench.met { $0.run(line) }.last
      return again.map(isTheSame) == true ? "it is refused as before" : nil
    }
  }

  private func isTheSame(_ other: Refusal) -> Bool {
    other.error == refusal.error && other.message == refusal.message && other.rule == refusal.rule
  }

  /// Whether it ends with the refused command itself, maybe with other options or with less of it.
  private func isTheLine(_ command: String) -> Bool {
    func words(_ line: String) -> [Substring] {
      let words = line.split(separator: " ").prefix { !$0.hasPrefix("--") }
      return words.first.map { ["update", "accept"].contains($0) } == true
        ? ["export"] + words.dropFirst() : Array(words)
    }
    return words(command).first == words(line).first && words(command).allSatisfy(words(line).contains)
  }

  /// Whether something goes that no word of the way out names, nor what it lies within, nor its title as what goes along. The cost of a phase is not there
  /// while it is nothing, in either system, and a sync takes away what Vista offers no longer.
  private func destroysUnnamed(_ gone: Difference) -> Bool {
    let words = Set(way.steps.flatMap(\.words))
    return gone.change == .removed && !way.title.contains(", with ")
      && ![PhaseCost.schema.noun, JobCost.schema.noun, StagedRecord.schema.noun].contains(gone.noun)
      && !gone.words.contains { words.contains($0) || words.contains(String($0.split(separator: ".")[0])) }
  }

  private static func onlyLooks(_ line: String) -> Bool {
    let looks = ["show", "list", "tab", "help", "explain", "find", "check", "log", "count", "snapshots"]
    return line == "set" || looks.contains { line.hasPrefix($0) }
  }

  /// Whether a command of a way out may be stopped by something else: what goes to Vista meets what else is
  /// wrong, and not everybody may take every step.
  private static func mayStop(_ line: String, _ other: Refusal) -> Bool {
    let pointless: [ErrorName] = [.nothingToUpdate, .alreadySynced, .alreadySent, .notSent, .alreadyExists, .notFound]
    return other.error == .notPermitted
      || !pointless.contains(other.error)
        && [
          "send", "export", "update", "import", "accept", "link", "refresh", "edit-cco", "edit-pcco", "edit-commitment",
        ].contains {
          line.hasPrefix($0)
        }
  }

  /// The names that ought to be there once: of vendors and companies.
  private struct Names {
    private let vendors: [String: Int]
    private let companies: [String: Int]

    init(_ world: Workspace) {
      func counted(_ names: [String]) -> [String: Int] {
        names.reduce(into: [:]) { counts, name in counts[name.lowercased(), default: 0] += 1 }
      }
      vendors = counted(world.vista.vendors.records.map(\.vendorName))
      companies = counted(world.procore.companies.records.map { world.text($0.company) })
    }

    func doubled(in world: Workspace) -> String? {
      let after = Names(world)
      return after.vendors.first { $0.value > max(1, vendors[$0.key] ?? 0) }.map { "vendor \($0.key)" }
        ?? after.companies.first { $0.value > max(1, companies[$0.key] ?? 0) }.map { "company \($0.key)" }
    }
  }
}

extension Bench {
  /// The refusals that are met while something is done.
  public func met(_ body: (Bench) -> Bool) -> [Refusal] {
    let known = session.coverage?.met?.count ?? 0
    _ = body(self)
    return (session.coverage?.met ?? []).dropFirst(known).map(\.refusal)
  }
}

import Commands
import Errors
import Rendering
import Support
import Text
import Workspace

extension Fuzzer {
  /// Commands at random: each way out of each refusal that they meet works when it is pasted, and does no harm that it does
  /// not name.
  static let waysOut = Fuzzer("ways-out", by: .line, input: { random in randomSession(&random) }) { bytes in
    let bench = Bench()
    for line in bytes.split(separator: UInt8(ascii: "\n")).map({ String(decoding: $0, as: UTF8.self) }) {
      let refusal = bench.met { $0.run(line) }.last
      // What is tried or done as somebody else is not there any more to be mended.
      guard let refusal, !line.contains("{") else { continue }
      for way in refusal.explanation.waysOut {
        if let fault = WayOutTrial(way, of: refusal, for: line).fault(in: bench) {
          return "\(line)\n\(refusal.message) [\(refusal.error.name)]\nway out, \(way.title): \(way.lines)\n\(fault)"
        }
      }
    }
    return nil
  }
}

extension WayOut {
  /// Its commands, as they are pasted.
  fileprivate var lines: String { steps.map(\.line).joined(separator: "; ") }
}

extension WayOut.Step {
  /// Whether it lacks what only a person knows.
  fileprivate var isAsking: Bool { if case .ask = self { true } else { false } }
}

/// A way out that is taken, whereupon the command that was refused is given again.
private struct WayOutTrial {
  let way: WayOut
  let refusal: Refusal
  let line: String

  init(_ way: WayOut, of refusal: Refusal, for line: String) {
    (self.way, self.refusal, self.line) = (way, refusal, line)
  }

  /// What goes wrong, in words.
  func fault(in bench: Bench) -> String? {
    let commands = way.steps.map(\.line)
    // What only a person knows cannot be tried, and what only shows something cures nothing.
    guard !commands.isEmpty, !way.steps.contains(where: \.isAsking), !commands.allSatisfy(Self.onlyLooks) else {
      return nil
    }
    return bench.trying { (bench) -> String? in
      let before = Names(bench.world)
      let position = bench.world.position
      for command in commands {
        guard let other = bench.met({ $0.run(command) }).last else { continue }
        return isTheSame(other) || !(isTheLine(command) || Self.mayStop(command, other))
          ? "\(command) is refused: \(other.message) [\(other.error.name)]" : nil
      }
      if let gone = bench.world.differences(since: position).first(where: destroysUnnamed) {
        return "it destroys \(gone.text)"
      }
      if let double = before.doubled(in: bench.world), !way.title.contains("a second ") {
        return "there is a second \(double)"
      }
      guard !way.isInstead, !commands.contains(where: isTheLine) else { return nil }
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

  /// Whether something goes that no word of the way out names, nor what it lies within. The cost of a phase is not there
  /// while it is nothing, in either system, and a sync takes away what Vista offers no longer.
  private func destroysUnnamed(_ gone: Difference) -> Bool {
    let words = Set(way.steps.flatMap(\.words))
    return gone.change == .removed
      && ![PhaseCost.schema.noun, JobCost.schema.noun, StagedRecord.schema.noun].contains(gone.noun)
      && !gone.words.contains { words.contains($0) || words.contains(String($0.split(separator: ".")[0])) }
  }

  private static func onlyLooks(_ line: String) -> Bool {
    ["show", "list", "tab", "help", "explain", "find", "check", "log", "count", "snapshots"].contains {
      line.hasPrefix($0)
    }
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
  fileprivate func met(_ body: (Bench) -> Bool) -> [Refusal] {
    let known = session.coverage?.met?.count ?? 0
    _ = body(self)
    return (session.coverage?.met ?? []).dropFirst(known).map(\.refusal)
  }
}

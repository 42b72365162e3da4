import Errors
import Language
import Workspace

/// What would come of a statement, found without doing it.
extension Reading {
  /// Why it would be refused: who may, then what its body asks. The body runs in a world whose doors are closed.
  var refusal: Refusal? {
    if let lack = command.needs.lack(of: session.state.user, to: command.name, in: world) { return lack }
    guard isForeseeable else { return nil }
    let script = Script(
      program: program, commands: commands, catalogue: session.catalogue, defined: [:], sourced: [:], isConfined: false)
    let index = program.statements.firstIndex { $0.firstWord == statement.firstWord } ?? 0
    return world.withClosedDoors {
      do throws(Refusal) {
        var copy = session
        let call = Call(
          script, index, command, by: session.state.user, composed: try session.compose(statement, of: script))
        _ = try command.body(call, &copy)
        return nil
      } catch {
        return error
      }
    }
  }

  /// Whether it is an edit or a button, whose body asks the rules, does one thing and is over.
  private var isForeseeable: Bool {
    guard command.trace == .changes, command.block == .none, !command.runsSync else { return false }
    return switch command.group {
    case .vista, .procore, .integration: true
    default: false
    }
  }
}

extension Refusal {
  /// In one line, for a hint: in few words where there are some, else the message with what causes it.
  var hint: String {
    if let brief = explanation.brief { return brief }
    let objects = explanation.reason?.hasSuffix(":") == true ? explanation.objects.compactMap(\.first) : []
    guard !objects.isEmpty else { return message }
    return "\(message): \(objects.prefix(3).joined(separator: ", "))" + (objects.count > 3 ? ", …" : "")
  }
}

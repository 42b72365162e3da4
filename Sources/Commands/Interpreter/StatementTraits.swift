import Errors
import Language

/// What can be told of a statement before it runs.
extension Script {
  func command(of statement: Int) -> Command { commands[Int(program.statements[statement].command)] }

  /// The word behind the verb, as it is written.
  private func secondWord(of statement: Int) -> String? {
    let words = program.words(of: program.statements[statement])
    return words.count > 1 ? program.source.string(words[words.startIndex + 1].valueRange) : nil
  }

  /// Whether it is an expectation of the command before it, and not of the world.
  func isAboutCommand(_ statement: Int) -> Bool {
    guard command(of: statement).isExpectation, let kind = secondWord(of: statement) else { return false }
    return ["ok", "error", "output", "changes"].contains(kind)
  }

  /// Whether it expects the command before it to have failed.
  func isErrorExpectation(_ statement: Int) -> Bool { isExpectation(of: "error", statement) }

  /// Whether it expects what the command before it printed.
  func isOutputExpectation(_ statement: Int) -> Bool { isExpectation(of: "output", statement) }

  private func isExpectation(of kind: String, _ statement: Int) -> Bool {
    command(of: statement).isExpectation && secondWord(of: statement) == kind
  }

  /// Whether all that it leaves behind, its block included, is changes of the workspace.
  func leavesOnlyChanges(_ statement: Int) -> Bool {
    let isTried = command(of: statement).verb == "try"
    return (statement..<Int(program.statements[statement].end)).allSatisfy { index in
      let command = command(of: index)
      switch command.verb {
      // What is tried gives back the variables, the user and the snapshots too, and a block of `as` the user.
      case "as": return isTried || program.statements[index].hasBlock
      case "let", "snapshot": return isTried
      case "set": return secondWord(of: index) != "format"
      default:
        return switch command.trace {
        case .changes, .history, .nothing: true
        case .session, .thisRun: false
        }
      }
    }
  }

  /// Whether it only looks.
  func onlyLooks(_ statement: Int) -> Bool {
    guard leavesOnlyChanges(statement) else { return false }
    let isQuestion = command(of: statement).verb == "set" && arguments(of: statement).count < 2
    return isQuestion || command(of: statement).trace == .nothing
  }

  /// The indices of the words that are its arguments.
  func arguments(of statement: Int) -> [Int] {
    let statement = program.statements[statement]
    return (Int(statement.firstWord)..<Int(statement.firstWord + statement.wordCount))
      .filter { program.words[$0].role == .argument }
  }
}

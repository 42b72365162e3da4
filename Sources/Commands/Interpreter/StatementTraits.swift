import Errors
import Language

/// What can be told of a statement before it runs.
extension Script {
  func command(of statement: Int) -> Command { commands[Int(program.statements[statement].command)] }

  /// Whether statements of it may run within others.
  var mayNest: Bool { commands.contains { $0.block != .none || $0.trace == .others } }

  /// Whether it is an expectation of the command before it, and not of the world.
  func isAboutCommand(_ statement: Int) -> Bool { expectedForm(statement)?.isAboutCommand ?? false }

  /// Whether it expects the command before it to have failed.
  func isErrorExpectation(_ statement: Int) -> Bool { expectedForm(statement) == .error }

  /// Whether one of the expectations from a statement on wants to know what was printed.
  func isOutputExpected(from statement: Int) -> Bool {
    var index = statement
    while index < program.statements.count, let form = expectedForm(index) {
      if form == .output { return true }
      index = Int(program.statements[index].end)
    }
    return false
  }

  /// Whether it is a command by itself that changes the workspace alone: most are.
  func isPlain(_ statement: Int) -> Bool {
    if case .changes = command(of: statement).trace { !program.statements[statement].hasBlock } else { false }
  }

  /// Whether all that it leaves behind, its block included, is changes of the workspace.
  func leavesOnlyChanges(_ statement: Int) -> Bool {
    let isTried = command(of: statement).takesBack
    return (statement..<Int(program.statements[statement].end)).allSatisfy { index in
      switch command(of: index).trace {
      case .changes, .changesWith, .freshStart, .history, .nothing: true
      // What is tried gives back the variables, the user and the snapshots too, and a block of `as` the user.
      case .user: isTried || program.statements[index].hasBlock
      case .session: isTried
      case .setting: !setsSession(index)
      case .definition, .others, .thisRun: false
      }
    }
  }

  /// Whether it only looks.
  func onlyLooks(_ statement: Int) -> Bool {
    guard leavesOnlyChanges(statement) else { return false }
    return switch command(of: statement).trace {
    case .nothing: true
    case .setting: arguments(of: statement).count < 2
    case .changesWith(let option): !hasOption(option, statement)
    default: false
    }
  }

  private func hasOption(_ name: String, _ statement: Int) -> Bool {
    program.words(of: program.statements[statement]).contains { word in
      word.role == .option && OptionWord(word, in: program.source).name == name
    }
  }

  /// Whether it may change a setting of the session, which is none of the workspace.
  func setsSession(_ statement: Int) -> Bool {
    guard command(of: statement).trace == .setting else { return false }
    let words = arguments(of: statement)
    guard let word = words.first, words.count > 1 else { return false }
    // What a variable stands for is known only when it runs.
    return program.words[word].form.isComposed
      || SessionSetting.named(program.source.string(program.words[word].valueRange)) != nil
  }

  /// The variables that it names, to be used behind it or in its block.
  func variables(namedBy statement: Int) -> [Word] {
    let command = command(of: statement)
    guard command.parameters.contains(where: \.isNewVariable) else { return [] }
    return arguments(of: statement).enumerated().compactMap { position, word in
      command.parameter(ofArgument: position)?.isNewVariable == true ? program.words[word] : nil
    }
  }

  /// The indices of the words that are its arguments.
  public func arguments(of statement: Int) -> [Int] {
    let statement = program.statements[statement]
    return (Int(statement.firstWord)..<Int(statement.firstWord + statement.wordCount))
      .filter { program.words[$0].role == .argument }
  }
}

import Errors
import Language
import Rendering
import Text
import Workspace

/// Commands of one's own, and scripts within scripts.
enum DefinitionCommands {
  static let all = [define, source]
  static let defineVerb = "define"
  static let sourceVerb = "source"

  private static let name = Argument.word("name", "the command's name, of letters, digits and hyphens", .literal)
  private static let parameters = Argument.word(
    "param", "its arguments; $param stands for one in the block", .ownArgument
  )
  .repeated.optional

  private static let define = Command(
    session: defineVerb, in: .cases, isCommon: true, "Make a command of your own from a block.",
    takes: [name.parameter, parameters.parameter], block: .required,
    leaves: .definition,
    examples: [
      .init("define phases list { for c in 1..$list { add-phase 0$c } }; phases 3", "help lists it like any other")
    ],
    grammar: { program, arguments, _ in
      for index in arguments.dropFirst() {
        let word = program.words[index]
        let text = program.source.string(word.valueRange)
        guard word.form.isComposed || text.isEmpty || !text.utf8.allSatisfy(Variable.isNameByte) else { continue }
        return Diagnostic(
          .badValue, "“\(shortened(text))” cannot name an argument", at: word.range,
          help: "use letters, digits and underscores")
      }
      return nil
    }
  ) { (call, session) throws(Refusal) in
    let name = try call(name, session.world)
    guard let command = call.script.defined[name] else { return .nothing }
    session.define(
      name,
      SessionState.Definition(
        command: command, source: call.source, statement: call.statement,
        parameters: try call(all: parameters, session.world)))
    return .nothing
  }

  /// The command that a `define` declares.
  static func command(_ name: String, parameters: [String]) -> Command {
    let arguments = parameters.map { Argument.word($0, "an argument of \(name)") }
    return Command(
      session: name, in: .own, "A command of your own.", takes: arguments.map(\.parameter), leaves: .others,
      examples: []
    ) { (call, session) throws(Refusal) in
      // By their places: what a person calls them is no matter of the declaration.
      let values = try arguments.first.map { (first) throws(Refusal) in try call(all: first, session.world) }
      try session.run(definition: name, values ?? [], by: call)
      return .nothing
    }
  }

  private static let path = Argument.word("file", "the script, relative to the file that says it", .script)
  private static let arguments = Argument.word("arg", "what $1, $2, … stand for in it").repeated.optional

  private static let source = Command(
    session: sourceVerb, in: .cases, isCommon: true, "Run another script here; what it defines is known from here on.",
    takes: [path.parameter, arguments.parameter], leaves: .others, examples: []
  ) { (call, session) throws(Refusal) in
    try session.runSourced(by: call, try call(all: arguments, session.world))
    return .nothing
  }
}

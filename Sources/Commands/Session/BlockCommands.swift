import Errors
import Language
import Rendering
import Rules
import Text
import Workspace

/// Commands that run a block or set what it sees: for, let, as.
enum BlockCommands {
  static let all = [loop, assign, act]

  private static let variable = Argument<String>(
    "name", "the variable's name, of letters, digits and underscores", .variable
  ) {
    (text, _, _) throws(Refusal) in
    let name = text.string
    guard !name.isEmpty, name.utf8.allSatisfy({ Variable.isNameByte($0) }) else {
      throw Refusal(
        .badValue, "“\(shortened(name))” cannot name a variable", Explanation("use letters, digits and underscores"))
    }
    return name
  }
  private static let among = Argument<Void>.keyword("in")
  private static let words = Argument.word("word", "the values; 1..100 and 01-100..01-900 are ranges").repeated
  private static let equals = Argument<Void>.keyword("=")
  private static let value = Argument.word("value", "its value, one word")

  private static let loop = Command(
    session: "for", in: .cases, isCommon: true, "Run a block once for each word.",
    takes: [variable.parameter, among.parameter, words.parameter],
    block: .required,
    examples: [.init("for n in 1..3 { add-phase \"90-$n\" \"Phase $n\" }", "undone as one step")]
  ) { (call, session) throws(Refusal) in
    let name = try call(variable, session.world)
    let outer = session.variables[name]
    defer { session.variables.restore(name, to: outer) }
    for text in call.texts(of: words.parameter) {
      try WordRange.each(text.string) { (value) throws(Refusal) in
        try session.variables.set(name, value)
        try session.runBlock(of: call)
      }
    }
    return .nothing
  }

  private static let assign = Command(
    session: "let", in: .cases, isCommon: true, "Give a variable a value.",
    takes: [variable.parameter, equals.parameter, value.parameter],
    leaves: .session, examples: [.init("let job = 123", "then $job or ${job} in a word")]
  ) { (call, session) throws(Refusal) in
    try session.variables.set(try call(variable, session.world), try call(value, session.world))
    return .nothing
  }

  private static let user = Argument.existing(User.self, "user")

  private static let act = Command(
    session: "as", in: .session, isCommon: true, "Act as another user from here on, or for one block.",
    takes: [user.parameter],
    block: .optional,
    leaves: .user,
    examples: [
      .init("as pat { list jobs }", "then support acts again", after: "add-user pat"),
      .init("as pat", "until the next as", after: "add-user pat"),
    ]
  ) { (call, session) throws(Refusal) in
    let outer = session.state.user
    session.state.user = try call(user, session.world).user
    guard call.script.program.statements[call.statement].hasBlock else { return .nothing }
    defer { session.state.user = outer }
    try session.runBlock(of: call)
    return .nothing
  }
}

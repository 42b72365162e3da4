import Errors
import Rendering
import Workspace

/// What a person has typed at the prompt, in this session and in those before.
enum TypedEntries {
  static let all = [history]

  private static let text = Argument.word("text", "only entries that hold this text, in capitals or not").optional

  private static let history = Command(
    session: "history", in: .session, "List what was typed at the prompt, the newest last.", takes: [text.parameter],
    leaves: .thisRun(ends: false),
    examples: [.init("history", "all of it, numbered"), .init("history export", "what was exported, and how")]
  ) { (call, session) throws(Refusal) in
    let wanted = try call(optional: text, session.world)?.lowercased()
    let entries = zip(1..., session.output.typed()).filter { _, entry in
      wanted.map { entry.lowercased().contains($0) } ?? true
    }
    return .table(
      Answer.Table(
        columns: ["number", "entry"], rows: entries.map { [.number($0), .text($1)] },
        emptyMessage: wanted == nil ? "nothing was typed yet" : "nothing that was typed holds this text"))
  }
}

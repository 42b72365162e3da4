import Errors
import Rendering
import Text

/// A setting of the session and not of the world: how answers look. It is not undone, and not saved with the world.
struct SessionSetting {
  /// As it stands after `set`.
  let name: String
  /// What it decides.
  let question: String
  /// The readings to choose from, or what a value looks like.
  let readings: [(value: String, meaning: String)]
  /// The values to choose from; empty where any value of the form of its one reading will do.
  var values: [(value: String, meaning: String)] { readings.count == 1 ? [] : readings }
  /// Its value.
  let read: (Session) -> String
  /// Changes it. Throws `bad-value`.
  let write: (inout Session, String) throws(Refusal) -> Void

  /// The setting with a name.
  static func named(_ name: String) -> SessionSetting? { all.first { $0.name == name } }

  /// All of them.
  static var all: [SessionSetting] { [format, formulaGuard, limit, timing] }

  private static var format: SessionSetting {
    SessionSetting(
      name: "format", question: "How are answers written?",
      readings: OutputFormat.allCases.map { ($0.rawValue, "answers are written \($0.meaning)") },
      read: { $0.state.format.rawValue },
      write: { (session, text) throws(Refusal) in
        guard let format = OutputFormat(rawValue: text) else {
          throw Refusal.notOneOf(OutputFormat.allCases.map(\.rawValue), "format", text)
        }
        session.state.format = format
      })
  }

  private static var formulaGuard: SessionSetting {
    SessionSetting(
      name: "formula-guard", question: "Does CSV keep spreadsheets from running what data holds?",
      readings: [
        ("on", "in CSV, a text that begins like a formula gets a ' before it; numbers and money stay as they are"),
        ("off", "CSV holds texts as they are, for programs: a spreadsheet runs those that begin with = + - @"),
      ],
      read: { $0.state.guardsFormulas ? "on" : "off" },
      write: { (session, text) throws(Refusal) in
        guard ["on", "off"].contains(text) else { throw Refusal.notOneOf(["on", "off"], "formula-guard", text) }
        session.state.guardsFormulas = text == "on"
      })
  }

  private static var limit: SessionSetting {
    SessionSetting(
      name: "limit", question: "How many rows of a table are shown?",
      readings: [("none, or a number", "how many rows of a table are shown")],
      read: { $0.state.rowLimit.map(String.init) ?? "none" },
      write: { (session, text) throws(Refusal) in
        guard text != "none" else {
          session.state.rowLimit = nil
          return
        }
        guard let number = Int(text), number > 0 else {
          throw Refusal(
            .badValue, "limit cannot be “\(shortened(text))”", Explanation("it takes none, or a whole number from 1 on")
          )
        }
        session.state.rowLimit = number
      })
  }

  private static var timing: SessionSetting {
    SessionSetting(
      name: "timing", question: "Does the time that it took stand behind an answer?",
      readings: [("off", "answers come without times"), ("on", "behind each answer stands how long it took")],
      read: { $0.state.isTimed ? "on" : "off" },
      write: { (session, text) throws(Refusal) in
        guard ["on", "off"].contains(text) else { throw Refusal.notOneOf(["on", "off"], "timing", text) }
        session.state.isTimed = text == "on"
      })
  }
}

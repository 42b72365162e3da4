import Errors

/// The texts of the help, from the declarations.
///
/// ## In this folder
/// The texts of `help`, all from declarations: to mend one is to mend what it is about. `vsh man` prints the same
/// facts.
/// - `Overview.swift`: the first screen. `TopicPage.swift`: the commands of a group. `CommandPage.swift`: one command.
/// - `ErrorPage.swift`: the errors by topic. `GlossaryPage.swift`: the terms. `Paragraph.swift` sets all of them.
/// - For words that are no command: `Meaning.swift` says what to type instead, by `Synonyms.swift`.
/// - For `explain`: a `Subject.swift` has a name, and is found by what is said of it (`Saying.swift`), messages among
///   them (`KnownMessage.swift`, from what the cases meet), or by what tickets call it (`CommonWords.swift`).
public enum Help {
  /// The names of all errors by topic.
  public static var errors: String {
    var lines: [String] = []
    var topic = ""
    for error in ErrorName.allCases {
      if error.page.topic.rawValue != topic {
        topic = error.page.topic.rawValue
        lines.append(topic)
      }
      lines += Paragraph.entry(error.name, error.page.meaning, indent: 2, column: 32)
    }
    return (lines + ["", "explain ERROR says what to do about one."]).joined(separator: "\n")
  }
}

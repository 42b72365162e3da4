import Rules

/// The texts of the help, from the declarations.
public enum Help {
  /// The names of all errors by topic.
  public static var errors: String {
    var lines: [String] = []
    var topic = ""
    for error in ErrorName.all {
      if error.topic != topic {
        topic = error.topic
        lines.append(topic)
      }
      lines += Paragraph.entry(error.name, error.meaning, indent: 2, column: 32)
    }
    return (lines + ["", "explain ERROR says what to do about one."]).joined(separator: "\n")
  }
}

import Rendering

extension Help {
  /// The first screen: what people do, and the verbs that matter for it. It fits 80 columns and 24 rows.
  public static func overview(_ catalogue: Catalogue) -> String {
    let column = 22
    var lines: [String] = []
    for group in Command.Group.allCases {
      let commands = catalogue.sections(of: group).flatMap(\.commands)
      guard !commands.isEmpty else { continue }
      let left = [group.title, "  help \(group.rawValue)"]
      let right = verbs(of: commands, isOwn: group == .own, in: column)
      for row in left.indices {
        lines.append(row < right.count ? left[row].padded(to: column) + right[row].dropFirst(column) : left[row])
      }
    }
    lines += [
      "", "help VERB says all about one command; help errors and explain rules list what",
      "is refused, and why. Every command takes --format \(OutputFormat.usage).",
    ]
    return lines.joined(separator: "\n")
  }

  /// The verbs that the overview names, in at most two lines, and whether there are more.
  private static func verbs(of commands: [Command], isOwn: Bool, in column: Int) -> [String] {
    var all: [String] = []
    for command in commands where !all.contains(command.verb) { all.append(command.verb) }
    let common = commands.filter { $0.isCommon || isOwn }.map(\.verb)
    var shown = all.filter(common.contains)
    while true {
      let words = (shown.count < all.count ? shown + ["…"] : shown).map { "\($0)," }
      let lines = Paragraph.lines(words, indent: column, hanging: column)
      guard lines.count > 2, shown.count > 1 else {
        return lines.dropLast() + lines.suffix(1).map { String($0.dropLast()) }
      }
      shown.removeLast()
    }
  }
}

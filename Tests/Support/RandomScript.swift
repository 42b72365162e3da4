/// Script text at random: everything that may stand in one, in every layout that the parser takes.
public struct RandomScript {
  private var random: Random
  private var text = ""
  private var pendingTags: [String] = []
  private var comments = 0
  private let lineEnd: String

  /// A script; the same seed gives the same one.
  public static func text(seed: UInt64) -> String {
    var script = RandomScript(seed: seed)
    script.writeHead()
    script.writeStatements(depth: 0, count: 0...12)
    script.endLine()
    return script.text
  }

  private init(seed: UInt64) {
    random = Random(seed: seed)
    lineEnd = Bool.random(using: &random) ? "\n" : "\r\n"
  }

  private static let words = [
    "a", "03-300", "'b  c'", "\"d  e\"", "\"$x\\n\\u{41}\"", "f'g'\"h\"$i", "--kind", "--name", "--all=yes",
    "--by=\"$z 1\"", "--",
    "$j", "${k}l", "m#n", "'#'", "'o\n  p '", "\"q\r\n\n# no comment\n\"", "漢字", "\u{FEFF}", "e\u{301}", "r\\s", "\\",
    "t\\", "=",
    "1..9", "\"{;}\"", "'<<END'", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "'yyyyyyyyyy yyyyyyyyyy yyyyyyyyyy yyyyyyyyyy'",
  ]

  private mutating func pick(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }

  private mutating func chance(_ one: Int) -> Bool { random.chance(one) }

  // MARK: Lines

  private mutating func endLine() {
    text += lineEnd
    for tag in pendingTags {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += pick(["", " { ", "# no comment", "  x  ", "a; b \\", "'", "}"]) + lineEnd
      }
      text += tag + lineEnd
    }
    pendingTags.removeAll()
  }

  private mutating func writeComment() {
    comments += 1
    text += pick(["#", "# ", "#:", "#!"]) + " \(comments)" + pick(["", " ", " { ; } 'x", " \\", " \"", "\t", " é"])
    endLine()
  }

  private mutating func writeHead() {
    if chance(4) { text += "\u{FEFF}" }
    if chance(4) { text += "#!/usr/bin/env vsh" + lineEnd }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += pick(["", " ", "\t"])
      text += pick(["#: title  a  b ", "#:ticket 7", "#:\ttags a,b,  c", "#: skip", "# no heading", "", ";", "\\"])
      endLine()
    }
    // What is no heading may not look like one here.
    text += "first" + lineEnd
  }

  // MARK: Statements

  private mutating func writeStatements(depth: Int, count: ClosedRange<Int>) {
    for _ in 0..<Int.random(in: count, using: &random) {
      text += pick(["", "", "  ", "\t"])
      if chance(5) { writeComment() }
      if chance(6) { endLine() }
      writeStatement()
      if depth < 4, chance(4) {
        text += pick(["{", " {", "  { ", " \\\(lineEnd) {"])
        if chance(4) { writeComment() } else if chance(2) { endLine() }
        writeStatements(depth: depth + 1, count: 0...4)
        if chance(2) { endLine() }
        text += "}"
      }
      text += pick(["", " ", "\t "])
      switch Int.random(in: 0..<6, using: &random) {
      case 0: text += ";"
      case 1:
        text += "; "
        writeComment()
      case 2:
        text += " "
        writeComment()
      default: endLine()
      }
    }
  }

  private mutating func writeStatement() {
    text += pick(["echo", "add-phase", "expect", "'try'", "for"])
    let isLong = chance(6)
    for _ in 0..<Int.random(in: isLong ? 5...15 : 0...4, using: &random) {
      text += pick([" ", " ", "  ", "\t", " \\\(lineEnd)", " \\\(lineEnd)   "])
      if chance(12) {
        let tag = pick(["END", "E1", "_"])
        pendingTags.append(tag)
        text += "<<" + tag
      } else {
        text += pick(Self.words)
      }
    }
  }
}

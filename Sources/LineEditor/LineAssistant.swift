/// What the editor asks about the text that is being typed. Whoever knows the language answers.
///
/// Texts are UTF-8, positions are offsets in it. Everything is asked while a person types, so an answer should take well
/// under a millisecond; ``isComplete(_:)`` is asked at Enter only, ``completions(of:at:)`` and ``help(for:at:)`` when they are
/// wished for.
public protocol LineAssistant {
  /// What could stand at the cursor in place of what stands there.
  func completions(of text: [UInt8], at cursor: Int) -> LineCompletions

  /// What to show behind a text whose end the cursor is at, if anything.
  func hint(for text: [UInt8]) -> LineHint?

  /// The parts of a text that are not shown plainly, in order and apart from one another. What ends at the cursor may still
  /// go on.
  func colouring(of text: [UInt8], at cursor: Int) -> [StyledRange]

  /// What there is to know about the part at the cursor: lines for people, empty when there is nothing.
  func help(for text: [UInt8], at cursor: Int) -> String

  /// Whether a text may be run, be it wrong; otherwise more of it is to follow, and Enter begins a new row.
  func isComplete(_ text: [UInt8]) -> Bool

  /// Whether what is typed behind a text would be within a quote.
  func endsWithinQuote(_ text: [UInt8]) -> Bool
}

/// What could stand at the cursor.
public struct LineCompletions: Sendable, Equatable {
  /// One of the possible texts.
  public struct Candidate: Sendable, Equatable {
    /// What is put in place, with the quotes that it needs.
    public let text: String
    /// What it is, in a few words; empty where there is nothing to say.
    public let description: String
    /// Whether the same word goes on behind it, as a folder does: no blank follows.
    public let isBeginning: Bool

    /// A possible text.
    public init(text: String, description: String = "", isBeginning: Bool = false) {
      self.text = text
      self.isBeginning = isBeginning
      self.description = description
    }
  }

  /// What a candidate takes the place of.
  public let range: Range<Int>
  /// The possible texts, or the first of them.
  public let candidates: [Candidate]
  /// How many there are, those included that are not among the candidates.
  public let total: Int
  /// What all of them begin with.
  public let common: String

  /// Possible texts for a range.
  public init(range: Range<Int>, candidates: [Candidate], total: Int, common: String) {
    self.range = range
    self.candidates = candidates
    self.total = total
    self.common = common
  }
}

/// What is shown behind the cursor, in grey.
public struct LineHint: Sendable, Equatable {
  /// What is shown, on one row.
  public let text: String
  /// What Right and End put behind the text; empty where there is nothing to take.
  public let insertion: String
  /// Whether it says that the line would fail, which is shown in another colour.
  public let isWarning: Bool

  /// A hint.
  public init(text: String, insertion: String = "", isWarning: Bool = false) {
    self.text = text
    self.insertion = insertion
    self.isWarning = isWarning
  }
}

/// A part of a text and how it looks.
public struct StyledRange: Sendable, Equatable {
  /// Where it is.
  public let range: Range<Int>
  /// How it looks.
  public let style: LineStyle

  /// A part of a text.
  public init(_ range: Range<Int>, _ style: LineStyle) {
    self.range = range
    self.style = style
  }
}

/// How text looks, as the parameters of a terminal's SGR sequence.
public enum LineStyle: String, Sendable {
  case plain = ""
  case bold = "1"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
  case magenta = "35"
  case cyan = "36"
  case grey = "90"
}

import Text

/// A text in a picture: rows that fit a width.
///
/// ## In this folder
/// Pictures as SVG of one width, 300 units, which is a narrow telephone: they grow with the page up to a limit. All colours are
/// the page's own, by class; what a colour says, a word says too.
/// - `TimeLinePicture.swift`: what happened in which system. `RelationsPicture.swift`: what holds what.
/// - `PictureText.swift`: rows of text for both.
struct PictureText {
  let rows: [String]

  /// The height of a row.
  static let leading = 13

  /// A text in rows of some characters, of which no more than a few are shown.
  init(_ text: String, width: Int, most: Int = 4) {
    var rows: [String] = []
    var row = ""
    for word in text.split(separator: " ") {
      for piece in Self.pieces(String(word), width) {
        if !row.isEmpty, DisplayWidth.of(row) + 1 + DisplayWidth.of(piece) > width {
          rows.append(row)
          row = piece
        } else {
          row += row.isEmpty ? piece : " " + piece
        }
      }
    }
    if !row.isEmpty { rows.append(row) }
    self.rows = rows.count > most ? rows.prefix(most - 1) + [rows[most - 1] + " …"] : rows
  }

  /// A word that is too long, in pieces.
  private static func pieces(_ word: String, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, DisplayWidth.of(piece) + DisplayWidth.of(character) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  var height: Int { rows.count * Self.leading }

  /// The rows below one another, the first with its middle half a row below a height.
  func elements(x: Int, y: Int, class kind: String) -> [Element] {
    zip(0..., rows).map { number, row in
      Element("text", ["x": "\(x)", "y": "\(y + number * Self.leading + 10)", "class": kind]) { row }
    }
  }
}

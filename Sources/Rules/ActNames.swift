/// The name of a type of acts as people would say it: `Removal<Commitment>` is a removal of a commitment.
func inWords(_ type: Any.Type) -> String {
  String(describing: type).split(whereSeparator: { "<>".contains($0) }).map { name in
    name.reduce(into: "") { words, letter in
      if letter.isUppercase, words.last?.isUppercase == false { words.append(" ") }
      words.append(letter)
    }.lowercased()
  }.joined(separator: " of ")
}

/// What people call the verbs and nouns of commands: the words of the tool, of other shells, of everyday language.
enum Synonyms {
  /// The verbs that a word may mean, the likeliest first; a verb means itself.
  static func verbs(for word: String) -> [String] {
    let key = key(word)
    return [key] + verbs.filter { $0.said.contains(key) }.map(\.verb)
  }

  /// The nouns that a word may mean, the likeliest first: itself, its synonyms, then what corresponds to it in the other
  /// system.
  static func nouns(for word: String) -> [String] {
    let key = singular(Self.key(word))
    return [key] + nouns.filter { $0.contains(key) }.flatMap { $0 }.filter { $0 != key }
  }

  /// Words that may stand between a verb and its noun, and say nothing.
  static let fillers: Set<String> = ["a", "all", "an", "any", "me", "my", "new", "the"]

  /// A word without what tells its spellings apart.
  static func key(_ word: String) -> String {
    let plain = word.lowercased().filter { !"-_ ".contains($0) }
    let bare = plain.filter { !"?!.,:()".contains($0) }
    return bare.isEmpty ? plain : bare
  }

  /// A noun in the singular.
  static func singular(_ noun: String) -> String {
    if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
    return noun.hasSuffix("s") ? String(noun.dropLast()) : noun
  }

  private static let verbs: [(verb: String, said: Set<String>)] = [
    ("add", ["create", "new", "make", "insert", "enter"]),
    ("edit", ["change", "modify", "alter", "rename", "renumber", "update"]),
    ("remove", ["delete", "del", "rm", "drop", "erase"]),
    ("list", ["ls", "dir", "show"]),
    ("show", ["cat", "view", "display", "open", "print", "get", "describe"]),
    ("status", ["ls", "dir", "info", "state"]),
    ("find", ["search", "grep", "cat", "show", "look"]),
    ("check", ["test", "validate"]),
    ("explain", ["what"]),
    ("help", ["?", "man", "h", "usage"]),
    ("quit", ["exit", "bye", "q", "logout", "close"]),
    ("source", ["run", "exec", "execute", "call"]),
    ("load", ["read"]),
    ("save", ["write"]),
    ("undo", ["revert", "rollback", "back"]),
    ("echo", ["say"]),
    ("send", ["submit", "push", "resend"]),
    ("retrieve", ["recall", "withdraw"]),
    ("accept", ["approve"]),
    ("reject", ["decline", "deny"]),
    ("link", ["connect", "map"]),
    ("unlink", ["disconnect"]),
    ("archive", ["hide"]),
    ("refresh", ["reload"]),
    ("sync", ["synchronize", "synchronise"]),
    ("advance", ["wait", "sleep"]),
    ("grant", ["allow", "permit"]),
    ("revoke", ["forbid"]),
    ("as", ["su", "login"]),
    ("deactivate", ["disable"]),
    ("reactivate", ["activate", "enable"]),
    ("post", ["book"]),
  ]

  private static let nouns: [[String]] = [
    ["job", "project"],
    ["vendor", "company"],
    ["costcode", "phase", "standardcode"],
    ["costcode", "code", "phase", "standardcode"],
    ["phase", "phasecode"],
    ["jobphase", "projectphase"],
    ["costtype", "type"],
    ["commitment", "subcontract", "purchaseorder", "po", "order"],
    ["cco", "commitmentchangeorder", "changeorder"],
    ["pcco", "primecontractchangeorder", "primechangeorder", "changeorder"],
    ["prime", "primecontract"],
    ["invoice", "requisition", "subcontractorinvoice", "bill"],
    ["budgetline", "budgetlineitem", "line"],
    ["budgetchange", "budgetmodification", "modification"],
    ["sovline", "scheduleofvalueline", "sov", "line"],
    ["contractitem", "item"],
    ["directcost", "cost"],
    ["compliance", "compliancedocument", "insurance"],
    ["user", "person", "people"],
  ]

  // MARK: For tests

  /// Every word that may mean a verb.
  static var allVerbs: [String] { verbs.flatMap { [$0.verb] + $0.said.sorted() } }
  /// The verbs that words may mean.
  static var allMeantVerbs: [String] { verbs.map(\.verb) }
  /// Every word that may mean a noun.
  static var allNouns: [String] { nouns.flatMap { $0 } }
}

/// What the keys of the editor's own do. The names may be used in `~/.editrc`.
enum EditingCommand: Int32, CaseIterable {
  case enter, complete, left, right, wordLeft, wordRight, rowStart, rowEnd, up, down
  case deleteBefore, deleteAt, deleteOrLeave, killToEnd, killToStart, killWordBefore, killWordAfter, yank, undo
  case search, paste, help, helpOrInsert, clearScreen

  /// What `~/.editrc` calls it.
  var name: String {
    switch self {
    case .enter: "enter-line"
    case .complete: "complete-word"
    case .left: "character-left"
    case .right: "character-right"
    case .wordLeft: "word-left"
    case .wordRight: "word-right"
    case .rowStart: "row-start"
    case .rowEnd: "row-end"
    case .up: "row-up"
    case .down: "row-down"
    case .deleteBefore: "delete-before"
    case .deleteAt: "delete-at"
    case .deleteOrLeave: "delete-or-leave"
    case .killToEnd: "kill-to-row-end"
    case .killToStart: "kill-to-row-start"
    case .killWordBefore: "kill-word-before"
    case .killWordAfter: "kill-word-after"
    case .yank: "yank-killed"
    case .undo: "undo-typing"
    case .search: "search-history"
    case .paste: "paste-text"
    case .help: "show-help"
    case .helpOrInsert: "show-help-or-insert"
    case .clearScreen: "clear-terminal"
    }
  }

  /// What `bind` says about it.
  var description: String {
    switch self {
    case .enter: "Enter the line, or begin a new row where it is not complete"
    case .complete: "Complete the word; list what is possible"
    case .left: "Move left by a character"
    case .right: "Move right by a character; take the hint"
    case .wordLeft: "Move left by a word"
    case .wordRight: "Move right by a word"
    case .rowStart: "Move to the start of the row"
    case .rowEnd: "Move to the end of the row; take the hint"
    case .up: "Move up by a row, or to an older entry"
    case .down: "Move down by a row, or to a newer entry"
    case .deleteBefore: "Delete the character before the cursor"
    case .deleteAt: "Delete the character at the cursor"
    case .deleteOrLeave: "Delete, list what is possible, or leave"
    case .killToEnd: "Cut to the end of the row"
    case .killToStart: "Cut to the start of the row"
    case .killWordBefore: "Cut the word before the cursor"
    case .killWordAfter: "Cut the word after the cursor"
    case .yank: "Insert what was cut last"
    case .undo: "Undo typing"
    case .search: "Search the history"
    case .paste: "Insert what the terminal pastes"
    case .help: "Show the help for what is being typed"
    case .helpOrInsert: "Show the help where a word begins, else insert"
    case .clearScreen: "Clear the screen"
    }
  }

  /// The keys as terminals send them, in the notation of `~/.editrc`.
  var keys: [String] {
    switch self {
    case .enter: ["^M", "^J"]
    case .complete: ["^I"]
    case .left: ["^B", #"\e[D"#, #"\eOD"#]
    case .right: ["^F", #"\e[C"#, #"\eOC"#]
    case .wordLeft: [#"\eb"#, #"\e[1;5D"#, #"\e[1;3D"#, #"\e[5D"#, #"\eOd"#]
    case .wordRight: [#"\ef"#, #"\e[1;5C"#, #"\e[1;3C"#, #"\e[5C"#, #"\eOc"#]
    case .rowStart: ["^A", #"\e[H"#, #"\eOH"#, #"\e[1~"#, #"\e[7~"#]
    case .rowEnd: ["^E", #"\e[F"#, #"\eOF"#, #"\e[4~"#, #"\e[8~"#]
    case .up: ["^P", #"\e[A"#, #"\eOA"#]
    case .down: ["^N", #"\e[B"#, #"\eOB"#]
    case .deleteBefore: ["^H", "^?"]
    case .deleteAt: [#"\e[3~"#]
    case .deleteOrLeave: ["^D"]
    case .killToEnd: ["^K"]
    case .killToStart: ["^U"]
    case .killWordBefore: ["^W", #"\e^H"#, #"\e^?"#]
    case .killWordAfter: [#"\ed"#, #"\e[3;5~"#]
    case .yank: ["^Y"]
    case .undo: ["^_", "^X^U"]
    case .search: ["^R"]
    case .paste: [#"\e[200~"#]
    case .help: [#"\eOP"#, #"\e[11~"#, #"\e[[A"#]
    case .helpOrInsert: ["?"]
    case .clearScreen: ["^L"]
    }
  }

  /// The keys of vi's command mode that would otherwise go through a history of libedit's own, which is empty.
  var keysOfViCommandMode: [String] {
    switch self {
    case .up: ["k", "^P", #"\e[A"#, #"\eOA"#]
    case .down: ["j", "^N", #"\e[B"#, #"\eOB"#]
    case .search: ["^R"]
    case .enter: ["^M", "^J"]
    default: []
    }
  }
}

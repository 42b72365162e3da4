extension ManualPage {
  mutating func addExitStatus() {
    section("Exit status")
    for status in Program.Status.allCases { entry(String(status.rawValue), "", status.meaning) }
  }

  mutating func addRights() {
    section("What files may read and write")
    paragraph(
      "How files are run is safe without an option. A file, standard input and what a file sources read below their own folder only and write nothing. --allow-read DIR lets them read below DIR, too, and --allow-write DIR write below DIR, but for what begins with a dot in it, unless DIR names that very folder. The right is the file's: source FILE at the prompt holds FILE to its own folder. What a person types, at the prompt or behind -c, may go anywhere."
    )
    paragraph(
      "In vsh test a case may write below its own folder as well, into memory: it finds again what it wrote, no other case does, and nothing of it is left. vsh test --update, vsh format, vsh shrink -o and reports write below the folder that was named and through no link out of it; what is made anew goes over no .vsh file that is there."
    )
  }

  mutating func addFiles() {
    section("Files")
    entry(
      "$XDG_STATE_HOME/vsh/history", "", "What was typed at the prompt; ~/.local/state/vsh/history where it is not set."
    )
    entry(
      "$XDG_CONFIG_HOME/vsh/startup.vsh", "",
      "What the prompt begins with, and nothing else reads; ~/.config/vsh/startup.vsh where it is not set. A statement that fails is told, and the next goes on."
    )
    entry("$XDG_STATE_HOME/vsh/failed-cases", "", "Which cases failed the last time, for vsh test --failed-first.")
  }

  mutating func addEnvironment() {
    section("Environment")
    entry("NO_COLOR", "", "Where it is set, nothing is coloured unless --color always asks for it.")
    entry("CLICOLOR_FORCE", "", "Where it is set and not 0, colours are used in a pipe, too, unless NO_COLOR is set.")
    entry("TERM", "", "Where it is dumb or not set, nothing is coloured, and lines at the prompt are not edited.")
    entry("XDG_STATE_HOME", "", "The folder for what is remembered from one session to the next, as an absolute path.")
    entry("XDG_CONFIG_HOME", "", "The folder for the startup file, as an absolute path.")
    entry("CI", "", "Where it is set, vsh test --update is refused: a build must not change what it checks.")
    entry("HARNESS_ACTIVE", "", "Set by Perl's Test::Harness: vsh test --report tap then writes version 13.")
  }

  /// A script that shows the language; it runs as it stands.
  mutating func addExamples() {
    section("Examples")
    paragraph("A case: an export fails while a phase is gone from Vista, and goes through once it is back.")
    verbatim(
      """
      #: title A phase that is put back counts after the next sync
      add-phase 03-300 "Cast-in-place concrete"
      advance-to-sync
      add-project 123 "Riverside Tower"
      add-costcode 123 03-300
      send project 123
      remove-phase 03-300; advance-to-sync
      export job 123
      expect error missing-phase-relationships
      add-phase 03-300 'Cast-in-place concrete'
      advance-to-sync
      export job 123
      expect job 123 status = synced
      """)
    paragraph("Run it, with every statement before its answer; run all cases below a folder; look at one row as JSON:")
    verbatim(
      """
      vsh --echo case.vsh
      vsh test cases --report junit=cases.xml
      vsh --format json -c 'add-phase 03-300; show phase 03-300'
      """)
  }
}

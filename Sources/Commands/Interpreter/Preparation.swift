import Errors
import Language
import Workspace

/// Parses a source and everything that it sources, and finds the commands that they define, before anything runs: a
/// misspelt verb in any of them never leaves half a case behind.
final class Preparation {
  /// How deep files may source one another.
  static let deepestSource = 50
  /// How many commands a person's own may be: a word of the language for each is more than anybody remembers.
  static let mostDefinitions = 10_000

  private let outside: any Outside
  private let world: Workspace?
  /// What was prepared already, by the path of the file: it may be sourced at many places.
  private var prepared: [String: Script] = [:]

  private init(_ outside: any Outside, _ world: Workspace?) { (self.outside, self.world) = (outside, world) }

  /// Parses a source that may use the commands of a catalogue. What cannot be understood may be about objects of a world.
  static func prepare(
    _ source: Source, _ catalogue: Catalogue, _ outside: any Outside, isConfined: Bool, in world: Workspace? = nil
  ) -> Script {
    Preparation(outside, world).script(of: source, catalogue, isConfined: isConfined, chain: [source])
  }

  /// `chain` are the files that led here, this one last.
  private func script(of source: Source, _ catalogue: Catalogue, isConfined: Bool, chain: [Source]) -> Script {
    let asker = Asker(source, isConfined: isConfined)
    var program = Parser.parse(source)
    var sourced: [Int: Script] = [:]
    var defined: [String: Command] = [:]
    var latest: Script?
    if program.diagnostics.isEmpty {
      for index in program.statements.indices {
        switch Self.verb(of: program.statements[index], in: program) {
        case DefinitionCommands.defineVerb:
          if let command = Self.definition(index, &program) { defined[command.name] = command }
          latest = nil
        case DefinitionCommands.sourceVerb:
          sourced[index] = script(sourcedBy: index, &program, catalogue, defined, asker, chain)
          // The same once more brings nothing new.
          if latest !== sourced[index] { defined.merge(sourced[index]?.defined ?? [:]) { _, later in later } }
          latest = sourced[index]
        default: break
        }
        guard defined.count + catalogue.ownCount <= Self.mostDefinitions else {
          program.report(Self.tooMany(at: program.range(of: program.statements[index])))
          break
        }
      }
    }
    let known = catalogue.adding(defined)
    // Where already the text could not be understood, the words are left alone.
    let (bound, commands) =
      program.diagnostics.isEmpty ? Binder.bind(program, known, Meaning(known, in: world)) : (program, [])
    return Script(
      program: bound, commands: commands, catalogue: known, defined: defined, sourced: sourced, isConfined: isConfined)
  }

  private static func tooMany(at range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .limitReached, "there are more than \(mostDefinitions) commands of your own", at: range,
      help: "give one of them an argument for what differs")
  }

  static func verb(of statement: Statement, in program: Program) -> String? {
    // Cheap for the many statements that are neither: both verbs have six bytes.
    guard let word = program.words(of: statement).first, word.length == 6, !word.form.isComposed else { return nil }
    return program.source.string(word.valueRange)
  }

  /// The command that a `define` declares; reports what is wrong with its name.
  static func definition(_ index: Int, _ program: inout Program) -> Command? {
    let words = program.words(of: program.statements[index]).dropFirst()
    guard let name = words.first else { return nil }
    let text = program.source.string(name.valueRange)
    let fault: Message? =
      if name.form.isComposed || text.isEmpty
        || !text.utf8.allSatisfy({ Variable.isNameByte($0) || $0 == UInt8(ascii: "-") })
      {
        "a command of your own is named by letters, digits and hyphens"
      } else if !Catalogue.standard.commands(named: text).isEmpty {
        "there is a command \(text) already"
      } else { nil }
    if let fault {
      program.report(Diagnostic(.badValue, fault, at: name.range, help: "choose another name"))
      return nil
    }
    return DefinitionCommands.command(text, parameters: words.dropFirst().map { program.source.string($0.valueRange) })
  }

  private func script(
    sourcedBy index: Int, _ program: inout Program, _ catalogue: Catalogue, _ defined: [String: Command],
    _ asker: Asker, _ chain: [Source]
  ) -> Script? {
    guard let word = program.words(of: program.statements[index]).dropFirst().first else { return nil }
    func fail(_ error: ErrorName, _ message: Message, _ help: String?) -> Script? {
      program.report(Diagnostic(error, message, at: word.range, help: help))
      return nil
    }
    guard !word.form.isComposed else {
      return fail(
        .badValue, "the path of a sourced file is written out", "it has to be known before anything runs")
    }
    let source: Source
    do throws(Refusal) {
      source = try outside.read(program.source.string(word.valueRange), for: asker)
    } catch {
      return fail(error.error, error.words, error.explanation.reason)
    }
    let names = (chain + [source]).map(\.name).joined(separator: " → ")
    guard !chain.contains(where: { $0.path == source.path }) else {
      return fail(.tooDeep, "\(source.name) sources itself", names)
    }
    guard chain.count < Self.deepestSource else {
      return fail(.tooDeep, "files source one another more than \(Self.deepestSource) deep", names)
    }
    // A right belongs to the file: whoever sources it, it is held to its own folder.
    let script =
      source.path.flatMap { prepared[$0] }
      ?? script(of: source, catalogue.adding(defined), isConfined: true, chain: chain + [source])
    if let path = source.path { prepared[path] = script }
    guard let first = script.program.diagnostics.first else { return script }
    let place = source.position(of: first.range.lowerBound)
    return fail(
      first.error, "\(path: source.name):\(place.line):\(place.column) cannot be understood: \(known: first.message)",
      first.help)
  }
}

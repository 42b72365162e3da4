import Commands
import Errors
import Language
import Story
import Workspace

/// What scripts rest on of what the sources leave open: they are run under each other reading.
public enum ReadingsRun {
  /// Runs scripts, each in a workspace of its own, and tells under which readings something else comes of them.
  ///
  /// Throws `cannot-read` and `outside-allowed-folders` where one cannot be read, `bad-format` where one cannot be understood.
  public static func of(
    _ paths: [String], called subject: String, _ wishes: ReadingsSearch.Wishes, in surroundings: any Surroundings
  ) throws(Refusal) -> Readings {
    var scripts: [Script] = []
    for path in paths { scripts.append(try script(path, in: surroundings)) }
    return readings(of: scripts, called: subject, wishes, in: surroundings)
  }

  /// The same for a case; nil where it is skipped or is to fail.
  public static func of(caseAt path: String, in surroundings: any Surroundings) throws(Refusal) -> Readings? {
    let script = try script(path, in: surroundings)
    guard script.program.headings.skip == nil, script.program.headings.xfail == nil else { return nil }
    return readings(of: [script], called: path, ReadingsSearch.Wishes(), in: surroundings)
  }

  private static func readings(
    of scripts: [Script], called subject: String, _ wishes: ReadingsSearch.Wishes, in surroundings: any Surroundings
  ) -> Readings {
    ReadingsSearch.readings(of: scripts, called: subject, wishes, isInterrupted: { surroundings.isInterrupted }) {
      // What a script writes is gone with its run.
      surroundings.session(surroundings.outside(), in: $0)
    }
  }

  private static func script(_ path: String, in surroundings: any Surroundings) throws(Refusal) -> Script {
    let outside = surroundings.outside()
    let source = try outside.read(path, for: .person)
    let script = surroundings.session(outside, in: Workspace()).prepare(source, isConfined: true)
    if let diagnostic = script.program.diagnostics.first {
      throw Refusal(
        .badFormat, "\(path: source.name) cannot be understood: \(known: diagnostic.message)",
        Explanation("vsh check \(source.name) shows the place"))
    }
    return script
  }
}

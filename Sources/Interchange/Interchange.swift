import Errors
import Files
import Workspace

/// The files of the outside world: exports of Vista's tables and answers of Procore's API.
///
/// A load has three steps. Files become bytes (``RegularFile``); bytes become rows that are sound by themselves
/// (``CSVTable``, ``JSONSyntax``), gathered in a ``Bundle``; rows become records (``Placing``). Only the last step
/// touches the world, and by then nothing is left that a file could have got wrong.
///
/// ## In this folder
/// `Interchange.swift` is all that others see; `Bundle.swift` gathers, and `LoadLimit.swift` says how much. The steps are in `Text/`, `Tables/` and
/// `Answers/`, and `Placing/`.
public enum Interchange {
  /// Reads a file, or the files of a folder, and puts what they hold into the world. Files are recognised by what is in
  /// them, never by their names; in a folder they are read in the byte order of their names, and their order makes no
  /// difference. Records with the same key are overwritten, others stay; a project's budget lines, a commitment's lines
  /// and a phase group's cost types are replaced as a whole.
  ///
  /// Afterwards the connector's view is as if its sync had just run: a customer's bundle shows both systems as they
  /// are.
  ///
  /// Throws `cannot-read` or `bad-format`, and leaves the world as it was.
  public static func load(_ path: String, into world: Workspace) throws(Refusal) -> LoadSummary {
    try load(try RegularFile.read(path), named: path, into: world)
  }

  /// The same for a file or a folder that was read already; messages call it by a name. Throws `limit-reached` and
  /// `interrupted` too.
  public static func load(
    _ item: RegularFile.Item, named path: String, into world: Workspace
  ) throws(Refusal) -> LoadSummary {
    try load(item, named: path, into: world, limit: LoadLimit())
  }

  static func load(
    _ item: RegularFile.Item, named path: String, into world: Workspace, limit: LoadLimit
  ) throws(Refusal) -> LoadSummary {
    let start = world.mark
    do throws(Refusal) {
      let bundle = try Bundle(item, named: path, Allowance { world.effort.spend($0) }, limit)
      return LoadSummary(files: bundle.files, notes: bundle.notes + (try bundle.place(into: world)))
    } catch {
      world.takeBack(to: start)
      throw error
    }
  }
}

/// What a load read.
public struct LoadSummary: Sendable {
  /// The files that were recognised, in the order in which they were read.
  public var files: [LoadedFile]
  /// What a person should know: files passed over, rows left out, codes that look damaged.
  public var notes: [String]
}

/// A file that a load read.
public struct LoadedFile: Sendable, Equatable {
  /// Its name, without the folder.
  public var name: String
  /// What it is, such as `JC Phases (JCPM)`.
  public var content: String
  /// How many rows it holds.
  public var rows: Int
}

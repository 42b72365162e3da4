import Errors
import Language
import Story
import Workspace

/// The files around a session. What a statement may reach is for whoever answers to say, by who asks.
public protocol Outside: AnyObject {
  /// The script at a path. Throws `cannot-read` and `outside-allowed-folders`.
  func read(_ path: String, for asker: Asker) throws(Refusal) -> Source

  /// Loads files into a workspace and says what they were, line by line. Throws `cannot-read`, `bad-format` and
  /// `outside-allowed-folders`, and the workspace is as it was.
  func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String]

  /// Where a path leads at which a script is to be written. Throws `outside-allowed-folders`, `cannot-write`, and
  /// `already-exists` unless what is there may be replaced.
  func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination

  /// The page of a ticket, as the text of a file.
  func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8]

  /// The absolute path, without links where something is there, of a path in a folder; nil stands for the current one.
  func locate(_ path: String, from folder: String?) -> String
}

/// Who asks for a file: a file itself, which is held to its folder whoever runs it, or a person, who may go anywhere.
public struct Asker: Sendable {
  /// What it goes by in messages.
  public let name: String
  /// The folder that its paths are relative to; nil stands for the current one.
  public let folder: String?
  /// Whether it is held to that folder.
  public let isConfined: Bool

  /// The text that a path stands in.
  public init(_ source: Source, isConfined: Bool) {
    self.init(name: source.name, folder: source.folder, isConfined: isConfined)
  }

  private init(name: String, folder: String?, isConfined: Bool) {
    self.name = name
    self.folder = folder
    self.isConfined = isConfined
  }

  /// Somebody who names a path on the command line.
  public static let person = Asker(name: "", folder: nil, isConfined: false)
}

/// A place where a script may be written.
public protocol Destination: AnyObject {
  /// Its absolute path without links.
  var path: String { get }
  /// Its folder.
  var folder: String { get }

  /// Writes a whole script. Throws `cannot-write`.
  func write(_ text: [UInt8]) throws(Refusal)

  /// Writes the beginning of a script that grows. Throws `cannot-write`.
  func begin(_ text: [UInt8]) throws(Refusal) -> any GrowingScript
}

/// A script that is written piece by piece.
public protocol GrowingScript: AnyObject {
  /// Writes more behind what stands there. Throws `cannot-write`, and it is as it was.
  func append(_ text: [UInt8]) throws(Refusal)
}

/// A place without files, for a session that needs none.
public final class Nowhere: Outside {
  /// The place.
  public init() {}

  /// Nothing is there.
  public func read(_ path: String, for asker: Asker) throws(Refusal) -> Source { throw Self.nothing(path) }

  /// Nothing is there.
  public func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String] {
    throw Self.nothing(path)
  }

  /// Nothing can be made there.
  public func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination {
    throw Refusal(.cannotWrite, "no script can be written here", Explanation("run it with vsh FILE, or type it"))
  }

  /// No page is made, since it could not be written.
  public func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8] { [] }

  /// The path as it is.
  public func locate(_ path: String, from folder: String?) -> String { path }

  private static func nothing(_ path: String) -> Refusal { Refusal(.cannotRead, "there is no \(path) here") }
}

extension Call {
  /// Who asks for the files that it names: the script that it stands in.
  var asker: Asker { Asker(script.program.source, isConfined: script.isConfined) }
}

import Commands
import Errors
import Story
import Files
import Interchange
import Workspace

/// The files of the cases as they lie on the disk, held to their folders; what is written is kept in memory.
public final class CaseFiles: Outside {
  /// What was written, by the paths as they were named.
  public private(set) var scripts: [String: String] = [:]
  /// The folder in which it seems to lie.
  public var folder = "/case"

  /// Nothing is written yet.
  public init() {}

  public func read(_ path: String, for asker: Asker) throws(Refusal) -> Source {
    let place = try location(path, for: asker, else: .cannotRead)
    guard case .file(let text) = try RegularFile.read(place) else { throw Refusal(.cannotRead, "\(path)") }
    return Source(name: path, path: place.path, folder: place.folder.path, text: text)
  }

  public func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String] {
    let item = try RegularFile.read(try location(path, for: asker, else: .cannotRead))
    return try Interchange.load(item, named: path, into: world).files.map(\.name)
  }

  public func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination {
    if asker.isConfined {
      // What lies on the disk is found, though nothing is written there.
      let place = try location(path, for: asker, else: .cannotWrite)
      switch try? place.occupant {
      case nil: break
      case .file: throw Refusal(.alreadyExists, "\(path)")
      default: throw Refusal(.cannotWrite, "\(path)")
      }
    }
    guard replaces || scripts[path] == nil else { throw Refusal(.alreadyExists, "\(path)") }
    return Place(self, path)
  }

  /// Nothing but its title.
  public func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8] { Array(report.title.utf8) }

  public func locate(_ path: String, from folder: String?) -> String {
    path.hasPrefix("/") ? path : path == "." ? folder ?? self.folder : "\(folder ?? self.folder)/\(path)"
  }

  private func location(_ path: String, for asker: Asker, else name: ErrorName) throws(Refusal) -> Location {
    do throws(Location.Lack) {
      let own = asker.isConfined ? asker.folder.flatMap { Folder($0) } : nil
      return try Location(path, from: asker.folder, within: own.map { Confinement(to: [$0]) })
    } catch .outside { throw Refusal(.outsideAllowedFolders, "\(path)") } catch { throw Refusal(name, "\(path)") }
  }

  /// A place in memory.
  private final class Place: Destination, GrowingScript {
    private let files: CaseFiles
    let path: String
    var folder: String { files.folder }

    init(_ files: CaseFiles, _ path: String) {
      self.files = files
      self.path = path
    }

    func write(_ text: [UInt8]) { files.scripts[path] = String(decoding: text, as: UTF8.self) }

    func begin(_ text: [UInt8]) -> any GrowingScript {
      write(text)
      return self
    }

    func append(_ text: [UInt8]) { files.scripts[path, default: ""] += String(decoding: text, as: UTF8.self) }
  }
}

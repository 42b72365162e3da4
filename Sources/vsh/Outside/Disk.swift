import Commands
import Errors
import Files
import Interchange
import LineEditor
import Reports
import Story
import Text
import Workspace

/// The files of this machine, as far as the program lets a session reach for them.
///
/// ## In this folder
/// What a session and a tool can reach of this machine.
/// - `Disk.swift` answers a session, as far as its `Rights.swift` go: a file is held to its folder, a person is not.
/// - For cases: `CaseSurroundings.swift`, with a `ScratchLayer.swift` each, so that none sees what another wrote.
/// - `NamedFile.swift`: what a tool writes because a person named it.
final class Disk: Outside {
  private let rights: Rights
  /// Where the files write that are held to their folders; nil stands for the disk.
  private let layer: ScratchLayer?
  /// The folders of the scripts that were read: what these reach for is looked up from there.
  private var folders: [String: Folder] = [:]
  private let recent: RecentFolder

  /// The disk as it is, or with a layer that takes what is written, for as long as this lives.
  init(_ rights: Rights, isKept: Bool = true, recent: RecentFolder = RecentFolder()) {
    self.rights = rights
    self.recent = recent
    layer = isKept ? nil : ScratchLayer()
  }

  // MARK: Reading

  func read(_ path: String, for asker: Asker) throws(Refusal) -> Source {
    if let plain = plainScript(path, for: asker) { return plain }
    let place = try location(toRead: path, for: asker)
    let text: [UInt8]
    if let kept = layer?.file(at: place.path) { text = kept } else { text = try Self.script(at: place) }
    return source(path, text, at: place, for: asker)
  }

  private func source(_ path: String, _ text: [UInt8], at place: Location, for asker: Asker) -> Source {
    folders[place.folder.path] = place.folder
    return Source(name: asker.named(path), path: place.path, folder: place.folder.path, text: text)
  }

  /// A script that a person names and that is no link, which most are; nil where it takes a closer look.
  private func plainScript(_ path: String, for asker: Asker) -> Source? {
    let parts = Paths.split(path)
    guard !asker.isConfined, asker.folder == nil, !["", ".", ".."].contains(parts.name),
      let folder = recent.folder(at: parts.folder)
    else { return nil }
    let place = Location(folder, parts.name, shown: path)
    guard layer?.file(at: place.path) == nil, case .file(let text) = try? RegularFile.read(place) else { return nil }
    return source(path, text, at: place, for: asker)
  }

  private static func script(at place: Location) throws(Refusal) -> [UInt8] {
    switch try RegularFile.read(place) {
    case .file(let text): return text
    case .folder:
      throw Refusal(
        .cannotRead, "\(path: place.shown) cannot be read: it is a folder", Explanation("name the scripts in it"))
    case .special:
      throw Refusal(
        .cannotRead, "\(path: place.shown) cannot be read: it is no ordinary file",
        Explanation("pass a stream through standard input: vsh < \(place.shown)"))
    }
  }

  func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String] {
    let place = try location(toRead: path, for: asker)
    let item: RegularFile.Item
    if let kept = layer?.file(at: place.path) { item = .file(kept) } else { item = try RegularFile.read(place) }
    let summary = try Interchange.load(item, named: path, into: world)
    return summary.files.map { "loaded \($0.name): \($0.content), \(counted($0.rows, "row"))" }
      + summary.notes.map { "note: \($0)" }
  }

  private func location(toRead path: String, for asker: Asker) throws(Refusal) -> Location {
    do throws(Location.Lack) {
      let folders = asker.isConfined ? [ownFolder(of: asker)].compactMap { $0 } + rights.readable : nil
      return try Location(path, from: asker.folder, within: folders.map { Confinement(to: $0) })
    } catch {
      throw rights.refusal(toRead: path, error, for: asker)
    }
  }

  /// The folder of a script, opened when it was read.
  private func ownFolder(of asker: Asker) -> Folder? {
    guard let path = asker.folder else { return nil }
    if let folder = folders[path] { return folder }
    folders[path] = Folder(path)
    return folders[path]
  }

  // MARK: Writing

  func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination {
    let name = Paths.split(path).name
    guard !["", ".", ".."].contains(name) else { throw WholeFile.refusal(path, "it is a folder", "name a file") }
    let place: Location
    let occupant: Location.Occupant?
    do throws(Location.Lack) {
      place = try Location(path, from: asker.folder, within: asker.isConfined ? writable(by: asker) : nil)
      occupant = try place.occupant
    } catch {
      throw rights.refusal(toWrite: path, error, for: asker)
    }
    let layer = asker.isConfined ? layer : nil
    if let occupant {
      guard occupant != .folder else { throw WholeFile.refusal(path, "it is a folder", "name a file") }
      guard occupant == .file else { throw WholeFile.refusal(path, "it is no ordinary file", "name a file") }
      guard replaces else { throw Self.isThere(path) }
    }
    guard replaces || layer?.file(at: place.path) == nil else { throw Self.isThere(path) }
    if let layer { return layer.destination(at: place) }
    return DiskDestination(place)
  }

  /// What a file may write below: on the disk what the command line names, in a layer that is dropped its own folder too.
  private func writable(by asker: Asker) -> Confinement {
    let own = layer == nil ? nil : ownFolder(of: asker)
    return Confinement(to: [own].compactMap { $0 } + rights.writable, sparesHidden: true)
  }

  private static func isThere(_ path: String) -> Refusal {
    Refusal(
      .alreadyExists, "there is a file \(path: path) already",
      Explanation("it stays as it is; give another name, or replace it with --replace"))
  }

  func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8] {
    TicketPage.text(of: report, as: form, by: Program.version)
  }

  func locate(_ path: String, from folder: String?) -> String {
    let full = Paths.full(path, from: folder)
    return Paths.resolved(full) ?? Paths.plain(full)
  }
}

extension Asker {
  /// Whether it came through standard input.
  var isStandardInput: Bool { name == ScriptFile.standardInput }

  /// The name that a path goes by in messages: like that of the text that it stands in, and not by the absolute path.
  func named(_ path: String) -> String {
    Paths.isAbsolute(path) || Paths.split(name).folder.isEmpty ? path : Paths.joined(Paths.split(name).folder, path)
  }
}

/// A place on the disk.
private final class DiskDestination: Destination {
  private let place: Location

  init(_ place: Location) { self.place = place }

  var path: String { place.path }
  var folder: String { place.folder.path }

  func write(_ text: [UInt8]) throws(Refusal) { try WholeFile.write(text, to: place) }

  func begin(_ text: [UInt8]) throws(Refusal) -> any GrowingScript { try GrowingFile(place, beginning: text) }
}

extension GrowingFile: GrowingScript {}

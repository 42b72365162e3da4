import CaseRunner
import Commands
import Errors
import Story
import Workspace

/// Files in memory, as they would lie on a disk whose current folder is `/desk`. What a script may reach is not looked at.
public final class Memory: Outside {
  /// The texts, by absolute paths.
  public private(set) var files: [String: String]

  /// Files by their paths.
  public init(_ files: [String: String] = [:]) {
    self.files = Dictionary(uniqueKeysWithValues: files.map { (Self.full($0.key, nil), $0.value) })
  }

  public func read(_ path: String, for asker: Asker) throws(Refusal) -> Source {
    let full = Self.full(path, asker.folder)
    guard let text = files[full] else { throw Refusal(.cannotRead, "\(path) cannot be read") }
    return Source(name: path, path: full, folder: Self.folder(of: full), text: Array(text.utf8))
  }

  /// Whatever is there counts as one phase.
  public func load(_ path: String, for asker: Asker, into world: Workspace) throws(Refusal) -> [String] {
    guard files[Self.full(path, asker.folder)] != nil else { throw Refusal(.cannotRead, "\(path) cannot be read") }
    world.put(
      Phase(
        group: world.vista.company.phaseGroup, code: world.name("loaded"), description: "", costTypes: CostTypeSet()))
    return ["loaded"]
  }

  public func destination(_ path: String, for asker: Asker, replaces: Bool) throws(Refusal) -> any Destination {
    let full = Self.full(path, asker.folder)
    guard replaces || files[full] == nil else { throw Refusal(.alreadyExists, "there is \(path)") }
    return MemoryDestination(self, full, in: Self.folder(of: full))
  }

  /// Nothing but its title.
  public func page(_ report: TicketReport, as form: TicketReport.Form) -> [UInt8] { Array(report.title.utf8) }

  public func locate(_ path: String, from folder: String?) -> String { Self.full(path, folder) }

  fileprivate func write(_ text: [UInt8], to path: String) { files[path] = String(decoding: text, as: UTF8.self) }

  /// Where there is a file `/full`, nothing more is taken.
  fileprivate func append(_ text: [UInt8], to path: String) throws(Refusal) {
    guard files["/full"] == nil else { throw Refusal(.cannotWrite, "the disk is full") }
    files[path, default: ""] += String(decoding: text, as: UTF8.self)
  }

  private static func full(_ path: String, _ folder: String?) -> String {
    var parts: [Substring] = []
    for part in (path.hasPrefix("/") ? path : "\(folder ?? "/desk")/\(path)").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.map { "/" + $0 }.joined()
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
  }
}

/// A place in memory.
private final class MemoryDestination: Destination, GrowingScript {
  private let memory: Memory
  let path: String
  let folder: String

  init(_ memory: Memory, _ path: String, in folder: String) {
    self.memory = memory
    self.path = path
    self.folder = folder
  }

  func write(_ text: [UInt8]) throws(Refusal) { memory.write(text, to: path) }

  func begin(_ text: [UInt8]) throws(Refusal) -> any GrowingScript {
    memory.write(text, to: path)
    return self
  }

  func append(_ text: [UInt8]) throws(Refusal) { try memory.append(text, to: path) }
}

/// Cases in memory, each with files of its own.
public struct MemorySurroundings: Surroundings {
  private let files: [String: String]
  private let asksWhetherInterrupted: @Sendable () -> Bool
  public var options: Session.Options { Session.Options() }
  public var isInterrupted: Bool { asksWhetherInterrupted() }

  /// Files by their paths; whether a person wants to stop is asked again and again.
  public init(_ files: [String: String], isInterrupted: @escaping @Sendable () -> Bool = { false }) {
    self.files = files
    asksWhetherInterrupted = isInterrupted
  }

  public func outside() -> any Outside { Memory(files) }

  /// The source of a file; nil where there is none.
  public func source(_ path: String) -> Source? { try? Memory(files).read(path, for: .person) }
}

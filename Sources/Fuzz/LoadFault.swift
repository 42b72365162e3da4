import Errors
import Files
import Interchange
import Rendering
import Support
import Synchronization
import Workspace

/// What holds for every load: it is all or nothing, and what is refused has a place and a message of some lines.
enum LoadFault {
  /// What is wrong with loading a file into a fresh workspace, and into one that holds a customer's bundle.
  static func of(_ bytes: [UInt8], named name: String) -> String? {
    fault(bytes, name, into: Workspace()) ?? bundle.withLock { faultBesideBundle(bytes, name, $0) }
  }

  /// Made once, since whatever is loaded into it is taken back.
  private static let bundle = Mutex(loadedBundle())

  private static func loadedBundle() -> Workspace {
    let world = Workspace()
    for file in CustomerFiles.all { _ = try? Interchange.load(.file(file.bytes), named: file.name, into: world) }
    return world
  }

  private static func fault(_ bytes: [UInt8], _ name: String, into world: Workspace) -> String? {
    let (mark, before) = (world.mark, portrait(world))
    do {
      _ = try Interchange.load(.file(bytes), named: name, into: world)
      let once = world.dump
      guard (try? Interchange.load(.file(bytes), named: name, into: world)) != nil else { return "it loads only once" }
      guard world.dump == once else {
        return "it is another after a second load\n\(differences(world.dump.description, once.description))"
      }
      world.takeBack(to: mark)
    } catch {
      if let fault = fault(of: error, name) { return fault }
    }
    let after = portrait(world)
    return after == before ? nil : "something of it stays\n\(differences(after, before))"
  }

  /// To look at all of a full world takes a hundred times as long as a load: where the journal ends and what is stored tell
  /// whether anything stays.
  private static func faultBesideBundle(_ bytes: [UInt8], _ name: String, _ world: Workspace) -> String? {
    let (mark, before) = (world.mark, extent(of: world))
    do {
      _ = try Interchange.load(.file(bytes), named: name, into: world)
      world.takeBack(to: mark)
    } catch {
      if let fault = fault(of: error, name) { return fault }
    }
    let after = extent(of: world)
    return after == before ? nil : "beside a bundle, something of it stays\n\(differences(after, before))"
  }

  private static func portrait(_ world: Workspace) -> String { "\(world.dump)\n\(extent(of: world))" }

  private static func extent(of world: Workspace) -> String { "position \(world.position), storage \(world.storage)" }

  private static func fault(of refusal: Refusal, _ name: String) -> String? {
    guard refusal.error == .badFormat else { return "it is refused by \(refusal.error.name): \(refusal.message)" }
    guard refusal.message.hasPrefix(name) else { return "the message names no file: \(refusal.message)" }
    guard refusal.explanation.reason != nil, !refusal.explanation.waysOut.isEmpty else {
      return "the message says no reason or no way out: \(refusal.message)"
    }
    let text = Renderer().text(of: refusal, at: nil)
    guard text.utf8.count < ScriptProperties.mostInMessage else { return "a message of \(text.utf8.count) bytes" }
    return HostileTexts.hasControls(text) ? "the message holds what a terminal obeys: \(text.debugDescription)" : nil
  }
}

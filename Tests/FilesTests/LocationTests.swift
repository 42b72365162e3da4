import Errors
import Foundation
import Glibc
import Support
import Synchronization
import Testing

@testable import Files

/// Where paths lead, and where they do not.
@Suite struct LocationTests {
  private let outer: TemporaryFolder
  private let folder: Folder
  private var path: String { folder.path }

  init() throws {
    outer = try TemporaryFolder()
    try outer.write("inside", to: "base/file")
    try outer.write("inside", to: "base/sub/file")
    try outer.write("hidden", to: "base/.hidden/file")
    try outer.write("outside", to: "other/file")
    folder = try #require(Folder("\(outer.path)/base"))
  }

  private func find(_ path: String, sparesHidden: Bool = false) throws(Location.Lack) -> Location {
    try Location(path, from: folder.path, within: Confinement(to: [folder], sparesHidden: sparesHidden))
  }

  private func text(_ path: String) throws -> String? {
    guard case .file(let bytes) = try RegularFile.read(try find(path)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("What lies below a folder is found, through links that stay below it too")
  func below() throws {
    try outer.link("base/link", to: "sub")
    try outer.link("base/absolute", to: "\(path)/sub/file")
    for way in ["file", "sub/file", "./sub/../sub/file", "link/file", "absolute", "../base/file", "\(path)/file"] {
      #expect(try text(way) == "inside", "\(way)")
    }
    #expect(try find(".").path == path)
    #expect(try find("sub/new").path == "\(path)/sub/new")
  }

  @Test("What lies outside is not, by whichever way")
  func outside() throws {
    try outer.link("base/link", to: "../other")
    try outer.link("base/absolute", to: "\(outer.path)/other/file")
    try outer.link("base/beside", to: "\(path)-not")
    try outer.write("x", to: "base-not/file")
    for way in [
      "../other/file", "link/file", "absolute", "beside/file", "../base-not/file", "/etc/passwd", "..", "/",
      "../none/file", "sub/../../other/file",
    ] {
      #expect(throws: Location.Lack.outside, "\(way)") { try find(way) }
    }
  }

  @Test("What is hidden is spared, unless the folder itself is the hidden one")
  func hidden() throws {
    try outer.link("base/link", to: ".hidden/file")
    for way in [".hidden/file", ".new", ".hidden", "link", "sub/../.hidden/new", "sub/.new"] {
      #expect(throws: Location.Lack.hidden, "\(way)") { try find(way, sparesHidden: true) }
    }
    #expect(throws: Never.self) { try find("sub/new", sparesHidden: true) }
    let named = try #require(Folder("\(path)/.hidden"))
    let both = Confinement(to: [folder, named], sparesHidden: true)
    #expect(try Location(".hidden/file", from: path, within: both).path == "\(path)/.hidden/file")
  }

  @Test("A link that leads nowhere, a missing folder and a path without a name are told apart")
  func lacks() throws {
    try outer.link("base/nowhere", to: "none")
    #expect(throws: Location.Lack.danglingLink) { try find("nowhere") }
    #expect(throws: Location.Lack.system(ENOENT)) { try find("none/file") }
    #expect(throws: Location.Lack.system(ENOTDIR)) { try find("file/x") }
    #expect(throws: Location.Lack.noName) { try find("") }
    #expect(throws: Location.Lack.noName) { try find("a\u{0}b") }
  }

  @Test("Where the kernel cannot look a path up in one go, it is walked: no link is followed, nothing is left")
  func walk() throws {
    try outer.link("base/link", to: "sub")
    try outer.link("base/out", to: "../other")
    for (way, reason) in [
      ("link/file", ENOTDIR), ("out/file", ENOTDIR), ("sub/none", ENOENT), ("link", ELOOP), ("../other/file", EXDEV),
      ("/etc/passwd", EXDEV), ("sub//file", EXDEV), ("file/x", ENOTDIR),
    ] {
      #expect(folder.walk(way, O_RDONLY) == -1 && errno == reason, "\(way)")
    }
    let descriptor = folder.walk("sub/file", O_RDONLY)
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(folder.open(beneath: "link/file", O_RDONLY) == -1 && errno == ELOOP)
    let other = folder.open(beneath: "sub/file", O_RDONLY)
    #expect(other >= 0)
    close(other)
  }

  @Test("A folder and a link that change places all the time lead out in neither direction")
  func swapped() throws {
    try outer.link("base/bait", to: "../other")
    let swapper = Swapper("\(path)/sub", "\(path)/bait")
    swapper.start()
    var (read, written, refused) = (0, 0, 0)
    for number in 0..<3_000 {
      if let text = try? text("sub/file") {
        #expect(text == "inside")
        read += 1
      } else {
        refused += 1
      }
      if number.isMultiple(of: 10), let place = try? find("sub/new"),
        (try? WholeFile.write([1], to: place)) != nil
      {
        written += 1
      }
    }
    swapper.end()
    #expect(read > 0 && refused > 0 && written > 0)
    #expect(access(outer.path + "/other/new", F_OK) != 0)
    // Not even a file that was on its way.
    #expect(try Listing.entries(of: outer.path + "/other").map(\.name) == ["file"])
  }
}

/// A thread that swaps a folder and a link until somebody ends it.
private final class Swapper: Sendable {
  private let names: (folder: String, link: String)
  private let isOver = Atomic(false)
  private let hasEnded = DispatchSemaphore(value: 0)

  init(_ folder: String, _ link: String) { names = (folder, link) }

  func start() { Thread.detachNewThread { self.swap() } }

  func end() {
    isOver.store(true, ordering: .relaxed)
    hasEnded.wait()
  }

  private func swap() {
    let aside = names.folder + "-aside"
    while !isOver.load(ordering: .relaxed) {
      rename(names.folder, aside)
      rename(names.link, names.folder)
      rename(names.folder, names.link)
      rename(aside, names.folder)
    }
    hasEnded.signal()
  }
}

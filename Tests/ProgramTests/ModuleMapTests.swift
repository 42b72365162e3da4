import Foundation
import Testing

/// The map of the code: which module may import which. An arrow that is not drawn here is a decision to be made here.
@Suite("The map of the modules") struct ModuleMapTests {
  /// What a module of ours may import, beside what these may import in turn. Modules that are not there yet have their
  /// place already.
  static let arrows: [String: Set<String>] = [
    "Errors": [],
    "Text": [],
    "Workspace": [],
    "Language": ["Errors", "Text"],
    "Rules": ["Errors", "Text", "Workspace"],
    "Story": ["Rules"],
    "Rendering": ["Language", "Rules", "Story"],
    "Commands": ["Rendering"],
    "CFiles": [],
    "Files": ["CFiles", "Errors"],
    "Interchange": ["Errors", "Files", "Text", "Workspace"],
    "Database": ["Errors", "Files", "Workspace"],
    "CWorker": [],
    "CaseRunner": ["CWorker", "Commands", "Files"],
    "Reports": ["CaseRunner"],
    "Lessons": ["CaseRunner"],
    "CLineEditor": [],
    "LineEditor": ["CLineEditor", "Text"],
    "Bench": ["Commands"],
    "CFuzz": [],
    "Fuzz": ["CFuzz", "Interchange", "LineEditor", "Reports", "Support"],
    // It lies with the tests.
    "Support": ["CaseRunner", "Interchange"],
    "vsh": ["Database", "Interchange", "Lessons", "LineEditor", "Reports"],
  ]

  @Test("No file of Sources imports a module against the arrows")
  func importsFollowArrows() throws {
    let imports = try importsOfSources()
    #expect(imports.count > 500)
    for (file, module, imported) in imports where Self.arrows[imported] != nil {
      #expect(Self.reach(of: module).contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test("No target of Package.swift depends on one against the arrows, nor on one that none of its files imports")
  func targetsFollowArrows() throws {
    let imports = Dictionary(grouping: try importsOfSources(), by: \.module).mapValues { Set($0.map(\.imported)) }
    for (target, dependencies) in try targets() {
      #expect(dependencies.isSubset(of: Self.reach(of: target)), "\(target) depends on \(dependencies.sorted())")
      let imported = (imports[target] ?? []).intersection(Self.arrows.keys)
      #expect(dependencies.subtracting(imported) == [], "what \(target) depends on, and does not import")
      #expect(imported.subtracting(dependencies) == [], "what \(target) imports, and does not depend on")
    }
  }

  @Test("Every folder of Sources is on the map")
  func everyModuleIsOnTheMap() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { !$0.hasPrefix(".") }
    #expect(Set(folders).isSubset(of: Self.arrows.keys))
    #expect(try Set(targets().keys) == Set(folders))
  }

  @Test("Commands never reach the database, the reports or the readers of files; nothing reaches vsh")
  func whatStaysApart() {
    #expect(Self.reach(of: "Commands").isDisjoint(with: ["Database", "Files", "Interchange", "Reports"]))
    #expect(Self.reach(of: "Story").isDisjoint(with: ["Commands", "Language", "Rendering"]))
    for module in Self.arrows.keys { #expect(!Self.reach(of: module).contains(module), "\(module) reaches itself") }
    for (module, arrows) in Self.arrows { #expect(!arrows.contains("vsh"), "\(module)") }
  }

  /// All that a module may import.
  private static func reach(of module: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = Array(arrows[module] ?? [])
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += arrows[next] ?? [] }
    }
    return found
  }

  private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private var sources: URL { root.appending(path: "Sources") }

  /// Every import of a Swift file below Sources.
  private func importsOfSources() throws -> [(file: String, module: String, imported: String)] {
    let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
    return try files.flatMap { file in
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      return text.matches(of: #/(?m)^(?:@\w+ |\w+ )*import (?:\w+ )?(\w+)/#).map {
        (file, String(file.prefix { $0 != "/" }), String($0.1))
      }
    }
  }

  /// The targets of the package that are folders of Sources, with those that they depend on.
  private func targets() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let found = text.matches(of: #/\.(?:executableT|t)arget\(\s*name: "(\w+)"([^()]|\([^()]*\))*\)/#)
    return try Dictionary(
      found.filter { !$0.0.contains(#/path: "Tests/#) }.map { match in
        let list =
          try #/dependencies: \[(?:[^\[\]]|\[[^\[\]]*\])*\]/#.firstMatch(in: match.0).map { String($0.0) } ?? ""
        let plain = list.replacing(#/\.product\([^()]*\)/#, with: "")
        return (String(match.1), Set(plain.matches(of: #/"(\w+)"/#).map { String($0.1) }))
      }, uniquingKeysWith: { $0.union($1) })
  }
}

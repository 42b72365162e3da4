// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
]

/// The hot path crosses module borders (a command writes a record of Workspace); without the first its generics stay
/// unspecialised. The second leaves out the run-time checks of exclusive access, which were 15% of a script of a million
/// lines; the debug build, which runs the tests, keeps them.
let hot: [SwiftSetting] =
  strict + [
    .unsafeFlags(["-cross-module-optimization", "-enforce-exclusivity=unchecked"], .when(configuration: .release))
  ]

/// What people wait for nowhere: small rather than fast, since a program's size is a part of its start.
let sized: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
let small = strict + sized

let package = Package(
  name: "vsh",
  products: [.executable(name: "vsh", targets: ["vsh"])],
  dependencies: [
    // The program's own options, their help and their errors.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Dictionaries that are kept as they were at no cost: what a statement may change.
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    .target(name: "Errors", swiftSettings: hot + sized),
    .target(name: "Text", swiftSettings: hot),
    .target(
      name: "Workspace",
      dependencies: [
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "HashTreeCollections", package: "swift-collections"),
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: hot),
    .target(name: "Rules", dependencies: ["Errors", "Text", "Workspace"], swiftSettings: hot + sized),
    .target(name: "Story", dependencies: ["Errors", "Workspace"], swiftSettings: small),
    .target(name: "Language", dependencies: ["Errors", "Text"], swiftSettings: hot),
    .target(
      name: "Commands",
      dependencies: [
        "Errors", "Language", "Rendering", "Rules", "Story", "Text", "Workspace",
        .product(name: "HashTreeCollections", package: "swift-collections"),
      ],
      resources: [.embedInCode("Help/messages.txt"), .embedInCode("Story/recipes.txt")],
      swiftSettings: hot),
    .target(name: "Rendering", dependencies: ["Errors", "Story", "Text", "Workspace"], swiftSettings: hot + sized),
    .target(name: "CFiles"),
    .target(name: "Files", dependencies: ["CFiles", "Errors"], swiftSettings: small),
    .target(name: "Interchange", dependencies: ["Errors", "Files", "Text", "Workspace"], swiftSettings: hot + sized),
    .target(
      name: "CaseRunner",
      dependencies: ["CWorker", "Commands", "Errors", "Files", "Language", "Rendering", "Story", "Text", "Workspace"],
      swiftSettings: small),
    .target(
      name: "Reports", dependencies: ["CaseRunner", "Errors", "Rendering", "Story", "Text", "Workspace"],
      resources: [
        .embedInCode("Resources/report.html"), .embedInCode("Resources/report.css"),
        .embedInCode("Resources/report.js"), .embedInCode("Resources/ticket.css"),
      ],
      swiftSettings: small),
    .target(name: "CWorker"),
    .target(name: "CLineEditor", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "LineEditor", dependencies: ["CLineEditor", "Text"], swiftSettings: small),
    .executableTarget(
      name: "vsh",
      dependencies: [
        "CaseRunner", "Commands", "Errors", "Files", "Interchange", "Language", "LineEditor", "Rendering", "Reports",
        "Rules", "Story", "Text", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: small),
    .executableTarget(
      name: "Bench", dependencies: ["Commands", "Errors", "Language", "Rendering", "Rules", "Workspace"],
      swiftSettings: hot),
    .target(name: "CFuzz"),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "CFuzz", "CWorker", "CaseRunner", "Commands", "Errors", "Files", "Interchange", "Language", "LineEditor",
        "Rendering", "Reports", "Rules", "Support", "Text", "Workspace",
      ],
      swiftSettings: strict),
    .target(
      name: "Support",
      dependencies: [
        "CaseRunner", "Commands", "Errors", "Files", "Interchange", "Language", "Rendering", "Story", "Workspace",
      ],
      path: "Tests/Support", swiftSettings: strict),
    .testTarget(name: "WorkspaceTests", dependencies: ["Support", "Workspace"], swiftSettings: strict),
    .testTarget(
      name: "RulesTests",
      dependencies: ["Commands", "Errors", "Language", "Rendering", "Rules", "Story", "Support", "Workspace"],
      swiftSettings: strict),
    .testTarget(
      name: "LanguageTests", dependencies: ["Errors", "Language", "Support", "Text"], swiftSettings: strict),
    .testTarget(name: "TextTests", dependencies: ["Support", "Text"], swiftSettings: strict),
    .testTarget(
      name: "CommandsTests",
      dependencies: ["Commands", "Errors", "Language", "Rendering", "Rules", "Support", "Text", "Workspace"],
      swiftSettings: strict),
    .testTarget(
      name: "CaseRunnerTests",
      dependencies: ["CaseRunner", "Commands", "Errors", "Language", "Rendering", "Rules", "Story", "Support"],
      swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Errors", "Files", "Support"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["CaseRunner", "Errors", "Reports", "Support"], swiftSettings: strict),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Errors", "Files", "Interchange", "Rules", "Support", "Workspace"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Bench", "Commands", "Errors", "Fuzz", "Rules", "Support", "Workspace", "vsh"],
      swiftSettings: strict),
    .executableTarget(
      name: "EditorProbe", dependencies: ["LineEditor"], path: "Tests/EditorProbe", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["EditorProbe", "LineEditor", "Support", "vsh"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

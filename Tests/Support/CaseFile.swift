import Commands
import Errors
import Foundation
import Language
import Testing

/// A script with expectations, as it lies in the repository.
public struct CaseFile: Sendable, CustomTestStringConvertible {
  /// Its absolute path.
  public let path: String
  /// Its path within the repository.
  public let name: String

  /// A file of the repository by its path in it.
  public init(_ name: String) {
    self.name = name
    path = (Self.repository as NSString).appendingPathComponent(name)
  }

  public var testDescription: String { name }
  /// The folder in which it lies.
  public var folder: String { (path as NSString).deletingLastPathComponent }

  /// What it holds.
  public func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  /// It as a source, held to its folder.
  public func source() throws -> Source { Source(name: name, folder: folder, text: Array(try text().utf8)) }

  /// What it says of itself.
  public func headings() throws -> Headings { Parser.parse(Source(name: name, text: Array(try text().utf8))).headings }

  /// The folder of the package.
  public static let repository =
    (0..<3).reduce(#filePath as NSString) { path, _ in path.deletingLastPathComponent as NSString } as String

  /// All cases of the repository, and those beside it.
  public static let all = ["scripts/cases", "Tests/Cases", "../shared/cases"].flatMap { below(folder: $0) }

  /// The cases of the rules.
  public static let ofRules = below(folder: "Tests/Cases/rules")

  private static func below(folder: String) -> [CaseFile] {
    let root = (repository as NSString).appendingPathComponent(folder)
    let found = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".vsh") }.sorted().map { CaseFile("\(folder)/\($0)") }
  }
}

extension CaseFile {
  /// The statements of a case, each by itself, and with what lies in it or behind it.
  public func statements() throws -> [(text: String, whole: String)] {
    let text = Array(try self.text().utf8)
    let program = Parser.parse(Source(name: name, text: text))
    var statements: [Statement] = []
    while let next = statements.last.map({ Int($0.end) }) ?? .some(0), next < program.statements.count {
      statements.append(program.statements[next])
    }
    let ends = statements.dropFirst().map { program.range(of: $0).lowerBound } + [text.count]
    return zip(statements, ends).map { statement, end in
      let whole = text[program.range(of: statement).lowerBound..<end]
      return (program.text(of: statement), String(decoding: whole, as: UTF8.self))
    }
  }
}

import Errors
import Foundation
import Rules
import Support
import Testing
import Workspace

@testable import Interchange

/// The customer's bundle that the cases use.
let bundlePath =
  URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../scripts/cases/ticket-4711").standardized
  .path()

extension TemporaryFolder {
  /// The paths of what lies in it.
  func files() throws -> [String] { try names().map { "\(path)/\($0)" } }
}

/// Loads one file with a text into a world.
@discardableResult
func load(_ text: String, into world: Workspace) throws -> LoadSummary {
  let folder = try TemporaryFolder()
  return try Interchange.load(try folder.write(text, to: "file"), into: world)
}

/// The refusal of a file with these bytes; the world has to stay as it is.
func refusal(of bytes: [UInt8]) throws -> Refusal {
  let folder = try TemporaryFolder()
  let file = try folder.write(bytes, to: "file")
  let world = Workspace.forACommand()
  let before = world.portrait
  let refusal = try #require(throws: Refusal.self) { try Interchange.load(file, into: world) }
  #expect(world.portrait == before)
  #expect(world.position == 0)
  return refusal
}

/// The refusal of a file with this text.
func refusal(of text: String) throws -> Refusal { try refusal(of: Array(text.utf8)) }

extension Workspace {
  /// A fresh workspace in which a command has begun, as the interpreter does before every one.
  static func forACommand() -> Workspace {
    let world = Workspace()
    world.begin(Origin(source: 0, statement: 0), by: world.name(User.support))
    return world
  }

  /// Everything in the world as text, in an order that does not depend on how it came to be.
  var portrait: [String] {
    var lines: [String] = []
    func add<R: Record>(_ table: Table<R>, _ more: (R) -> String = { _ in "" }) {
      for record in table.records {
        let fields = R.schema.fields.map { "\($0.name)=\($0.read(record, self).text)" }.joined(separator: " ")
        lines.append("\(R.schema.noun) [\(text(record.key.parent))|\(text(record.key.name))] \(fields) \(more(record))")
      }
    }
    add(vista.phaseGroups)
    add(vista.phases)
    add(vista.costTypes)
    add(vista.jobs)
    add(vista.jobPhases)
    add(vista.contracts)
    add(vista.contractItems)
    add(vista.vendors)
    lines.append("\(CompanyParameters.schema.fields.map { $0.read(vista.company, self).text })")
    add(procore.lineItemTypes)
    add(procore.standardCodes)
    add(procore.projects) { $0.erp.stage.rawValue }
    add(procore.costCodes) { code in
      let standard = procore.standardCodes.key(of: code.standard)
      return "\(text(standard.parent))|\(text(standard.name)) \(code.syncedCostTypes.numbers) \(text(code.origin))"
    }
    add(procore.budgetLines)
    add(procore.companies)
    add(procore.commitments) { text($0.erp.origin) }
    add(procore.sovLines)
    return lines.sorted()
  }

  func name(of text: String) -> Name { names.find(text) ?? .none }

  func phase(_ code: String, group: String = "1") -> Phase? { vista.phases[Key(name(of: group), name(of: code))] }
}

import Files
import Support

/// The files of a customer's bundle, whole: what damage is done to.
enum CustomerFiles {
  /// A file by its name.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  static let all: [File] = {
    let folder = CaseFile.repository + "/scripts/cases/ticket-4711"
    let names = (try? Listing.entries(of: folder).map(\.name)) ?? []
    return names.compactMap { name in
      guard case .file(let bytes)? = try? RegularFile.read("\(folder)/\(name)") else { return nil }
      return File(name: name, bytes: bytes)
    }
  }()

  static let tables = all.filter { $0.name.hasSuffix(".csv") }
  static let answers = all.filter { $0.name.hasSuffix(".json") }
}

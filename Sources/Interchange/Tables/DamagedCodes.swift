import Text

/// Codes that look as if a spreadsheet had changed them: `1-100` becomes `Jan-00`, `01-100` becomes `1-100`. Such
/// damage looks like a missing phase afterwards, so a person should know of it (formats.md B5).
///
/// Whether a code looks so depends on its shape alone, which is the code with `9` for every digit, and a file has few of
/// those.
struct DamagedCodes {
  private var shapes: [[UInt8]: Shape] = [:]
  private var latest: (bytes: [UInt8], count: Int) = ([], 0)
  private var count = 0

  /// Codes of one shape: how many, and the first of them with their places in the order of all.
  private struct Shape {
    var count = 0
    var examples: [(place: Int, code: String)] = []
  }

  private static let mostExamples = 3

  /// Looks at another code of the file.
  mutating func add(_ code: Span<UInt8>) {
    count += 1
    // Most codes have the shape of the one before.
    if Self.has(code, latest.bytes), latest.count >= Self.mostExamples {
      latest.count += 1
      return
    }
    settle()
    let shape = code.indices.map { Self.sign(code[$0]) }
    var known = shapes[shape] ?? Shape()
    known.count += 1
    if known.examples.count < Self.mostExamples {
      known.examples.append((count, code.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }))
    }
    shapes[shape] = known
    latest = (shape, known.count)
  }

  private mutating func settle() {
    if latest.count > 0 { shapes[latest.bytes]?.count = latest.count }
  }

  /// Looks at another code of the file.
  mutating func add(_ code: String) { add(code.utf8Span.span) }

  /// What to tell about them, if there are any.
  var note: String? {
    var all = self
    all.settle()
    let usual = all.shapes.max { $0.value.count < $1.value.count }
    // A list in which no form prevails says nothing about what a code should look like.
    let usualShape = usual.flatMap { $0.value.count * 2 > count ? $0.key : nil }
    let damaged = all.shapes.filter { shape, _ in
      Self.isDate(shape) || usualShape.map { Self.lostZero(shape, $0) } == true
    }.values
    guard !damaged.isEmpty else { return nil }
    let examples = damaged.flatMap(\.examples).sorted { $0.place < $1.place }.prefix(Self.mostExamples)
    let number = damaged.reduce(0) { $0 + $1.count }
    return "\(counted(number, "code")) may have been changed by a spreadsheet, such as "
      + examples.map { "“\($0.code)”" }.joined(separator: ", ")
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// `Jan-00`, or `5-Jan` as some spreadsheets write it.
  private static func isDate(_ shape: [UInt8]) -> Bool {
    let parts = String(decoding: shape, as: UTF8.self).lowercased().split(
      separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    func isDay(_ part: Substring) -> Bool { part == "9" || part == "99" }
    return months.contains(String(parts[0])) && isDay(parts[1]) || isDay(parts[0]) && months.contains(String(parts[1]))
  }

  /// Whether a code would have the usual form with a zero in front, or, where it has a point, with one behind.
  private static func lostZero(_ shape: [UInt8], _ usual: [UInt8]) -> Bool {
    guard shape.first == digit, shape != usual else { return false }
    var mended = [[digit] + shape]
    if shape.contains(UInt8(ascii: ".")) { mended += [shape + [digit], [digit] + shape + [digit]] }
    return mended.contains(usual)
  }

  private static let digit = UInt8(ascii: "9")

  private static func sign(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? digit : byte
  }

  private static func has(_ code: Span<UInt8>, _ shape: [UInt8]) -> Bool {
    guard code.count == shape.count else { return false }
    for index in code.indices where sign(code[index]) != shape[index] { return false }
    return true
  }
}

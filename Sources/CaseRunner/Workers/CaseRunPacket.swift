import Commands
import Errors

// A case's path does not travel: both sides know which case it is.

extension Packet {
  mutating func add(_ result: CaseResult) {
    add(CaseResult.Outcome.allCases.firstIndex(of: result.outcome) ?? 0)
    for text in [result.title, result.ticket, result.reason] { add(text) }
    add(result.tags) { $0.add($1) }
    add(result.held)
    add(result.failed)
    add(result.notRun) { $0.add($1) }
    add(result.failures) { packet, failure in
      for text in [failure.error, failure.message, failure.file, failure.text] { packet.add(text) }
      packet.add(failure.line)
      packet.add(failure.column)
    }
    add(result.seconds.bitPattern)
  }

  mutating func add(_ run: CaseRun) {
    add(run.result)
    add(run.messages) { $0.add($1) }
    add(run.coverage.map { [$0] } ?? []) { $0.add($1.lines) { $0.add($1) } }
    add(run.repairs)
    add(run.isInterrupted ? 1 : 0)
  }

  /// Repairs, each script of theirs once.
  private mutating func add(_ repairs: [Repair]) {
    var scripts: [String: Int] = [:]
    var sources: [Source] = []
    for repair in repairs where scripts[repair.source.name] == nil {
      scripts[repair.source.name] = sources.count
      sources.append(repair.source)
    }
    add(sources) { packet, source in
      packet.add(source.name)
      packet.add(source.path)
      packet.add(source.folder)
      packet.add(source.text)
    }
    add(repairs) { packet, repair in
      packet.add(scripts[repair.source.name] ?? 0)
      packet.add(repair.range.lowerBound)
      packet.add(repair.range.upperBound)
      packet.add(repair.text)
      packet.add(repair.cut.map { [$0] } ?? []) { packet, cut in
        packet.add(cut.lowerBound)
        packet.add(cut.upperBound)
      }
      packet.add(repair.heldToo ? 1 : 0)
    }
  }
}

extension PacketReader {
  mutating func result(of path: String) throws(Rubbish) -> CaseResult {
    let outcome = try number()
    guard CaseResult.Outcome.allCases.indices.contains(outcome) else { throw Rubbish() }
    let (title, ticket, reason) = (try optionalText(), try optionalText(), try optionalText())
    return CaseResult(
      path: path, title: title, ticket: ticket, tags: try texts(), outcome: CaseResult.Outcome.allCases[outcome],
      reason: reason, held: try number(), failed: try number(), notRun: try texts(),
      failures: try list { reader throws(Rubbish) in try reader.failure() },
      seconds: Double(bitPattern: try wideNumber()))
  }

  private mutating func failure() throws(Rubbish) -> CaseFailure {
    let (error, message, file, text) = (try text(), try text(), try text(), try text())
    return CaseFailure(error: error, message: message, file: file, line: try number(), column: try number(), text: text)
  }

  mutating func run(of path: String) throws(Rubbish) -> CaseRun {
    let result = try result(of: path)
    let messages = try texts()
    let coverage = try list { reader throws(Rubbish) in try reader.coverage() }.first
    return CaseRun(
      result, messages: messages, coverage: coverage, repairs: try repairs(), isInterrupted: try number() != 0)
  }

  private mutating func coverage() throws(Rubbish) -> Coverage {
    guard let coverage = Coverage(lines: try texts()) else { throw Rubbish() }
    return coverage
  }

  private mutating func repairs() throws(Rubbish) -> [Repair] {
    let sources = try list { reader throws(Rubbish) in
      Source(
        name: try reader.text(), path: try reader.optionalText(), folder: try reader.optionalText(),
        text: try reader.bytes())
    }
    return try list { reader throws(Rubbish) in
      let number = try reader.number()
      guard sources.indices.contains(number) else { throw Rubbish() }
      let source = sources[number]
      let (range, text) = (try reader.range(of: source), try reader.text())
      let cuts = try reader.list { reader throws(Rubbish) in try reader.range(of: source) }
      guard cuts.count <= 1 else { throw Rubbish() }
      return Repair(source: source, range: range, text: text, cut: cuts.first, heldToo: try reader.number() != 0)
    }
  }

  private mutating func range(of source: Source) throws(Rubbish) -> Range<Int> {
    let (start, end) = (try number(), try number())
    guard start >= 0, start <= end, end <= source.text.count else { throw Rubbish() }
    return start..<end
  }

  private mutating func texts() throws(Rubbish) -> [String] { try list { reader throws(Rubbish) in try reader.text() } }
}

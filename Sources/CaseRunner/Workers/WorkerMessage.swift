/// What a worker tells who started it.
enum WorkerMessage {
  /// It begins with the case at a position.
  case begins(Int)
  /// What the case that it runs says of itself, and nothing of how it ends.
  case announces(CaseResult)
  /// How the case that it ran ended.
  case ends(CaseRun)

  private enum Kind: Int {
    case begins, announces, ends
  }

  /// The bytes of a message, its length in front.
  var frame: [UInt8] {
    var packet = Packet()
    switch self {
    case .begins(let position):
      packet.add(Kind.begins.rawValue)
      packet.add(position)
    case .announces(let result):
      packet.add(Kind.announces.rawValue)
      packet.add(result)
    case .ends(let run):
      packet.add(Kind.ends.rawValue)
      packet.add(run)
    }
    let length = UInt32(clamping: packet.bytes.count)
    return withUnsafeBytes(of: length.littleEndian) { Array($0) } + packet.bytes
  }

  /// The bytes in front of a message.
  static let headerLength = 4
  /// More than any case has to tell; a message that claims to be longer is none.
  static let mostBytes = 1 << 30

  /// How many bytes follow a header. Throws where no message is so long.
  static func length(_ header: ArraySlice<UInt8>) throws(PacketReader.Rubbish) -> Int {
    let length = header.reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= mostBytes else { throw PacketReader.Rubbish() }
    return length
  }

  /// The message of a frame without its header; results are of the case with that path.
  init(_ bytes: ArraySlice<UInt8>, path: String) throws(PacketReader.Rubbish) {
    var reader = PacketReader(bytes)
    switch Kind(rawValue: try reader.number()) {
    case .begins: self = .begins(try reader.number())
    case .announces: self = .announces(try reader.result(of: path))
    case .ends: self = .ends(try reader.run(of: path))
    case nil: throw PacketReader.Rubbish()
    }
    guard reader.isAtEnd else { throw PacketReader.Rubbish() }
  }
}

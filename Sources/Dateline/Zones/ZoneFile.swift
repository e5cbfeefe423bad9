/// A compiled time zone file (TZif, RFC 8536): the offsets that were in force and the rule for the time after.
struct ZoneFile: Hashable, Sendable {
  /// The moments at which the offset changed, in seconds since 1970 UTC, ascending.
  private var transitions: [Int] = []
  /// The offset in seconds from each of those moments on.
  private var offsets: [Int] = []
  /// The offset before the first.
  private var first = 0
  /// What holds after the last; nil where the last offset does.
  private var rule: ZoneRule?

  /// The zone in a file's bytes; nil when they are no such file.
  init?(_ bytes: [UInt8]) {
    guard var header = Header(bytes, at: 0) else { return nil }
    var width = 4
    if header.version >= 2 {
      guard let second = Header(bytes, at: header.end(timeWidth: 4)) else { return nil }
      (header, width) = (second, 8)
    }
    guard header.types > 0, header.end(timeWidth: width) <= bytes.count else { return nil }
    let kinds = header.start + header.transitions * width
    let infos = kinds + header.transitions
    func offset(_ type: Int) -> Int? {
      type < header.types ? ZoneFile.integer(bytes, at: infos + type * 6, width: 4) : nil
    }
    first = offset(0) ?? 0
    for index in 0..<header.transitions {
      guard let offset = offset(Int(bytes[kinds + index])) else { return nil }
      transitions.append(ZoneFile.integer(bytes, at: header.start + index * width, width: width))
      offsets.append(offset)
    }
    if width == 8 {
      let footer = bytes[header.end(timeWidth: 8)...].split(separator: UInt8(ascii: "\n"), maxSplits: 2)
      rule = footer.first.flatMap { ZoneRule(Array($0)) }
    }
  }

  /// Seconds east of UTC at a moment, told in seconds since 1970 UTC.
  func offset(at instant: Int) -> Int {
    guard let last = transitions.last else { return rule?.offset(at: instant) ?? first }
    if instant >= last { return rule?.offset(at: instant) ?? offsets[offsets.count - 1] }
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? first : offsets[low - 1]
  }

  /// A big-endian integer in two's complement; the caller has checked the length.
  private static func integer(_ bytes: [UInt8], at index: Int, width: Int) -> Int {
    var value: UInt64 = 0
    for byte in bytes[index..<index + width] { value = value << 8 | UInt64(byte) }
    return width == 8 ? Int(Int64(bitPattern: value)) : Int(Int32(bitPattern: UInt32(truncatingIfNeeded: value)))
  }

  /// The head of one of the file's two blocks.
  private struct Header {
    let version: Int
    /// Where the block's data begin.
    let start: Int
    private let counts: [Int]

    init?(_ bytes: [UInt8], at index: Int) {
      guard bytes.count >= index + 44, bytes[index..<index + 4].elementsEqual("TZif".utf8) else { return nil }
      // The version is a digit; the first had none.
      version = bytes[index + 4] == 0 ? 1 : Int(bytes[index + 4]) - 0x30
      counts = (0..<6).map { ZoneFile.integer(bytes, at: index + 20 + $0 * 4, width: 4) }
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
      start = index + 44
    }

    var transitions: Int { counts[3] }
    var types: Int { counts[4] }

    func end(timeWidth: Int) -> Int {
      let (isUT, isStandard, leaps, letters) = (counts[0], counts[1], counts[2], counts[5])
      return start + transitions * (timeWidth + 1) + types * 6 + letters + leaps * (timeWidth + 4) + isStandard + isUT
    }
  }
}

/// A distance from UTC in minutes, east positive.
public struct UTCOffset: Hashable, Sendable {
  /// Minutes east of UTC, -1,439...1,439.
  public let minutes: Int

  /// The offset of that many minutes east; nil when it is a day or more.
  public init?(minutes: Int) {
    guard (-1439...1439).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// UTC itself.
  public static let utc = UTCOffset(unchecked: 0)
  private init(unchecked minutes: Int) { self.minutes = minutes }
}

extension UTCOffset: CustomStringConvertible {
  /// The offset as ISO 8601 writes it: `Z`, `+02:00`.
  public var description: String { String(ascii: append(to:)) }

  /// Appends the offset in ASCII.
  func append(to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: UTCOffset.longestText) { append(to: &$0) }
  }

  /// The most bytes that an offset takes.
  static let longestText = 6

  /// Appends the offset to room of at least ``longestText`` bytes.
  func append(to room: inout OutputSpan<UInt8>) {
    guard minutes != 0 else { return room.append(UInt8(ascii: "Z")) }
    room.append(UInt8(ascii: minutes < 0 ? "-" : "+"))
    room.append(twoDigits: abs(minutes) / 60)
    room.append(UInt8(ascii: ":"))
    room.append(twoDigits: abs(minutes) % 60)
  }

  /// Takes `Z`, `+02:00`, `+0200` or `+02`; nil when none of them stands there.
  init?(_ bytes: Span<UInt8>, _ cursor: inout ByteCursor) {
    if cursor.take(UInt8(ascii: "Z"), bytes) || cursor.take(UInt8(ascii: "z"), bytes) {
      self = .utc
      return
    }
    var ahead = cursor
    guard let sign = ahead.peek(bytes), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    ahead.index += 1
    guard let hours = ahead.number(ofDigits: 2, bytes), hours < 24 else { return nil }
    var afterColon = ahead
    _ = afterColon.take(UInt8(ascii: ":"), bytes)
    var minutes = 0
    if let read = afterColon.number(ofDigits: 2, bytes) {
      guard read < 60 else { return nil }
      (minutes, ahead) = (read, afterColon)
    }
    let total = hours * 60 + minutes
    self.init(minutes: sign == UInt8(ascii: "-") ? -total : total)
    cursor = ahead
  }
}

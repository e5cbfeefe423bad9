/// A time of day by the clock; `24:00` is told as the next day's `00:00`.
public struct TimeOfDay: Hashable, Sendable {
  /// Seconds since midnight, 0..<86,400. A leap second is counted as the second before it.
  public let second: Int

  /// The time that many seconds after midnight; nil outside 0..<86,400.
  public init?(second: Int) {
    guard (0..<86_400).contains(second) else { return nil }
    self.second = second
  }

  /// The time at that hour (0-23), minute (0-59) and second (0-60); nil when there is no such time.
  public init?(hour: Int, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
    self.second = hour * 3600 + minute * 60 + min(second, 59)
  }

  /// 00:00.
  public static let midnight = TimeOfDay(unchecked: 0)
  private init(unchecked second: Int) { self.second = second }

  /// Hour, 0-23.
  public var hour: Int { second / 3600 }
  /// Minute, 0-59.
  public var minute: Int { second / 60 % 60 }
}

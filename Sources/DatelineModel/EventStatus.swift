/// What the text says of an event's reality.
///
/// What others need to know of a status they ask here, so that the compiler finds them all when one is added.
public enum EventStatus: String, CaseIterable, Hashable, Sendable, Codable {
  case happened, ongoing, planned, possible, denied, alleged

  /// Whether formats for people show it unless they are asked for more: what is taken for real, or said to be.
  public var isPrinted: Bool {
    switch self {
    case .happened, .ongoing, .planned, .alleged: true
    case .possible, .denied: false
    }
  }

  /// Whether the article vouches for it: it took place or goes on.
  public var isFact: Bool {
    switch self {
    case .happened, .ongoing: true
    case .planned, .possible, .denied, .alleged: false
    }
  }

  /// Whether it is told as not so.
  public var isNegative: Bool {
    switch self {
    case .denied: true
    case .happened, .ongoing, .planned, .possible, .alleged: false
    }
  }

  /// How well an event is attested by a telling of that status: where several tell one event, the least rank counts.
  package var rank: Int {
    switch self {
    case .happened: 0
    case .ongoing: 1
    case .planned: 2
    case .alleged: 3
    case .possible: 4
    case .denied: 5
    }
  }

  /// Whether it is only looked forward to, so that who denies it later calls it off.
  package var isProspect: Bool {
    switch self {
    case .planned, .possible: true
    case .happened, .ongoing, .denied, .alleged: false
    }
  }
}

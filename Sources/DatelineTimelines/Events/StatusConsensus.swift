internal import DatelineModel

extension EventStatus {
  /// What several tellings of one event say together: the best attested. That it happened outweighs that it was
  /// planned, and any of them that it may; a plan that was denied later is off.
  ///
  /// - Parameter tellings: statuses with the instant of publication.
  static func consensus(_ tellings: [(status: EventStatus, published: Int)]) -> EventStatus {
    let best = tellings.map(\.status).min { $0.rank < $1.rank } ?? .happened
    guard best.isProspect else { return best }
    let told = tellings.filter { $0.status == best }.map(\.published).max() ?? TimeBounds.past
    return tellings.contains { $0.status.isNegative && $0.published > told } ? .denied : best
  }
}

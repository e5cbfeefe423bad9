internal import CivilTime

/// Bounds are ISO 8601 dates or date-times, absent where open; `value` is what one unit tells, `first` or `after` and
/// `last` or `before` are the sides of a told stretch.
extension Timeline.When: Decodable {
  private enum CodingKeys: String, CodingKey {
    case value, first, after, last, before, placement, begin, end, earliest, latest, granularity, approximate, text
  }

  /// Reads a time.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func side(_ key: CodingKeys, isIncluded: Bool) throws -> Timeline.When.Side? {
      try fields.decodeIfPresent(TIMEX3Value.self, forKey: key).flatMap {
        Timeline.When.Side($0, isIncluded: isIncluded)
      }
    }
    let first = try side(.first, isIncluded: true) ?? side(.after, isIncluded: false)
    let last = try side(.last, isIncluded: true) ?? side(.before, isIncluded: false)
    let told: Told? =
      if let value = try fields.decodeIfPresent(TIMEX3Value.self, forKey: .value) {
        .unit(value)
      } else if first != nil || last != nil {
        .sides(first: first, last: last)
      } else {
        nil
      }
    let granularity = try fields.decodeIfPresent(String.self, forKey: .granularity)
    self.init(
      told: told,
      interval: CivilInterval(
        begin: try fields.decodeIfPresent(CivilDateTime.self, forKey: .begin),
        end: try fields.decodeIfPresent(CivilDateTime.self, forKey: .end),
        earliest: try fields.decodeIfPresent(CivilDateTime.self, forKey: .earliest),
        latest: try fields.decodeIfPresent(CivilDateTime.self, forKey: .latest)),
      granularity: granularity.flatMap { Granularity(name: $0) },
      placement: try fields.decode(Placement.self, forKey: .placement),
      approximate: try fields.decode(Bool.self, forKey: .approximate),
      text: try fields.decode(String.self, forKey: .text))
  }
}

extension CivilDateTime {
  /// The first day or moment of what an ISO 8601 date or date-time, or EDTF, names: of `2025-08` and `2025-22` the first
  /// day, of `2025-08/2025-10` and `[2025-08,2025-10]` that of the first side. Nil for anything else, and for what is open
  /// there.
  public init?(beginOf text: String) {
    guard let moment = CivilDateTime(iso: text) ?? EDTF(text)?.interval?.begin else { return nil }
    self = moment
  }

  /// The last day, or the moment, of what such a text names.
  public init?(lastOf text: String) {
    if let moment = CivilDateTime(iso: text) {
      self = moment
    } else if let end = EDTF(text)?.interval?.end {
      self.init(end.date.adding(days: -1))
    } else {
      return nil
    }
  }
}

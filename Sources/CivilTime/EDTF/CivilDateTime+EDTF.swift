extension CivilDateTime {
  /// The first day or moment of what an ISO 8601 date or date-time, or an EDTF date, names: of `2025-08` and `2025-22`
  /// the first day. Nil for anything else, intervals included.
  public init?(beginOf text: String) {
    guard let moment = CivilDateTime(iso: text) ?? CivilDateTime.unit(text)?.begin else { return nil }
    self = moment
  }

  /// The last day, or the moment, of what such a date names.
  public init?(lastOf text: String) {
    if let moment = CivilDateTime(iso: text) {
      self = moment
    } else if let end = CivilDateTime.unit(text)?.end {
      self.init(end.date.adding(days: -1))
    } else {
      return nil
    }
  }

  private static func unit(_ text: String) -> CivilInterval? {
    guard case .date(let date)? = EDTF(text) else { return nil }
    return date.interval
  }
}

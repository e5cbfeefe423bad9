/// The kind of a time expression, as ISO-TimeML (ISO 24617-1) names them.
public enum TIMEX3Type: String, CaseIterable, Hashable, Sendable {
  case date = "DATE"
  case time = "TIME"
  case duration = "DURATION"
  case set = "SET"
}

/// What qualifies a value, as ISO-TimeML's attribute `mod`.
public enum TIMEX3Modifier: String, CaseIterable, Hashable, Sendable {
  case before = "BEFORE"
  case after = "AFTER"
  case onOrBefore = "ON_OR_BEFORE"
  case onOrAfter = "ON_OR_AFTER"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approx = "APPROX"
}

/// The value of a TIMEX3: what ISO-TimeML writes into the attribute `value`.
public enum TIMEX3Value: Hashable, Sendable {
  /// A date, a time, or a pattern of them with unknown parts (`XXXX-WXX-2`).
  case calendar(TIMEX3Calendar)
  /// A length of time.
  case duration(TIMEX3Duration)
  /// `PAST_REF`, `PRESENT_REF` or `FUTURE_REF`.
  case reference(Reference)

  /// A vague pointer to past, present or future.
  public enum Reference: String, CaseIterable, Hashable, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
}

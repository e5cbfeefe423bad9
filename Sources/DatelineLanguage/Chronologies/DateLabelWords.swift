/// The words that dates at the head of a chronology's items are made of, in lower case.
enum DateLabelWords {
  /// Those that make a run of words a date.
  static let telling: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Those that do so only beside others of their kind.
  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Those that make a figure a time of day.
  static let clock: Set<String> = [
    "am", "pm", "a.m", "p.m", "noon", "midnight", "hrs", "hours", "gmt", "utc", "bst", "est", "edt", "cet",
  ]

  /// The minutes of the day that have names.
  static let minutes = ["noon": 720, "midnight": 0]

  /// Those that tell a time of day's zone, and nothing where none stands before them.
  static let zones: Set<String> = [
    "et", "ct", "mt", "pt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cest", "eet", "ist", "jst", "aest", "nzst",
  ]

  /// Those that end a stretch of years.
  static let upToNow: Set<String> = ["today", "now", "present", "date", "onward", "onwards"]

  /// What else may be part of a date.
  static let parts: Set<String> = [
    "early", "mid", "late", "spring", "summer", "autumn", "fall", "winter", "morning", "afternoon", "evening", "night",
    "st", "nd", "rd", "th", "s", "bc", "ad", "bce", "ce", "beginning", "end",
  ]

  /// What joins the parts of a date, and is none where nothing of a date follows.
  static let joints: Set<String> = [
    "c", "ca", "circa", "about", "around", "of", "the", "to", "and", "until", "in", "on", "at", "by", "from", "since",
    "before", "after", "shortly",
  ]

  /// Joints that open a date only where a mark ends it.
  static let openings: Set<String> = [
    "in", "on", "at", "by", "from", "since", "before", "after", "shortly", "the", "of",
  ]
}

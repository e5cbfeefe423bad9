package import DatelineLanguage

extension DateLabelWords {
  /// Those of English.
  package static let english = DateLabelWords(
    telling: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ],
    days: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
      "thur", "thurs", "fri", "sat", "sun",
    ],
    clock: [
      "am", "pm", "a.m", "p.m", "noon", "midnight", "hrs", "hours", "gmt", "utc", "bst", "est", "edt", "cet",
    ],
    minutes: ["noon": 720, "midnight": 0],
    zones: [
      "et", "ct", "mt", "pt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cest", "eet", "ist", "jst", "aest", "nzst",
    ],
    upToNow: ["today", "now", "present", "date", "onward", "onwards"],
    parts: [
      "early", "mid", "late", "spring", "summer", "autumn", "fall", "winter", "morning", "afternoon", "evening",
      "night",
      "st", "nd", "rd", "th", "s", "bc", "ad", "bce", "ce", "beginning", "end",
    ],
    joints: [
      "c", "ca", "circa", "about", "around", "of", "the", "to", "and", "until", "in", "on", "at", "by", "from", "since",
      "before", "after", "shortly",
    ],
    openings: [
      "in", "on", "at", "by", "from", "since", "before", "after", "shortly", "the", "of",
    ],
    titleJoints: ["of", "in", "for", "during", "year", "from"],
    titleTails: [" in review", " in brief", " in pictures", " in numbers", " timeline"])
}

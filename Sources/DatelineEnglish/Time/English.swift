public import DatelineTemporal

/// The English pack, one file per phenomenon.
enum English {}

extension LanguagePack {
  /// English.
  public static let english = LanguagePack(
    code: "en",
    phenomena: [
      English.functionWords, English.numbers, English.weekdays, English.months, English.years, English.clockTimes,
      English.partsOfDay, English.relativeWords, English.durations, English.agoAndLater, English.lastNextThis,
      English.quarters, English.seasons, English.decades, English.earlyMidLate, English.sets, English.falseFriends,
      English.holidays, English.nthOf, English.directionWords, English.presentPlans, English.occasions, English.records,
      English.asides, Neutral.numericDates,
    ],
    triggers: SymbolSet(
      .month, .weekday, .unit, .partOfDay, .season, .dayWord, .clockWord, .frequency, .vagueWord, .am, .pm, .oclock,
      .year, .centuryWord, .decade, .quarterCode, .halfCode, .fiscalCode, .amCode, .pmCode, .era, .decadeWord, .zone,
      .recent,
      .formerly, .observance, .dayLetter, .current,
      .futureNoun, .past, .period, .half, .ordinalNumeral, .quarterYearCode, .halfYearCode,
      .latest, .decadeName, .hoursCode, .running),
    joints: SymbolSet(.slash, .colon, .hyphen, .stop, .apostrophe),
    leads: SymbolSet(
      .the, .a, .of, .cardinal, .ordinal, .multiplier, .fraction, .number, .decimal, .hyphen, .dash, .slash,
      .ordinalMark,
      .early, .mid,
      .late,
      .start, .middle, .end, .last, .next, .this, .that, .same, .previous, .following, .past, .coming, .current,
      .recent, .latest, .few, .several, .couple, .many, .some, .more, .less, .than, .least, .most, .nearly, .over,
      .up, .under, .observance, .dayLetter, .straight, .fiscal, .full, .every, .per, .earlier, .later, .half, .year,
      .unit, .at, .no, .and, .times, .part,
      .apostrophe, .adjective, .right, .comparable, .in, .on, .nearness, .month, .weekday, .comma, .clockWord,
      .to, .or, .other, .ides, .turn, .smallHours, .open, .close, .time),
    orders: SymbolSet(.since, .until, .during, .after, .before),
    bystanders: SymbolSet(
      .eventVerb, .bareEventVerb, .nounLike, .sayingVerb, .announcingVerb, .blameVerb, .plannedNoun, .unplannedNoun,
      .deedAdjective, .markVerb, .condition, .workNoun, .workVerb),
    suffixes: [
      "st": .ordinalNumeral, "nd": .ordinalNumeral, "rd": .ordinalNumeral, "th": .ordinalNumeral, "s": .decade,
      "'s": .decade, "am": .amCode,
      "pm": .pmCode, "a.m": .amCode, "p.m": .pmCode, "a.m.": .amCode, "p.m.": .pmCode, "q": .quarterCode,
      "h": .halfCode, "z": .zulu, "hrs": .hoursCode, "hr": .hoursCode,
    ],
    prefixes: ["q": .quarterCode, "h": .halfCode, "fy": .fiscalCode],
    pastEnding: (first: UInt8(ascii: "e"), last: UInt8(ascii: "d")),
    usage: Usage(
      frame: English.frame, pair: English.pair, openEvent: English.openEvent, direction: English.direction,
      isAside: English.isAside, isApposed: English.isApposed, pointsAhead: English.pointsAhead,
      explain: English.explain, condition: English.condition))

  /// What needs no language, with its reasons told in English.
  public static let neutral = neutral(explainedAs: .english)
}

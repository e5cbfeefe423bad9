internal import CivilTime
internal import DatelineTemporal

extension English {
  /// "today", "yesterday", "tonight", "now", "recently", "the day after tomorrow".
  static let relativeWords = Phenomenon(
    words: [
      .init(["today", "2day"], .dayWord(0)),
      .init(["yesterday", "yday"], .dayWord(-1)),
      .init(["tomorrow", "tmrw", "tmw", "2moro", "2morrow", "tomoz"], .dayWord(1)),
      .init(["tonight", "tonite", "2nite", "2night"], .dayWord(0), .plain(.tonight)),
      .init(["now", "currently", "nowadays", "presently", "present"], .vague(.present)),
      .init(["recently", "lately"], .vague(.past)),
      .init("future", .plain(.futureNoun)),
      .init(["near", "foreseeable", "distant", "immediate", "not-too-distant"], .plain(.nearness)),
      .init(["right", "just"], .plain(.right)),
      .init("former", .plain(.formerly)),
      .init("d", .plain(.dayLetter)),
      .init("ahead", .plain(.ahead)),
    ],
    heads: [
      HeadRule(.formerly) { parser, index in Match(.vague(.past), end: index + 1, isWeak: true) },
      HeadRule(.dayWord) { parser, index in
        // "The cars of tomorrow" are not those of a day.
        if parser.lexeme(index).number == 1, parser.has(.of, index - 1), parser.has(.the, index - 3),
          !parser.hasAny(SymbolSet(.possessive, .partOfDay), index + 1)
        {
          return nil
        }
        let day = TemporalMeaning.unit(.day, offset: parser.lexeme(index).number, from: .speech)
        guard parser.has(.tonight, index) else { return Match(day, end: index + 1) }
        return Match(.inside(.time(.init(.part(.night))), of: day), end: index + 1)
      },
      HeadRule(.vagueWord) { parser, index in
        guard let reference = parser.lexeme(index).reference else { return nil }
        // "at present", "2013 to the present" and "2013–present", but not "was present" or "a present".
        if parser.isForm(index, "present") {
          let mark = parser.has(.the, index - 1) ? index - 2 : index - 1
          let isEnd =
            parser.hasAny(SymbolSet(.dash, .hyphen, .to, .until), mark) && parser.has(.number, mark - 1)
            || parser.has(.at, index - 1) && !parser.isUnknownWord(index + 1)
          return isEnd ? Match(.vague(.present), end: index + 1) : nil
        }
        // "most recently last May", "as recently as 1990" measure how near something else is.
        if reference == .past, parser.hasAny(SymbolSet(.as, .most), index - 1) { return nil }
        // "Now, he says": the word opens a thought and tells no time.
        if reference == .present, parser.isSentenceStart(index),
          parser.has(.comma, index + 1) || parser.has(.for, index + 1)
        {
          return nil
        }
        // "Hawaii News Now" is a name, `now.year` is code.
        if parser.isCapitalised(index), !parser.isSentenceStart(index), parser.isUnknownName(index - 1) { return nil }
        if parser.has(.stop, index + 1), parser.isTight(index + 1), parser.isTight(index + 2) { return nil }
        return Match(.vague(reference), end: index + 1)
      },
      // "right now".
      HeadRule(.right) { parser, index in
        guard parser.lexeme(index + 1).reference == .present else { return nil }
        return Match(.vague(.present), end: index + 2)
      },
      // "the day before yesterday", "the day after tomorrow".
      HeadRule(.the, .unit) { parser, index in
        let day = parser.skipping(.the, index)
        guard parser.lexeme(day).unit == .day, !parser.has(.plural, day),
          parser.has(.before, day + 1) || parser.has(.after, day + 1), parser.has(.dayWord, day + 2)
        else { return nil }
        let offset = parser.lexeme(day + 2).number + (parser.has(.after, day + 1) ? 1 : -1)
        return Match(.unit(.day, offset: offset, from: .speech), end: day + 3)
      },
      // "the future", "the near future", "the past".
      HeadRule(.the) { parser, index in
        var next = index + 1
        if parser.has(.nearness, next) { next += 1 }
        if parser.has(.futureNoun, next), !parser.isCapitalised(next) { return Match(.vague(.future), end: next + 1) }
        guard parser.has(.past, index + 1), !parser.has(.unit, index + 2), !parser.hasAny(numeric, index + 2) else {
          return nil
        }
        return Match(.vague(.past), end: index + 2)
      },
      HeadRule(.futureNoun) { parser, index in
        guard !parser.isCapitalised(index) || parser.isSentenceStart(index) else { return nil }
        if parser.has(.unit, index + 1) { return Match(.vague(.future), end: index + 2) }
        return Match(.vague(.future), end: index + 1)
      },
      // "the other day", "the other night": lately.
      HeadRule(.the) { parser, index in
        guard parser.has(.other, index + 1), !parser.has(.plural, index + 2),
          parser.lexeme(index + 2).unit == .day || parser.lexeme(index + 2).partOfDay != nil
        else { return nil }
        return Match(.vague(.past), end: index + 3)
      },
      // "the weeks ahead".
      HeadRule(.the) { parser, index in
        guard parser.has(.unit, index + 1), parser.has(.plural, index + 1), parser.has(.ahead, index + 2),
          !parser.has(.of, index + 3), let unit = parser.lexeme(index + 1).unit
        else { return nil }
        return Match(.stretch(Length(.untold, unit), .future, from: .speech), end: index + 3)
      },
      HeadRule(.recent, .current) { parser, index in
        let isRecent = parser.has(.recent, index)
        if !isRecent, parser.has(.unit, index + 1) { return nil }
        let isCapital = parser.isCapitalised(index) && !parser.isSentenceStart(index)
        let reference = TIMEX3Value.Reference.past
        if isCapital { return nil }
        if parser.has(.unit, index + 1), parser.has(.plural, index + 1) {
          return Match(.vague(reference), end: otherUnit(parser, index + 2))
        }
        return Match(.vague(isRecent ? .past : .present), end: index + 1)
      },
    ])

  static let numeric = SymbolSet(.number, .cardinal, .few, .several, .couple, .decimal, .multiplier)
}

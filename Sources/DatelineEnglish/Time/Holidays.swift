internal import CivilTime
internal import DatelineModel
internal import DatelineTemporal

extension English {
  /// "Christmas", "last Thanksgiving", "Easter Sunday 2024", "New Year's Eve", "9/11", "D-Day".
  static let holidays = Phenomenon(
    words: Set(holidayNames.keys.map { String(Substring($0.utf8.prefix { $0 != UInt8(ascii: " ") })) }).sorted().map {
      .init($0, .plain(.observance))
    } + [
      .init(
        [
          "tree", "trees", "card", "cards", "carol", "carols", "present", "presents", "gift", "gifts", "dinner",
          "shopping", "lights", "market", "markets", "egg", "eggs", "bunny", "turkey", "pudding", "decorations",
          "island", "resolution", "resolutions",
        ], .plain(.festiveNoun)),
      .init("holiday", .plain(.holidayNoun)),
      .init("ides", .plain(.ides)),
    ],
    heads: [
      HeadRule(.observance) { parser, index in
        guard let (observance, end) = holidayTable.longest(parser, index),
          parser.isCapitalised(index) || parser.has(.holidayNoun, end - 1) || isWrittenSmall(parser, index, end)
        else { return nil }
        // “White Christmas” is a title.
        if parser.isUnknownName(index - 1), parser.isMark(index - 2), parser.isTight(index - 1), parser.isMark(end),
          parser.isTight(end)
        {
          return nil
        }
        // "Tet" is a feast where a time may stand, and an offensive elsewhere; so is "Vesak".
        if parser.isOne(index, of: "tet", "têt", "vesak", "wesak"), end == index + 1, !parser.has(.year, end),
          !parser.hasAny(SymbolSet(.for, .during, .before, .after, .since, .until), index - 1)
        {
          return nil
        }
        // "Bengali New Year": the word in front names another feast, and not when it is.
        if namesOther(parser, index, observance) { return nil }
        // "watched Groundhog Day", "the play Twelfth Night".
        if parser.hasAny(SymbolSet(.workVerb, .workNoun), index - 1) || parser.isOne(index - 1, of: "play", "opera") {
          return nil
        }
        // "a Christmas tree" is a thing.
        if parser.has(.festiveNoun, end) || parser.has(.title, end) && parser.isCapitalised(end) { return nil }
        return Match(.calendar(CalendarName(nil, .observance(observance))), end: end)
      },
      // "in the new year": the one that comes.
      HeadRule(.the) { parser, index in
        guard parser.isForm(index + 1, "new"), !parser.isCapitalised(index + 1) || parser.isCapitalised(index + 2),
          parser.lexeme(index + 2).unit == .year, !parser.has(.plural, index + 2), !parser.has(.possessive, index + 3)
        else { return nil }
        return Match(.newYear, end: index + 3)
      },
      // "the Ides of March": the fifteenth, in most months the thirteenth.
      HeadRule(.the, .ides) { parser, index in
        let at = parser.skipping(.the, index)
        guard parser.has(.ides, at), parser.has(.of, at + 1), parser.has(.month, at + 2) else { return nil }
        let month = parser.lexeme(at + 2).month
        let day = CalendarName.Part.day(month: month, [3, 5, 7, 10].contains(month) ? 15 : 13)
        return Match(.calendar(CalendarName(nil, day)), end: at + 3)
      },
      // "9/11" is the day of the attacks, "D-Day" that of the landing.
      HeadRule(.number) { parser, index in
        guard parser.digits(index, atMost: 1) == 9, parser.has(.slash, index + 1), parser.isTight(index + 1),
          parser.isTight(index + 2), parser.digits(index + 2, atMost: 2) == 11, !parser.has(.slash, index + 3)
        else { return nil }
        return Match(.landmark(CalendarName(.full(2001), .day(month: 9, 11))), end: index + 3)
      },
      HeadRule(.dayLetter) { parser, index in
        guard parser.isCapitalised(index), parser.isHyphen(index + 1), parser.lexeme(index + 2).unit == .day,
          parser.isCapitalised(index + 2)
        else { return nil }
        return Match(.landmark(CalendarName(.full(1944), .day(month: 6, 6))), end: index + 3)
      },
    ])

  /// Whether a name that is no other word is written small, as people type it: "by christmas", "labor day".
  private static func isWrittenSmall(_ parser: PhraseParser, _ index: Int, _ end: Int) -> Bool {
    if parser.isOne(
      index, of: "lent", "advent", "epiphany", "tet", "ashura", "mawlid", "patriot", "victory", "election")
    {
      return false
    }
    if end > index + 1 { return true }
    return parser.isOne(
      index, of: "christmas", "easter", "thanksgiving", "halloween", "hanukkah", "chanukah", "ramadan", "diwali",
      "xmas",
      "juneteenth", "passover", "nowruz")
  }

  /// Whether the word in front makes another feast of a name that peoples and churches share.
  private static func namesOther(_ parser: PhraseParser, _ index: Int, _ observance: Observance) -> Bool {
    let before = index - 1
    // "A new year brings new hope": any year.
    if observance == .newYearsDay, before >= parser.floor, parser.isOne(before, of: "a", "another", "every", "each") {
      return true
    }
    guard
      [.newYearsDay, .christmasDay, .easterSunday, .mothersDay, .fathersDay, .independenceDayUS, .labourDay].contains(
        observance),
      before >= parser.floor, parser.isWord(before), parser.isCapitalised(before), parser.isBystander(before)
    else { return false }
    return !parser.isOne(
      before, of: "western", "american", "catholic", "western", "gregorian", "protestant", "british", "english")
  }

  /// Whether a name of a feast begins at the token.
  static func isFeast(_ parser: PhraseParser, _ index: Int) -> Bool {
    parser.has(.observance, index) && holidayTable.longest(parser, index) != nil
  }

  /// Names by their tokens, parted by spaces.
  private static let holidayNames: [String: Observance] = [
    "new year 's day": .newYearsDay, "new year 's eve": .newYearsEve, "new year 's": .newYearsDay,
    "new year": .newYearsDay, "hogmanay": .newYearsEve, "new years day": .newYearsDay, "new years eve": .newYearsEve,
    "epiphany": .epiphany,
    "orthodox christmas": .orthodoxChristmas, "australia day": .australiaDay,
    "holocaust remembrance day": .holocaustRemembranceDay, "groundhog day": .groundhogDay,
    "valentine 's day": .valentinesDay, "international women 's day": .womensDay, "st. patrick 's day": .stPatricksDay,
    "st patrick 's day": .stPatricksDay, "april fools ' day": .aprilFoolsDay, "april fool 's day": .aprilFoolsDay,
    "earth day": .earthDay, "anzac day": .anzacDay, "may day": .mayDay, "cinco de mayo": .cincoDeMayo,
    "ve day": .victoryInEuropeDay, "v - e day": .victoryInEuropeDay, "international workers ' day": .mayDay,
    "international labour day": .mayDay, "independence day": .independenceDayUS, "valentine 's": .valentinesDay,
    "mlk day": .martinLutherKingDay,
    "martin luther king jr day": .martinLutherKingDay, "indigenous peoples ' day": .columbusDay,
    "labour day": .labourDay, "labor day weekend": .labourDayWeekend, "europe day": .europeDay,
    "early may bank holiday": .earlyMayBankHoliday, "may day bank holiday": .earlyMayBankHoliday,
    "spring bank holiday": .springBankHoliday, "late may bank holiday": .springBankHoliday,
    "summer bank holiday": .summerBankHoliday, "august bank holiday": .summerBankHoliday,
    "german unity day": .germanUnityDay, "patriot day": .patriotDay, "st nicholas day": .stNicholasDay,
    "st. nicholas day": .stNicholasDay, "feast of the assumption": .assumption, "assumption day": .assumption,
    "victory day": .victoryDayRussia, "orthodox new year": .orthodoxNewYear, "twelfth night": .epiphany,
    "canadian thanksgiving": .thanksgivingCanada, "pancake day": .shroveTuesday, "trinity sunday": .trinitySunday,
    "whitsun": .pentecost, "orthodox good friday": .orthodoxGoodFriday, "orthodox pentecost": .orthodoxPentecost,
    "tisha b'av": .tishaBAv, "simchat torah": .simchatTorah, "islamic new year": .islamicNewYear,
    "mawlid": .mawlid, "day of arafah": .dayOfArafah, "advent": .advent, "eid": .eid, "juneteenth": .juneteenth,
    "canada day": .canadaDay, "bastille day": .bastilleDay,
    "halloween": .halloween, "all saints ' day": .allSaintsDay, "all souls ' day": .allSoulsDay,
    "guy fawkes night": .guyFawkesNight, "bonfire night": .guyFawkesNight, "armistice day": .armisticeDay,
    "veterans day": .veteransDay, "world aids day": .worldAIDSDay, "pearl harbor day": .pearlHarborDay,
    "human rights day": .humanRightsDay, "christmas eve": .christmasEve, "christmas day": .christmasDay,
    "christmas": .christmasDay, "xmas": .christmasDay, "boxing day": .boxingDay, "kwanzaa": .kwanzaa,
    "martin luther king day": .martinLutherKingDay, "martin luther king jr. day": .martinLutherKingDay,
    "presidents ' day": .presidentsDay, "presidents day": .presidentsDay, "super bowl sunday": .superBowlSunday,
    "mother 's day": .mothersDay, "mothers ' day": .mothersDay, "victoria day": .victoriaDay,
    "memorial day": .memorialDay, "father 's day": .fathersDay, "labor day": .labourDay, "columbus day": .columbusDay,
    "election day": .electionDayUS, "remembrance sunday": .remembranceSunday, "remembrance day": .armisticeDay,
    "thanksgiving": .thanksgiving, "thanksgiving day": .thanksgiving, "black friday": .blackFriday,
    "cyber monday": .cyberMonday, "giving tuesday": .givingTuesday, "melbourne cup day": .melbourneCupDay,
    "inauguration day": .inaugurationDay, "shrove tuesday": .shroveTuesday, "mardi gras": .shroveTuesday,
    "ash wednesday": .ashWednesday, "mothering sunday": .motheringSunday, "palm sunday": .palmSunday,
    "maundy thursday": .maundyThursday, "good friday": .goodFriday, "holy saturday": .holySaturday,
    "easter": .easterSunday, "easter sunday": .easterSunday, "easter monday": .easterMonday,
    "easter week": .holyWeek, "holy week": .holyWeek, "easter weekend": .easterWeekend,
    "thanksgiving weekend": .thanksgivingWeekend, "labour day weekend": .labourDayWeekend,
    "memorial day weekend": .memorialDayWeekend, "ascension day": .ascensionDay, "pentecost": .pentecost,
    "whit monday": .whitMonday, "whit sunday": .pentecost, "corpus christi": .corpusChristi,
    "orthodox easter": .orthodoxEaster, "purim": .purim, "passover": .passover, "shavuot": .shavuot,
    "rosh hashanah": .roshHashanah, "rosh hashana": .roshHashanah, "yom kippur": .yomKippur, "sukkot": .sukkot,
    "hanukkah": .hanukkah, "chanukah": .hanukkah, "ashura": .ashura, "ramadan": .ramadan,
    "eid al - fitr": .eidAlFitr, "eid al fitr": .eidAlFitr, "eid al - adha": .eidAlAdha, "eid al adha": .eidAlAdha,
    "korean new year": .koreanNewYear, "seollal": .koreanNewYear, "seolnal": .koreanNewYear,
    "vietnamese new year": .vietnameseNewYear, "tet": .vietnameseNewYear, "têt": .vietnameseNewYear,
    "chuseok": .chuseok, "mid - autumn festival": .midAutumnFestival, "mid autumn festival": .midAutumnFestival,
    "moon festival": .midAutumnFestival, "spring festival": .chineseNewYear,
    "dragon boat festival": .dragonBoatFestival,
    "qixi": .qixi, "vesak": .vesak, "vesak day": .vesak, "wesak": .vesak, "double ninth festival": .doubleNinthFestival,
    "qingming": .qingming,
    "qingming festival": .qingming, "tomb - sweeping day": .qingming, "tomb sweeping day": .qingming,
    "songkran": .songkran, "thai new year": .songkran, "tamil new year": .tamilNewYear, "puthandu": .tamilNewYear,
    "sinhala and tamil new year": .tamilNewYear, "persian new year": .nowruz, "iranian new year": .nowruz,
    "norouz": .nowruz, "newroz": .nowruz, "jewish new year": .roshHashanah, "muslim new year": .islamicNewYear,
    "hijri new year": .islamicNewYear, "old new year": .orthodoxNewYear, "julian new year": .orthodoxNewYear,
    "ethiopian new year": .ethiopianNewYear, "enkutatash": .ethiopianNewYear, "coptic new year": .ethiopianNewYear,
    "greek easter": .orthodoxEaster, "russian easter": .orthodoxEaster, "coptic easter": .orthodoxEaster,
    "serbian easter": .orthodoxEaster, "ukrainian easter": .orthodoxEaster, "orthodox easter sunday": .orthodoxEaster,
    "coptic christmas": .orthodoxChristmas, "russian christmas": .orthodoxChristmas,
    "serbian christmas": .orthodoxChristmas, "ethiopian christmas": .orthodoxChristmas,
    "armenian christmas": .armenianChristmas, "mexican mother 's day": .mexicanMothersDay,
    "canadian labour day": .labourDay, "american thanksgiving": .thanksgiving, "us thanksgiving": .thanksgiving,
    "chinese new year": .chineseNewYear, "lunar new year": .chineseNewYear, "lantern festival": .lanternFestival,
    "diwali": .diwali, "deepavali": .diwali, "nowruz": .nowruz, "lent": .lent, "advent sunday": .adventSunday,
  ]

  private static let holidayTable = ObservanceTable(holidayNames)
}

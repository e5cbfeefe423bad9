import CivilTime
import DatelineModel

@testable import DatelineTemporal

/// A few words of German: enough to show that a language is words and rules, and that resolution knows none of them.
enum German {
  static let pack = LanguagePack(
    code: "de", phenomena: [words, weekdays, months, lengths, Neutral.numericDates],
    triggers: SymbolSet(.weekday, .month, .unit, .dayWord), joints: SymbolSet(.stop),
    leads: SymbolSet(.ago, .cardinal, .number, .stop, .last, .next, .until), suffixes: [:], prefixes: [:],
    pastEnding: nil,
    usage: LanguagePack.Usage(frame: frame, pair: pair, direction: direction, explain: explain, condition: condition))

  private static let words = Phenomenon(words: [
    .init("vor", .plain(.ago)), .init("bis", .plain(.until)), .init(["letzten", "letzte"], .plain(.last)),
    .init(["nächsten", "nächste"], .plain(.next)), .init(["trafen", "kam", "war"], .plain(.pastVerb)),
    .init(["wird", "werden"], .plain(.futureVerb)), .init("heute", .dayWord(0)), .init("gestern", .dayWord(-1)),
    .init("ein", .cardinal(1)), .init("zwei", .cardinal(2)), .init("drei", .cardinal(3)),
  ])

  private static let weekdays = Phenomenon(
    words: zip(
      ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"], Weekday.allCases
    ).map { .init($0, .weekday($1)) },
    heads: [
      HeadRule(.weekday) { parser, index in
        parser.lexeme(index).weekday.map { Match(.calendar(CalendarName(weekday: $0)), end: index + 1) }
      },
      HeadRule(.last, .next) { parser, index in
        guard let weekday = parser.lexeme(index + 1).weekday else { return nil }
        return Match(
          .chosen(CalendarName(weekday: weekday), parser.has(.last, index) ? .last : .next, from: .speech),
          end: index + 2)
      },
      HeadRule(.dayWord) { parser, index in
        Match(.unit(.day, offset: parser.lexeme(index).number, from: .speech), end: index + 1)
      },
    ])

  private static let months = Phenomenon(
    words: zip(
      [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
      ], 1...
    ).map { .init($0, .month($1)) },
    heads: [
      // "5. Mai", "5. Mai 1998".
      HeadRule(.number) { parser, index in
        guard let day = parser.dayNumber(index), parser.has(.stop, index + 1), parser.has(.month, index + 2) else {
          return nil
        }
        let month = CalendarName.Part.day(month: parser.lexeme(index + 2).month, day)
        guard parser.has(.year, index + 3) else { return Match(.calendar(CalendarName(nil, month)), end: index + 3) }
        return Match(.calendar(CalendarName(.full(Int(parser.readings[index + 3].value)), month)), end: index + 4)
      }
    ])

  private static let lengths = Phenomenon(
    words: [
      .init(["tag", "tage", "tagen"], .unit(.day)), .init(["woche", "wochen"], .unit(.week)),
      .init(["jahr", "jahre", "jahren"], .unit(.year)),
    ],
    heads: [
      HeadRule(.cardinal) { parser, index in
        guard let unit = parser.lexeme(index + 1).unit else { return nil }
        return Match(.length(Length(.whole(parser.lexeme(index).number), unit)), end: index + 2)
      },
      // "vor zwei Wochen".
      HeadRule(.ago) { parser, index in
        guard let length = parser.phrase(at: index + 1), case .length(let told) = length.meaning else { return nil }
        return Match(.shifted(.anchor(.speech), told, .past), end: length.end)
      },
    ])

  private static let frame: @Sendable (inout PhraseParser, Int, Match) -> Recognised? = { _, start, match in
    Recognised(meaning: match.meaning, tokens: start..<match.end)
  }

  /// "3. bis 5. Mai".
  private static let pair: @Sendable (inout PhraseParser, Int, Match?) -> RecognisedPair? = { parser, start, _ in
    guard let day = parser.dayNumber(start), parser.has(.stop, start + 1), parser.has(.until, start + 2),
      let second = parser.phrase(at: start + 3), case .calendar(let name) = second.meaning,
      case .day(month: let month, _) = name.part
    else { return nil }
    var one = Recognised(
      meaning: .calendar(CalendarName(name.year, .day(month: month, day))), tokens: start..<start + 2)
    var other = Recognised(meaning: second.meaning, tokens: start + 3..<second.end)
    (one.beginsRange, one.role, other.join, other.role) = (true, .begins, .range, .ends)
    return .of(one, other)
  }

  /// The verb of the clause, wherever it stands.
  private static let direction: @Sendable (PhraseParser, Range<Int>) -> DirectionCue? = { parser, range in
    let verb = (0..<parser.limit).first { parser.has(.pastVerb, $0) || parser.has(.futureVerb, $0) }
    return verb.map { DirectionCue(direction: parser.has(.pastVerb, $0) ? .past : .future, token: $0) }
  }

  private static let explain: @Sendable (ExplanationStep, (Int) -> String) -> BasisStep = { step, word in
    switch step {
    case .meaning: BasisStep(.meaning, "so steht es da")
    case .fromPublication(let day): BasisStep(.anchor, "gezählt vom Erscheinen am \(day)")
    case .direction(let direction, let cue):
      BasisStep(.direction, "\(direction == .past ? "rückwärts" : "vorwärts") wegen „\(word(cue))“")
    case .result(let value, _): BasisStep(.result, "\(value)")
    default: BasisStep(.assumption, "angenommen")
    }
  }

  private static let condition: @Sendable (OtherReading.Reason) -> String = { _ in "wenn es anders gemeint ist" }
}

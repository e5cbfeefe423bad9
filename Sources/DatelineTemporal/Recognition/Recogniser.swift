package import CivilTime
package import DatelineModel

/// A phrase of time in the text with its meaning, not yet resolved.
package struct Recognised: Sendable {
  package var meaning: TemporalMeaning
  /// Tokens, half-open.
  package var tokens: Range<Int>
  package var role: TimeExpression.Role = .locates
  /// A qualification that stands outside the phrase: "about".
  package var modifier: TIMEX3Modifier?
  /// The event that it hangs on.
  package var event: EventTie?
  /// The word before it that makes it one end of a stretch: "since", "until".
  package var bound: Bound?
  /// Whether the expression behind it ends a range that begins here.
  package var beginsRange = false
  /// Whether the length runs up to now: "the now three-year war".
  package var runsUpToNow = false
  /// The sentence it stands in.
  package var sentence = 0
  /// The block it stands in.
  package var block = 0
  /// Whether it stands in a heading.
  package var isHeading = false
  /// Whether the words around it tell it in passing: in a comparison, in brackets, behind "since".
  package var isAside = false
  /// The direction that the words around it tell.
  package var direction: DirectionCue?
  /// For a day with its month in letters: whether the day stands first, as it then does in figures, too.
  package var writesDayFirst: Bool?
  /// Whether the words behind it tell that it is over: "the fourth quarter ended Sept. 30".
  package var isOver = false
  /// For the first end of a range whose year is not told: the part of the year that ends it.
  package var endsWith: CalendarName.Part?
  /// Whether a weekday only names what day a date was: "12 May, a Sunday".
  package var isIndefinite = false
  /// Whether it counts as an expression of time in histories only, as "former" does.
  package var isOfHistory = false
  /// Whether it stands at the head of its sentence, and so tells where the story is now.
  package var opensSentence = false
  /// Whether it stands behind the expression before it and a comma, and so tells the same: "a day later, on Friday".
  package var isApposed = false
  /// How it is joined to the expression before it.
  package var join = Join.none
  /// Whether it is a length that points to the time so far ahead: "will meet in three weeks".
  package var pointsAhead = false

  package init(meaning: TemporalMeaning, tokens: Range<Int>) { (self.meaning, self.tokens) = (meaning, tokens) }

  /// A word that makes an expression one end of a stretch whose other end is open.
  package struct Bound: Hashable, Sendable {
    package var kind: Kind
    /// Its token.
    package var token: Int

    package init(kind: Kind, token: Int) { (self.kind, self.token) = (kind, token) }

    package enum Kind: Hashable, Sendable {
      /// From its beginning on.
      case since
      /// From its end on.
      case after
      /// Up to its end.
      case through
      /// Up to its beginning.
      case before
    }
  }

  package enum Join: Hashable, Sendable {
    case none
    /// It ends the range that the expression before it begins.
    case range
    /// It is told in one breath with the one before it and shares its calendar: "12 and 13 June".
    case list
  }
}

/// Two phrases that make a range or a list. Boxed, since most places where one could begin have none and a phrase is
/// dear to copy.
package indirect enum RecognisedPair: Sendable {
  case of(Recognised, Recognised)
}

/// What the words around a phrase tell of its direction.
package struct DirectionCue: Hashable, Sendable {
  package var direction: Direction
  /// The token that tells it.
  package var token: Int
  /// Whether it is told of this very phrase, so that even a near date must obey: "the year ended March 31".
  package var isStrong = false
  /// Whether its verb stands right before the phrase: "the storm hit on Sept. 4".
  package var isClose = false
  /// Whether its verb is that of the phrase's own clause, so that a date without a year must obey: "was tried on Sept. 4".
  package var isClear = false

  package init(
    direction: Direction, token: Int, isStrong: Bool = false, isClose: Bool = false, isClear: Bool = false
  ) {
    self.direction = direction
    self.token = token
    self.isStrong = isStrong
    self.isClose = isClose
    self.isClear = isClear
  }
}

/// Finds the phrases of time of a document: one pass over the tokens, grammar only where a trigger stands.
package struct Recogniser {
  private var parser: PhraseParser
  private let document: Document
  private var found: [Recognised] = []
  /// The words of order on which events hang, and what those are.
  package private(set) var openEvents: [(word: Int, event: EventTie)] = []
  /// The tokens of days that no calendar has.
  package private(set) var impossible: [Range<Int>] = []

  /// How many tokens before its trigger a phrase may begin.
  private static let reach = 10

  package init(_ document: Document, readings: [TokenReading], pack: LanguagePack) {
    self.document = document
    parser = PhraseParser(document, readings: readings, pack: pack)
    found.reserveCapacity(document.tokens.count / Recogniser.tokensAPhrase)
  }

  /// How many tokens there are to a phrase at least in most texts.
  private static let tokensAPhrase = 4

  /// The phrases in the order of the text, not overlapping.
  package mutating func phrases() -> [Recognised] {
    for index in document.sentences.indices {
      let tokens = document.sentences[index].tokens
      (parser.floor, parser.sentence, parser.limit) = (tokens.lowerBound, tokens.lowerBound, tokens.upperBound)
      if let meaning = meaning(hintedAt: document.sentences[index].block) {
        add(Recognised(meaning: meaning, tokens: tokens), index)
        continue
      }
      var position = tokens.lowerBound
      while position < tokens.upperBound {
        if parser.isTrigger(position), let end = read(around: position, sentence: index) {
          position = end
          parser.floor = end
        } else {
          if parser.isOrder(position), let event = parser.pack.usage.openEvent(&parser, position) {
            openEvents.append((position, event))
          }
          position += 1
        }
      }
    }
    return found
  }

  /// What the date of a chronology's item means where its words do not tell it: "12", "1515".
  private func meaning(hintedAt block: Int) -> TemporalMeaning? {
    switch document.blocks[block].dateHint {
    case .dayOfMonth(let day): .calendar(CalendarName(nil, .day(month: nil, day)))
    case .minuteOfDay(let minute, let nights):
      .inside(
        .time(DayTime(.clock(hour: minute / 60, minute: minute % 60, second: nil), zone: nil)),
        of: .unit(.day, offset: nights, from: nights < 0 ? .speech : .story))
    case .inYear, nil: nil
    }
  }

  /// Reads the phrase that holds the trigger and gives the token behind it.
  private mutating func read(around trigger: Int, sentence: Int) -> Int? {
    var start = trigger
    // "two bloody weeks": what stands between a number and its unit.
    if parser.isBridged(trigger) { start -= 1 }
    while start > parser.floor, trigger - start < Recogniser.reach, parser.isLead(start - 1) { start -= 1 }
    for first in start...trigger {
      let match = parser.phrase(at: first)
      if case .of(let one, let other) = parser.pack.usage.pair(&parser, first, match),
        other.tokens.upperBound > trigger
      {
        add(one, sentence)
        add(other, sentence)
        return other.tokens.upperBound
      }
      guard let match, match.end > trigger else { continue }
      if match.isNothing {
        impossible.append(first..<match.end)
        return match.end
      }
      if let framed = parser.pack.usage.frame(&parser, first, match) {
        add(framed, sentence)
        return match.end
      }
    }
    return nil
  }

  private mutating func add(_ phrase: consuming Recognised, _ sentence: Int) {
    let last = found.count - 1
    phrase.sentence = sentence
    if case .calendar(let name) = phrase.meaning, case .day(month: .some, _) = name.part {
      let first = phrase.tokens.lowerBound
      phrase.writesDayFirst = parser.has(.month, first) ? false : parser.has(.number, first) ? true : nil
    }
    phrase.opensSentence = phrase.tokens.lowerBound <= document.sentences[sentence].tokens.lowerBound + 1
    phrase.block = document.sentences[sentence].block
    phrase.isHeading = isHeading(sentence)
    phrase.isAside =
      phrase.join == .list && last >= 0 && found[last].isAside || parser.pack.usage.isAside(parser, phrase.tokens)
    if last >= 0 { phrase.isApposed = parser.pack.usage.isApposed(parser, phrase.tokens, found[last].tokens) }
    phrase.direction = parser.pack.usage.direction(parser, phrase.tokens)
    // "It ran on Nov. 14-16": what is told in one breath lies on one side.
    if phrase.join != .none, last >= 0, let cue = found[last].direction,
      cue.isClose || cue.isClear || cue.isStrong || phrase.join == .range
    {
      phrase.direction = cue
    }
    if case .length = phrase.meaning, phrase.event == nil,
      parser.pack.usage.pointsAhead(parser, phrase.tokens, phrase.direction)
    {
      (phrase.pointsAhead, phrase.role) = (true, .locates)
    }
    found.append(phrase)
  }
}

extension Recogniser {
  /// The most tokens that a heading of plain text has.
  private static let longestHeading = 12

  /// Whether the sentence is a heading: as the page marks it, or a short block of its own that ends without a mark.
  private func isHeading(_ sentence: Int) -> Bool {
    let (tokens, block) = (document.sentences[sentence].tokens, document.sentences[sentence].block)
    if case .heading = document.blocks[block].kind { return true }
    guard document.blocks[block].kind == .paragraph, tokens.count <= Recogniser.longestHeading,
      let first = tokens.first, let last = tokens.last, document.tokens[last].kind != .punctuation
    else { return false }
    let range = document.blocks[block].range
    return Int(document.tokens[first].start) == range.lowerBound && Int(document.tokens[last].end) == range.upperBound
  }
}

extension PhraseParser {
  @inline(__always)
  fileprivate func isTrigger(_ index: Int) -> Bool {
    let kind = pack.classes[Int(readings[index].lexeme)]
    if kind.contains(.trigger) { return true }
    return kind.contains(.joint) && isFirstJoint(index)
  }

  /// Whether the mark is the first between numbers that are joined without spaces: "1/2/2025", "18:30". Of a chain that
  /// goes on and on only the beginning is looked at.
  private func isFirstJoint(_ index: Int) -> Bool {
    guard index + 1 < limit, isTight(index + 1), readings[index + 1].digits > 0 else { return false }
    // "’98": the mark stands for the digits that are left out.
    if has(.apostrophe, index) { return readings[index + 1].digits == 2 }
    guard index > 0, isTight(index), readings[index - 1].digits > 0 else { return false }
    return index < 2 || readings[index - 2].lexeme != readings[index].lexeme || !isTight(index - 1)
  }

  /// Whether one word that the pack does not know stands between a number and the plural of a unit.
  fileprivate func isBridged(_ unit: Int) -> Bool {
    has(.plural, unit) && has(.unit, unit) && isUnknownWord(unit - 1) && unit - 1 > floor && isLead(unit - 2)
  }

  fileprivate func isOrder(_ index: Int) -> Bool { pack.classes[Int(readings[index].lexeme)].contains(.order) }

  fileprivate func isLead(_ index: Int) -> Bool { pack.classes[Int(readings[index].lexeme)].contains(.lead) }
}

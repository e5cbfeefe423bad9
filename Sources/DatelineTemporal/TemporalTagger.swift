internal import CivilTime
public import DatelineModel

/// Finds the expressions of time in a document and tells what they mean.
public struct TemporalTagger: Sendable {
  private let pack: LanguagePack

  /// A tagger for the language of that pack.
  public init(pack: LanguagePack = .english) { self.pack = pack }

  /// The expressions of the document, resolved in the context.
  ///
  /// - Parameter explaining: whether each expression carries its basis, which costs more than finding it.
  public func annotate(
    _ document: Document, in context: TemporalContext, explaining: Bool = true
  ) -> TemporalAnnotation {
    let readings = pack.readings(of: document.tokens, in: document.text.utf8.span)
    var recogniser = Recogniser(document, readings: readings, pack: pack)
    let phrases = recogniser.phrases()
    var resolver = Resolver(context, DocumentReading(phrases, context), explaining: explaining)
    let speechTimes = SpeechTimes(document, phrases, resolver)
    var ranges = RangeBuilder(document)
    var annotation = TemporalAnnotation()
    annotation.expressions.reserveCapacity(phrases.count)
    var before: Recognised?
    var chronology = Chronology()
    for phrase in phrases where resolver.reading.isHistory || !phrase.isOfHistory {
      resolver.turn(to: phrase, in: document, speechTimes, chronology)
      let resolved = resolver.resolve(phrase)
      chronology.add(resolved, at: phrase, in: document)
      annotation.expressions.append(expression(phrase, resolved, document, resolver.steps))
      ranges.add(phrase, at: annotation.expressions.count - 1, of: annotation.expressions, before: before)
      before = phrase
    }
    ranges.add(recogniser.openEvents)
    annotation.ranges = ranges.ranges
    annotation.impossible = recogniser.impossible.map { bytes($0, document) }
    // A side of a stretch is kept: "from 31 April to 5 May" ends all the same.
    for expression in annotation.expressions {
      if case .calendar(let calendar) = expression.value, !calendar.isPossible {
        annotation.impossible.append(expression.range)
      }
    }
    annotation.impossible.sort { $0.lowerBound < $1.lowerBound }
    return annotation
  }

  private func expression(
    _ phrase: Recognised, _ resolved: Resolved, _ document: Document, _ steps: [Step]?
  ) -> TimeExpression {
    func word(_ token: Int) -> String {
      document.text.utf8.span.extracting(document.tokens[token].range).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    return TimeExpression(
      range: bytes(phrase.tokens, document), type: resolved.type, value: resolved.value, modifier: resolved.modifier,
      interval: resolved.interval, granularity: resolved.granularity, role: phrase.role,
      eventAnchor: phrase.event.map { $0.anchor(bytes($0.tokens, document)) }, derivedInterval: resolved.derived,
      basis: steps?.map { pack.usage.explain($0, word) } ?? [],
      alternative: resolved.other.map {
        TimeExpression.Alternative(
          value: .calendar($0.calendar), interval: $0.calendar.interval(), condition: pack.usage.condition($0.reason))
      }, isAssumed: resolved.isAssumed,
      points: resolved.points.map { TimeExpression.Point(value: $0.value, interval: $0.interval) },
      isRelative: resolved.calendar != nil && resolved.interval != nil && !phrase.meaning.isTold)
  }

  private func bytes(_ tokens: Range<Int>, _ document: Document) -> Range<Int> {
    Int(document.tokens[tokens.lowerBound].start)..<Int(document.tokens[tokens.upperBound - 1].end)
  }
}

extension Resolver {
  /// Sets the time of speaking to where the phrase stands: its block's own, its quotation's, else publication.
  fileprivate mutating func turn(
    to phrase: Recognised, in document: Document, _ speechTimes: SpeechTimes, _ chronology: Chronology
  ) {
    let block = document.sentences[phrase.sentence].block
    let entry = document.blocks.indices.contains(block) ? document.blocks[block].time : nil
    (speech, origin) = (entry ?? context.published, entry == nil ? .publication : .entry)
    item = document.blocks.indices.contains(block) ? chronology.date(of: document.blocks[block]) : nil
    if entry == nil, let item { (speech, origin) = (CivilDateTime(item.day), .item) }
    guard document.tokens[phrase.tokens.lowerBound].flags.contains(.quoted) else { return }
    let quotation = speechTimes.quotation(around: phrase.tokens.lowerBound)
    if let time = quotation.time {
      (speech, origin) = (time, .speech)
    } else if quotation.isQuoted, reading.isHistory, let last = story.last {
      // Who is quoted in a history spoke when the story stands there.
      (speech, origin) = (CivilDateTime(last.day), .storySpeech)
    } else if quotation.isQuoted, origin == .publication, speech != nil {
      origin = .unknownSpeech
    }
  }
}

internal import CivilTime
public import DatelineModel

/// Finds the expressions of time in a document and tells what they mean.
public struct TemporalTagger: Sendable {
  private let pack: LanguagePack

  /// A tagger for the language of that pack.
  public init(pack: LanguagePack) { self.pack = pack }

  /// The expressions of the document, resolved in the context.
  ///
  /// - Parameter explaining: whether each expression carries its basis, which costs more than finding it.
  public func annotate(
    _ document: Document, in context: TemporalContext, explaining: Bool = true
  ) -> TemporalAnnotation {
    let readings = pack.readings(of: document.tokens, in: document.text.utf8.span)
    var recogniser = Recogniser(document, readings: readings, pack: pack)
    let phrases = recogniser.phrases()
    var resolver = Resolver(context, DocumentHabits(phrases, context), phrases, explaining: explaining)
    let speechTimes = SpeechTimes(document, phrases, resolver)
    var ranges = RangeBuilder(document, phrases)
    var annotation = TemporalAnnotation()
    annotation.expressions.reserveCapacity(phrases.count)
    var before: Int?
    var chronology = Chronology()
    for index in phrases.indices where resolver.reading.isHistory || !phrases[index].isOfHistory {
      resolver.turn(to: index, in: document, speechTimes, chronology)
      let resolved = resolver.resolve(phraseAt: index)
      chronology.add(resolved, at: index, of: phrases, in: document)
      annotation.expressions.append(expression(index, of: phrases, resolved, document, resolver.steps))
      ranges.add(index, of: annotation.expressions, before: before)
      before = index
    }
    ranges.add(recogniser.openEvents)
    annotation.ranges = ranges.ranges
    annotation.impossible = recogniser.impossible.map { bytes($0, document) }
    // A side of a stretch is kept: "from 31 April to 5 May" ends all the same.
    for index in annotation.expressions.indices {
      if case .calendar(let calendar) = annotation.expressions[index].value, !calendar.isPossible {
        annotation.impossible.append(annotation.expressions[index].range)
      }
    }
    annotation.impossible.sort { $0.lowerBound < $1.lowerBound }
    return annotation
  }

  private func expression(
    _ index: Int, of phrases: [Recognised], _ resolved: Resolved, _ document: Document, _ steps: [ExplanationStep]?
  ) -> TimeExpression {
    func word(_ token: Int) -> String {
      document.text.utf8.span.extracting(document.tokens[token].range).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    var expression = TimeExpression(
      range: bytes(phrases[index].tokens, document), type: resolved.type, value: resolved.value,
      modifier: resolved.modifier,
      interval: resolved.interval, granularity: resolved.granularity, role: phrases[index].role,
      isAssumed: resolved.isAssumed,
      isRelative: resolved.isDated && resolved.interval != nil && !phrases[index].meaning.isTold)
    if let steps { expression.basis = steps.map { pack.usage.explain($0, word) } }
    if let event = phrases[index].event { expression.eventAnchor = event.anchor(bytes(event.tokens, document)) }
    if let derived = resolved.derived { expression.derivedInterval = derived }
    if let other = resolved.other {
      expression.alternative = TimeExpression.Alternative(
        value: .calendar(other.calendar), interval: other.calendar.interval(),
        condition: pack.usage.condition(other.reason))
    }
    if let points = resolved.points {
      expression.points = TimeExpression.Point(value: points.value, interval: points.interval)
    }
    return expression
  }

  private func bytes(_ tokens: Range<Int>, _ document: Document) -> Range<Int> {
    Int(document.tokens[tokens.lowerBound].start)..<Int(document.tokens[tokens.upperBound - 1].end)
  }
}

extension Resolver {
  /// Sets the time of speaking to where the phrase stands: its block's own, its quotation's, else publication.
  fileprivate mutating func turn(
    to index: Int, in document: Document, _ speechTimes: SpeechTimes, _ chronology: Chronology
  ) {
    let (tokens, sentence) = (phrases[index].tokens, phrases[index].sentence)
    let block = document.sentences[sentence].block
    let entry = document.blocks.indices.contains(block) ? document.blocks[block].time : nil
    (speech, origin) = (entry ?? context.published, entry == nil ? .publication : .entry)
    item = document.blocks.indices.contains(block) ? chronology.date(of: document.blocks[block]) : nil
    if entry == nil, let item { (speech, origin) = (CivilDateTime(item.day), .item) }
    guard document.tokens[tokens.lowerBound].flags.contains(.quoted) else { return }
    let quotation = speechTimes.quotation(around: tokens.lowerBound)
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

public import CivilTime
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
    var annotation = TemporalAnnotation()
    annotation.expressions.reserveCapacity(phrases.count)
    for phrase in phrases where resolver.reading.isHistory || !phrase.isOfHistory {
      let block = document.blocks[document.sentences[phrase.sentence].block]
      resolver.speech = block.time ?? context.published
      resolver.isEntry = block.time != nil
      let resolved = resolver.resolve(phrase)
      annotation.expressions.append(expression(phrase, resolved, document, resolver.steps))
    }
    return annotation
  }

  private func expression(_ phrase: Recognised, _ resolved: Resolved, _ document: Document, _ steps: [Step]?)
    -> TimeExpression
  {
    let first = Int(document.tokens[phrase.tokens.lowerBound].start)
    let end = Int(document.tokens[phrase.tokens.upperBound - 1].end)
    return TimeExpression(
      range: first..<end, type: resolved.type, value: resolved.value, modifier: resolved.modifier,
      interval: resolved.interval, granularity: resolved.granularity, role: phrase.role,
      derivedInterval: resolved.derived, basis: [],
      alternative: resolved.alternative, isAssumed: resolved.isAssumed)
  }
}

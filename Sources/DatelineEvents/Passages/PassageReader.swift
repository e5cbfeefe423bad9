internal import CivilTime
public import DatelineModel

/// Reads the sentences of an article that a digest may choose: those that name a day, and the first ones.
public struct PassageReader: Sendable {
  /// A reader.
  public init() {}

  /// The passages of a document, in the order of the text.
  ///
  /// - Parameters:
  ///   - document: the text in sentences.
  ///   - times: its time expressions.
  ///   - source: the id of the article.
  public func passages(in document: Document, times: TemporalAnnotation, source: String) -> [Timeline.Passage] {
    let offsets = ScalarOffsets(of: document.text)
    let text = document.text.utf8
    var passages: [Timeline.Passage] = []
    var next = 0
    for (position, sentence) in document.sentences.enumerated() {
      guard let first = sentence.tokens.first, let last = sentence.tokens.last, isProse(sentence, document) else {
        continue
      }
      let bytes = document.tokens[first].range.lowerBound..<document.tokens[last].range.upperBound
      var days: Set<CivilDate> = []
      while next < times.expressions.count, times.expressions[next].range.lowerBound < bytes.upperBound {
        if times.expressions[next].range.lowerBound >= bytes.lowerBound, let day = times.expressions[next].day {
          days.insert(day)
        }
        next += 1
      }
      guard position < Timeline.Passage.headLength || !days.isEmpty else { continue }
      let span = offsets.scalars(ofBytes: bytes)
      let quote = text[
        text.index(
          text.startIndex, offsetBy: bytes.lowerBound)..<text.index(
            text.startIndex, offsetBy: bytes.upperBound)]
      passages.append(
        Timeline.Passage(
          source: source, quote: String(decoding: quote, as: UTF8.self), start: span.lowerBound, end: span.upperBound,
          position: position, days: days.sorted()))
    }
    return passages
  }

  private func isProse(_ sentence: Sentence, _ document: Document) -> Bool {
    switch document.blocks[sentence.block].kind {
    case .paragraph, .listItem, .quotation, .liveEntry: true
    case .heading, .table: false
    }
  }
}

@_spi(Training) internal import DatelineEvents
internal import DatelineModel

/// The class of each word of a document that is an event mention, told when it is asked for: most words never are.
final class EventClasses {
  private let reading: DocumentReading
  private let recognizer: MentionRecognizer
  /// For each sentence of which a word was asked its features.
  private var features: [MentionFeatures?]
  /// For each sentence the answers so far, by word.
  private var answers: [[Int: EventMention.Class?]]
  private var set = FeatureSet()

  init(_ reading: DocumentReading, _ recognizer: MentionRecognizer) {
    (self.reading, self.recognizer) = (reading, recognizer)
    features = Array(repeating: nil, count: reading.grammar.sentences.count)
    answers = Array(repeating: [:], count: reading.grammar.sentences.count)
  }

  /// The class of a word; nil where it is no event mention.
  subscript(word: Int, inSentence sentence: Int) -> EventMention.Class? {
    if let answer = answers[sentence][word] { return answer }
    let known = features[sentence] ?? reading.features(ofSentence: sentence)
    features[sentence] = known
    let answer = recognizer.mention(word, in: known, &set)
    answers[sentence][word] = .some(answer)
    return answer
  }
}

@_spi(Training) import DatelineEnglish
import DatelineModel
import Entities
@_spi(Training) import DatelineLanguage

/// Words that may be names, side by side, with what the model is told of them and their labels.
struct NameSegment {
  /// For each word the hashes of its features.
  var features: [[UInt32]]
  var labels: [Int]
}

/// A sentence to learn names from, or to judge by.
struct NameSentence {
  /// The number of its document.
  var document: Int
  var isNews: Bool
  var segments: [(start: Int, segment: NameSegment)] = []
  /// The right names, those that are nobody's included.
  var names: [EntityName]
}

/// Sentences with names.
struct NameExamples {
  private(set) var sentences: [NameSentence] = []
  private(set) var documents = 0
  private let analyser: GrammarAnalyser

  init(_ model: GrammarModel) { analyser = GrammarAnalyser(model) }

  /// Adds a document whose names its mentions of entities tell.
  mutating func add(_ document: AnnotatedDocument) {
    for sentence in document.sentences where !sentence.words.isEmpty {
      let words = sentence.words.map { ($0.form, !$0.remarks.contains("SpaceAfter=No")) }
      add(words, sentence.names, isNews: document.name.hasPrefix("news"))
    }
    documents += 1
  }

  /// Adds sentences whose words carry labels in the column MISC: `Name=B-person`, `Name=I-person`.
  mutating func add(labelled bytes: [UInt8]) throws {
    var reader = CoNLLUReader(bytes)
    var sentence = CoNLLUSentence()
    func text(_ word: Int, _ column: CoNLLUSentence.Column) -> String {
      String(decoding: bytes[sentence.field(word, column)], as: UTF8.self)
    }
    while try reader.next(&sentence) {
      var (words, names): ([(String, Bool)], [EntityName]) = ([], [])
      for word in 0..<sentence.count {
        let remarks = text(word, .miscellaneous)
        words.append((text(word, .form), !remarks.contains("SpaceAfter=No")))
        guard let label = remarks.split(separator: "|").first(where: { $0.hasPrefix("Name=") })?.dropFirst(5) else {
          continue
        }
        if label.hasPrefix("B-"), let kind = EntityName.Kind(rawValue: String(label.dropFirst(2))) {
          names.append(EntityName(words: word..<word + 1, kind: kind, chain: ""))
        } else if let last = names.last, last.words.upperBound == word {
          names[names.count - 1].words = last.words.lowerBound..<word + 1
        }
      }
      if !names.isEmpty || sentence.count > 5 { add(words, names, isNews: true) }
    }
    documents += 1
  }

  private mutating func add(_ words: [(form: String, isParted: Bool)], _ names: [EntityName], isNews: Bool) {
    var (bytes, parts): ([UInt8], [(range: Range<Int>, token: Int)]) = ([], [])
    for (index, word) in words.enumerated() {
      let start = bytes.count
      bytes += word.form.utf8
      parts.append((start..<bytes.count, index))
      if word.isParted { bytes.append(0x20) }
    }
    let features = NameFeatures(analyser.words(parts, in: bytes.span), in: bytes.span)
    var labels = [Int](repeating: 0, count: words.count)
    for name in names {
      guard let kind = NameModel.kinds.firstIndex(where: { $0.rawValue == name.kind.rawValue }) else { continue }
      for word in name.words { labels[word] = 2 * kind + (word == name.words.lowerBound ? 1 : 2) }
    }
    var sentence = NameSentence(document: documents, isNews: isNews, names: names)
    var hashes: [UInt32] = []
    for word in words.indices where features.mayBeName(word) {
      features.extract(word, into: &hashes)
      // A name may begin before what the model is asked about; its rest is then no name.
      var label = labels[word]
      if let last = sentence.segments.last, last.start + last.segment.labels.count == word {
        sentence.segments[sentence.segments.count - 1].segment.features.append(hashes)
        if !NameChain.mayFollow(label, last.segment.labels[last.segment.labels.count - 1]) { label = 0 }
        sentence.segments[sentence.segments.count - 1].segment.labels.append(label)
      } else {
        if !NameChain.mayFollow(label, 0) { label = 0 }
        sentence.segments.append((word, NameSegment(features: [hashes], labels: [label])))
      }
    }
    sentences.append(sentence)
  }
}

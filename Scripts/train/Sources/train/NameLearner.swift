@_spi(Training) import DatelineEnglish
import DatelineModel
import Entities
@_spi(Training) import DatelineLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Learns the model of names: first from sentences that another program labelled, then from documents that people
/// annotated, which have the last word.
///
/// How good it is and how sure it may be are told by four models, each of which has not seen a quarter of the documents.
struct NameLearner {
  private let gold: NameExamples
  private let silver: NameExamples
  private static let folds = 4

  init(_ settings: Settings) throws {
    guard let model = GrammarModel.english else { throw FileError(path: "the model of English") }
    var gold = NameExamples(model)
    for path in settings.gold {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let document = AnnotatedDocument(file: name, conllu: String(decoding: try readFile(path), as: UTF8.self))
      if !document.isKept { gold.add(document) }
    }
    var silver = NameExamples(model)
    for path in settings.silver { try silver.add(labelled: readFile(path)) }
    (self.gold, self.silver) = (gold, silver)
    report("\(gold.sentences.count) sentences by hand, \(silver.sentences.count) by another program")
  }

  /// The bytes of the model.
  func learn(_ settings: Settings) throws -> [UInt8] {
    var random = Random(settings.seed)
    var first = NameWeights()
    first.learn(segments(silver.sentences), epochs: 3, rate: 0.1, &random)
    report("learnt from the other program's labels: \(try score(first.encode(calibration: (1, 0)), gold.sentences))")

    var answers: [Answer] = []
    let fold = folds()
    for number in 0..<Self.folds {
      var weights = first
      weights.learn(segments(gold.sentences.filter { fold[$0.document] != number }), epochs: 8, rate: 0.05, &random)
      answers += try judge(weights.encode(calibration: (1, 0)), gold.sentences.filter { fold[$0.document] == number })
    }
    report("of documents not learnt from: \(Self.summary(answers))")
    report("news of them: \(Self.summary(answers.filter(\.isNews)))")
    let calibration = Self.calibration(answers)
    report("calibration: \(calibration)")
    var weights = first
    weights.learn(segments(gold.sentences), epochs: 8, rate: 0.05, &random)
    return weights.encode(calibration: calibration)
  }

  /// For each document the number of the part that it belongs to; each part has its share of news.
  private func folds() -> [Int] {
    var (fold, counts) = ([Int](repeating: 0, count: gold.documents), [0, 0])
    var last = -1
    for sentence in gold.sentences where sentence.document != last {
      last = sentence.document
      fold[last] = counts[sentence.isNews ? 1 : 0] % Self.folds
      counts[sentence.isNews ? 1 : 0] += 1
    }
    return fold
  }

  private func segments(_ sentences: [NameSentence]) -> [NameSegment] {
    sentences.flatMap { $0.segments.map(\.segment) }
  }

  // MARK: Judging

  /// A sentence's names, the right ones and those found.
  private struct Answer {
    var isNews: Bool
    var right: [EntityName]
    var found: [SentenceAnalysis.Name]
  }

  private func score(_ bytes: [UInt8], _ sentences: [NameSentence]) throws -> String {
    Self.summary(try judge(bytes, sentences))
  }

  private func judge(_ bytes: [UInt8], _ sentences: [NameSentence]) throws -> [Answer] {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    guard let model = NameModel(UnsafeRawBufferPointer(memory)) else { throw FileError(path: "the new model") }
    return sentences.map { sentence in
      let found = sentence.segments.flatMap { model.names($0.segment.features, from: $0.start) }
      return Answer(isNews: sentence.isNews, right: sentence.names, found: found)
    }
  }

  /// Precision, recall and their mean over persons, organisations and places: exact words and kind.
  private static func summary(_ answers: [Answer]) -> String {
    var text: [String] = []
    for kinds in NameModel.kinds.dropLast().map({ [$0] }) + [NameModel.kinds.dropLast()] {
      var (right, found, gold) = (0, 0, 0)
      for answer in answers {
        let unnamed = answer.right.filter { $0.kind == .unnamed }.map(\.words)
        let wanted = answer.right.filter { name in kinds.contains { $0.rawValue == name.kind.rawValue } }
        let ours = answer.found.filter { kinds.contains($0.kind) && !unnamed.contains($0.words) }
        gold += wanted.count
        found += ours.count
        right += ours.count { isRight($0, wanted) }
      }
      let share = { (part: Int, whole: Int) in Int((1000 * Double(part) / Double(max(1, whole))).rounded()) }
      let name = kinds.count == 1 ? kinds[0].rawValue : "all"
      text.append("\(name) \(share(right, found))/\(share(right, gold))/\(share(2 * right, gold + found))")
    }
    return text.joined(separator: ", ") + " (per mille of precision, recall, F1)"
  }

  private static func isRight(_ name: SentenceAnalysis.Name, _ wanted: [EntityName]) -> Bool {
    wanted.contains { $0.words == name.words && $0.kind.rawValue == name.kind.rawValue }
  }

  /// Slope and offset that make the model's log-odds those of being right (Platt, 1999).
  private static func calibration(_ answers: [Answer]) -> (slope: Float, offset: Float) {
    var samples: [(odds: Double, isRight: Bool)] = []
    for answer in answers {
      for name in answer.found {
        let probability = min(max(name.certainty, 1e-5), 1 - 1e-5)
        samples.append((log(probability / (1 - probability)), isRight(name, answer.right)))
      }
    }
    var (slope, offset) = (1.0, 0.0)
    for _ in 0..<4000 {
      var (towardsSlope, towardsOffset) = (0.0, 0.0)
      for sample in samples {
        let error = 1 / (1 + exp(-(slope * sample.odds + offset))) - (sample.isRight ? 1 : 0)
        towardsSlope += error * sample.odds
        towardsOffset += error
      }
      slope -= 0.02 * towardsSlope / Double(max(1, samples.count))
      offset -= 0.1 * towardsOffset / Double(max(1, samples.count))
    }
    return (Float(slope), Float(offset))
  }
}

@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
@_spi(Training) import DatelineLanguage
import DatelineModel
import Entities
import Foundation

/// Learns whom pronouns mean from documents with chains of reference, by the likelihood of the right candidate among all.
struct ReferentTrainer {
  /// A pronoun with the candidate that is right.
  private struct Example {
    var candidates: [[UInt32]]
    var none: [UInt32]
    /// The number of the right candidate; that of the candidates where it is none of them.
    var right: Int
    /// The kind of pronoun.
    var label: Int
  }

  /// What was answered for a pronoun.
  private struct Answer {
    var label: Int
    /// Whether a name is given, and no noun alone.
    var isName: Bool
    var probability: Double
    var isRight: Bool
    var odds: Double
  }

  private static let folds = 4
  private static let bits = 14
  private let documents: [(annotated: AnnotatedDocument, document: Document, chains: Chains)]
  /// What finds the names of the documents, in turn.
  private let analyzers: [EnglishAnalyzer]

  /// `names` are files of models of names: of K files the one at index k finds the names of the documents k, k + K, … and is
  /// learnt from the others alone (`Scripts/train` writes them); where there are none, the model of the program finds all.
  init(_ files: [String], names: [String]) throws {
    let models = try names.map { try Self.model(ofFile: $0) }
    analyzers = models.isEmpty ? [EnglishAnalyzer()] : models.map(EnglishAnalyzer.init(names:))
    let language = LanguageAnalyzer(words: .english)
    documents = try files.compactMap { path in
      let url = URL(fileURLWithPath: path)
      let annotated = AnnotatedDocument(
        file: url.lastPathComponent, conllu: try String(contentsOf: url, encoding: .utf8))
      if annotated.isKept { return nil }
      return (annotated, language.document(text: annotated.text, language: "en"), Chains(annotated))
    }
  }

  private func analyzer(ofDocument index: Int) -> EnglishAnalyzer { analyzers[index % analyzers.count] }

  private static func model(ofFile path: String) throws -> NameModel {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The model reads where it lies: for as long as the program runs.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyBytes(from: bytes)
    guard let model = NameModel(UnsafeRawBufferPointer(memory)) else { throw NoModel(path: path) }
    return model
  }

  private struct NoModel: Error, CustomStringConvertible {
    var path: String
    var description: String { "\(path): no model of names" }
  }

  /// The bytes of the model; how good it is on documents that it has not seen is printed.
  func train() -> [UInt8] {
    let examples = documents.enumerated().map { index, document in
      var examples: [Example] = []
      EnglishEventExtractor.walkReferents(in: document.document, analyzer: analyzer(ofDocument: index)) { sample in
        let right = document.chains.right(sample)
        examples.append(
          Example(
            candidates: sample.candidates.map(\.hashes), none: sample.none.hashes,
            right: right ?? sample.candidates.count, label: sample.label))
        return right
      }
      return examples
    }
    print("\(examples.joined().count) pronouns")
    var answers: [Answer] = []
    var asked = [Int](repeating: 0, count: EnglishEventExtractor.pronounKinds)
    for fold in 0..<Self.folds {
      let weights = learnAll(documents.indices.filter { $0 % Self.folds != fold }.flatMap { examples[$0] })
      for (index, document) in documents.enumerated() where index % Self.folds == fold {
        answers += judge(document.document, document.chains, weights, analyzer(ofDocument: index), &asked)
      }
    }
    var weights = learnAll(examples.flatMap { $0 })
    for label in asked.indices {
      let some = answers.filter { $0.label == label && $0.isName }
      print(["he and she", "it"][label])
      Self.report(some, asked[label])
      print("  of those without a name:")
      Self.reportShares(answers.filter { $0.label == label && !$0.isName })
      let slope = Self.slope(some)
      print("  probabilities are sharpened by \(slope)")
      weights[label] = weights[label].map { $0 * slope }
    }
    return encode(weights)
  }

  // MARK: Learning

  /// For each kind of pronoun its weights.
  private func learnAll(_ examples: [Example]) -> [[Float]] {
    (0..<EnglishEventExtractor.pronounKinds).map { label in learn(examples.filter { $0.label == label }) }
  }

  private func learn(_ examples: [Example]) -> [Float] {
    let mask = UInt32(1 << Self.bits) - 1
    var weights = [Float](repeating: 0, count: 1 << Self.bits)
    var squares = [Float](repeating: 1e-2, count: weights.count)
    var mean = weights
    let epochs = 12
    var random: UInt64 = 0x9E37_79B9_7F4A_7C15
    var order = Array(examples.indices)
    for _ in 0..<epochs {
      for i in stride(from: order.count - 1, to: 0, by: -1) {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        order.swapAt(i, Int((random >> 33) % UInt64(i + 1)))
      }
      for index in order {
        let example = examples[index]
        let all = example.candidates + [example.none]
        let shares = Self.shares(all.map { score($0, weights) })
        for (number, features) in all.enumerated() {
          let gradient = shares[number] - (number == example.right ? 1 : 0)
          for hash in features {
            let row = Int(hash & mask)
            let full = gradient + 1.5e-2 * weights[row]
            squares[row] += full * full
            weights[row] -= 0.03 * full / squares[row].squareRoot()
          }
        }
      }
      for row in weights.indices { mean[row] += weights[row] / Float(epochs) }
    }
    return mean
  }

  private func score(_ features: [UInt32], _ weights: [Float]) -> Float {
    features.reduce(0) { $0 + weights[Int($1 & UInt32(1 << Self.bits - 1))] }
  }

  private static func shares(_ scores: [Float]) -> [Float] {
    let greatest = scores.max() ?? 0
    let parts = scores.map { exp($0 - greatest) }
    let sum = parts.reduce(0, +)
    return parts.map { $0 / sum }
  }

  /// The bytes that LinearModel reads, a label for each kind of pronoun.
  private func encode(_ weights: [[Float]]) -> [UInt8] {
    var bytes: [UInt8] = [0x44, 0x4C, 0x4D, 0x31, UInt8(weights.count), UInt8(Self.bits), 0, 0]
    let scales = weights.map { max(($0.map { abs($0) }.max() ?? 1) / 127, 1e-9) }
    for scale in scales {
      for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: scale.bitPattern >> UInt32(shift))) }
    }
    for row in 0..<1 << Self.bits {
      for (label, scale) in scales.enumerated() {
        bytes.append(UInt8(bitPattern: Int8((weights[label][row] / scale).rounded())))
      }
    }
    return bytes
  }

  // MARK: Judging

  /// Answers that give a name; `asked` grows by how many pronouns of each kind have one by the chains.
  private func judge(
    _ document: Document, _ chains: Chains, _ weights: [[Float]], _ analyzer: EnglishAnalyzer, _ asked: inout [Int]
  ) -> [Answer] {
    var answers: [Answer] = []
    EnglishEventExtractor.walkReferents(in: document, analyzer: analyzer) { sample in
      if chains.hasName(sample.range) { asked[sample.label] += 1 }
      let scores = (sample.candidates.map(\.hashes) + [sample.none.hashes]).map { score($0, weights[sample.label]) }
      let shares = Self.shares(scores)
      let best = shares.indices.max { shares[$0] < shares[$1] } ?? sample.candidates.count
      guard best < sample.candidates.count else { return nil }
      let isName = sample.names[best] != nil
      if isName || sample.nouns[best] != nil, !sample.isSpeaker[best] {
        let probability = Double(shares[best])
        answers.append(
          Answer(
            label: sample.label, isName: isName, probability: probability, isRight: chains.isRight(sample, best),
            odds: log(max(probability, 1e-6) / max(1 - probability, 1e-6))))
      }
      return best
    }
    return answers
  }

  private static func report(_ answers: [Answer], _ asked: Int) {
    let sorted = answers.sorted { $0.probability > $1.probability }
    var right = 0
    var best: [Int: Double] = [:]
    for (index, answer) in sorted.enumerated() {
      if answer.isRight { right += 1 }
      for recall in [20, 30, 40, 50, 60, 65] where Double(right) >= Double(asked * recall) / 100 {
        best[recall] = max(best[recall] ?? 0, Double(right) / Double(index + 1))
      }
    }
    print("  \(asked) with a name, \(sorted.count) answers, \(right) right")
    for (recall, precision) in best.sorted(by: { $0.key < $1.key }) {
      print("  precision at recall \(recall): \(String(format: "%.1f", 100 * precision))")
    }
    reportShares(answers)
  }

  private static func reportShares(_ answers: [Answer]) {
    for low in stride(from: 0.4, to: 1.0, by: 0.1) {
      let some = answers.filter { low..<low + 0.1 ~= $0.probability }
      guard !some.isEmpty else { continue }
      let share = 100 * Double(some.count { $0.isRight }) / Double(some.count)
      print("  probability from \(String(format: "%.1f", low)): \(some.count) answers, \(Int(share)) % right")
    }
  }

  /// What the scores are multiplied with, so that the share of right answers is the probability.
  private static func slope(_ answers: [Answer]) -> Float {
    var slope = 1.0
    for _ in 0..<2000 {
      let gradient = answers.reduce(0) { sum, answer in
        sum + (1 / (1 + exp(-slope * answer.odds)) - (answer.isRight ? 1 : 0)) * answer.odds
      }
      slope -= 0.05 * gradient / Double(max(1, answers.count))
    }
    return Float(slope)
  }
}

/// The chains of reference of a document by bytes of its text.
private struct Chains {
  /// For the first byte of each mention's head the mentions that have it.
  private var byHead: [Int: Set<String>] = [:]
  /// For the first byte of each pronoun its chain.
  private var pronouns: [Int: String] = [:]
  private var named: Set<String> = []

  init(_ document: AnnotatedDocument) {
    let offsets = ScalarOffsets(of: document.text)
    for sentence in document.sentences {
      for name in sentence.names where name.kind != .unnamed { named.insert(name.chain) }
      for mention in sentence.mentions {
        let head = mention.words.first { sentence.words[$0].head.map { !mention.words.contains($0) } ?? true }
        let word = sentence.words[head ?? mention.words.lowerBound]
        guard let range = offsets.bytes(ofScalars: word.range) else { continue }
        byHead[range.lowerBound, default: []].insert(mention.chain)
        if let name = sentence.name(in: mention), name.kind != .unnamed,
          let first = offsets.bytes(ofScalars: sentence.words[name.words.lowerBound].range)
        {
          byHead[first.lowerBound, default: []].insert(mention.chain)
        }
        if mention.words.count == 1, word.tag == "PRON" {
          pronouns[range.lowerBound] = mention.chain
        }
      }
    }
  }

  func hasName(_ range: Range<Int>) -> Bool { pronouns[range.lowerBound].map(named.contains) ?? false }

  func isRight(_ sample: EnglishEventExtractor.ReferentSample, _ candidate: Int) -> Bool {
    guard let chain = pronouns[sample.range.lowerBound] else { return false }
    return sample.mentions[candidate].contains { byHead[$0.lowerBound]?.contains(chain) ?? false }
  }

  /// The candidate that a pronoun means; nil where it is none.
  func right(_ sample: EnglishEventExtractor.ReferentSample) -> Int? {
    sample.candidates.indices.first { isRight(sample, $0) }
  }
}

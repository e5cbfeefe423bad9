@_spi(Training) import DatelineLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Learns where sentences end that no mark ends: logistic regression by stochastic gradients with AdaGrad (Duchi, Hazan
/// and Singer, 2011), the mean of the weights after each reading.
struct BoundaryLearner {
  /// A boundary that no mark decides, as the places of its weights, and whether a sentence ends there.
  private struct Example {
    var places: [Int]
    var isEnd: Bool
  }

  /// Weights are 2 to this power.
  private static let bits: UInt32 = 19
  private static let epochs = 6
  private static let rate = 0.07
  private var examples: [Example] = []

  /// The boundaries of the texts of a treebank, with its paragraphs and joined.
  init(_ conllu: [Substring], language: String) {
    let texts = [true, false].flatMap { RawTreebank(conllu: conllu, paragraphs: $0).texts }
    for text in texts {
      let starts = Set(text.sentences.map(\.lowerBound))
      var found: [Example] = []
      _ = LanguageAnalyzer(words: .english).sentences(of: text.raw, language: language) { boundary, next in
        let places = (0..<BoundaryFeatures.count).map { Int(boundary.hashes[$0] >> (32 - Self.bits)) }
        found.append(Example(places: places, isEnd: starts.contains(next)))
        return starts.contains(next)
      }
      examples += found
    }
  }

  /// The bytes of the model.
  func learn() -> [UInt8] {
    var weights = [Double](repeating: 0, count: 1 << Self.bits)
    var squares = [Double](repeating: 1e-6, count: weights.count)
    var mean = weights
    var random = Random(1)
    for epoch in 1...Self.epochs {
      for example in examples.shuffled(using: &random) {
        let score = example.places.reduce(0) { $0 + weights[$1] }
        let gradient = 1 / (1 + exp(-score)) - (example.isEnd ? 1 : 0)
        for place in example.places {
          squares[place] += gradient * gradient
          weights[place] -= Self.rate * gradient / squares[place].squareRoot()
        }
      }
      if epoch > 1 { for place in weights.indices { mean[place] += weights[place] / Double(Self.epochs - 1) } }
    }
    let unit = mean.reduce(1e-9) { max($0, abs($1)) } / 127
    return BoundaryModel.encode(weights: mean.map { Int8(($0 / unit).rounded()) })
  }

  /// The F1 of sentences of a treebank with its paragraphs and joined, for margins asked of blocks that end with a mark.
  static func evaluate(_ bytes: [UInt8], _ conllu: [Substring], language: String) -> String {
    guard let model = BoundaryModel(aligned(bytes)) else { return "" }
    var lines: [String] = []
    for margin in [0, 20, 40, 60, 90, 130, 1_000_000] {
      var line = "margin \(margin):"
      for paragraphs in [true, false] {
        var (gold, found, both, cuts) = (0, 0, 0, 0)
        for text in RawTreebank(conllu: conllu, paragraphs: paragraphs).texts {
          let starts = Set(text.sentences.map(\.lowerBound))
          let told = LanguageAnalyzer(words: .english).sentences(of: text.raw, language: language) { boundary, next in
            let ends = model.score(boundary) > (boundary.endsMarked ? margin : 0)
            if ends, !starts.contains(next) { cuts += 1 }
            return ends
          }
          gold += text.sentences.count
          found += told.count
          both += Set(text.sentences).intersection(told).count
        }
        line += " F1 \(Double(2 * both) / Double(gold + found)) false cuts \(cuts) of \(gold) sentences;"
      }
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  /// How many boundaries there are, and at how many of them sentences end.
  var summary: String { "\(examples.count) boundaries without a mark, \(examples.count(where: \.isEnd)) ends" }
}

import DatelineModel
import Foundation
import Testing

@_spi(Training) @testable import DatelineLanguage
@_spi(Training) @testable import DatelineEnglish

struct ArcCalibrationTests {
  @Test func probabilitiesAreTheSharesOfRightArcsAndNeverRise() {
    let section = ArcCalibration.encode(
      [(0, 100, 98), (0.016, 100, 70), (0.064, 100, 80), (1.024, 10, 2)].flatMap { doubt, count, right in
        (0..<count).map { (doubt: Float(doubt), isRight: $0 < right) }
      })
    let values = section.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    #expect(values.count == ArcCalibration.knots.count + 1)
    #expect(abs(values[0] - 0.98) < 0.01)
    // What would rise with the doubt is pooled: 150 of 200.
    #expect(abs(values[5] - 0.75) < 0.01 && abs(values[7] - 0.75) < 0.01)
    #expect(abs(values[11] - 0.2) < 0.01)
    #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
  }

  /// Of the arcs that are given about that probability, about that share is right: on text that nothing was learnt from.
  @Test(
    .enabled(if: Corpora.folder != nil, "DATELINE_CORPORA names no folder"),
    .enabled(if: GrammarModel.english?.calibration.isLearnt == true, "the model that is built in has no table"))
  func confidenceIsCalibratedOnUnseenText() throws {
    let folder = try #require(Corpora.folder)
    let bank = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/tagging/ud_ewt/en_ewt-test.conllu")))
    let model = try #require(GrammarModel.english)
    let analyser = GrammarAnalyser(model)
    var reader = CoNLLUReader(bank)
    var sentence = CoNLLUSentence()
    var bins = [(count: Double, told: Double, right: Double)](repeating: (0, 0, 0), count: 10)
    func text(_ word: Int, _ column: CoNLLUSentence.Column) -> String {
      String(decoding: bank[sentence.field(word, column)], as: UTF8.self)
    }
    while try reader.next(&sentence) {
      analyser.parse((0..<sentence.count).map { sentence.field($0, .form) }, in: bank.span)
      for word in 0..<sentence.count {
        let told = Double(model.calibration.confidence(analyser.doubts[word]))
        let head = Int(analyser.heads[word]) == sentence.count ? 0 : Int(analyser.heads[word]) + 1
        let relation = model.relations.names[Int(analyser.relations[word])].prefix { $0 != ":" }
        let isRight = text(word, .head) == "\(head)" && text(word, .relation).prefix { $0 != ":" } == relation
        let bin = min(9, Int(told * 10))
        bins[bin] = (bins[bin].count + 1, bins[bin].told + told, bins[bin].right + (isRight ? 1 : 0))
      }
    }
    let count = bins.reduce(0) { $0 + $1.count }
    let error = bins.reduce(0) { $0 + abs($1.told - $1.right) } / count
    print("arcs of EWT test: expected calibration error \(error)")
    for bin in bins where bin.count > 0 { print(bin.count, bin.told / bin.count, bin.right / bin.count) }
    #expect(error < 0.02)
  }

  @Test func plainArcsAreSurerThanAmbiguousOnes() throws {
    let plain = words("The ferry sank.")
    #expect(try #require(plain.map(\.arcConfidence).min()) > 0.8)
    let ambiguous = words(
      "Old men and women with telescopes watched the girl on the hill near the tower with a flag of silk.")
    #expect(try #require(ambiguous.map(\.arcConfidence).min()) < 0.8)
    #expect(ambiguous.allSatisfy { 0...1 ~= $0.arcConfidence })
  }

  private func words(_ text: String) -> [SentenceAnalysis.Word] {
    let document = LanguageAnalyzer(words: .english).document(text: text, language: "en")
    return EnglishAnalyzer().analysis(ofSentence: 0, in: document).words
  }
}

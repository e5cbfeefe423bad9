@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
import Foundation

/// What a model that never saw a candidate's story thinks of it, beside what the editor wants.
struct EntryJudgement {
  let example: EntryCandidates.Example
  let story: String
  /// How likely the model holds it that the candidate deserves an entry.
  let chance: Float

  init(_ example: EntryCandidates.Example, of story: String, by model: LinearModel) {
    let scores = model.scores(example.sample.features)
    (self.example, self.story) = (example, story)
    let difference: Float = scores[0] - scores[1]
    chance = 1 / (1 + exp(difference))
  }

  /// Prints for steps of recall the precision and the chance that is needed.
  static func report(_ judged: [EntryJudgement]) {
    let sorted = judged.filter { $0.example.weight > 0 }.sorted { $0.chance > $1.chance }
    let wanted = sorted.count(where: \.example.isWanted)
    var found = 0
    var next = 30
    for (index, one) in sorted.enumerated() {
      found += one.example.isWanted ? 1 : 0
      guard found * 100 >= next * wanted else { continue }
      print("recall \(next) %: precision \(100 * found / (index + 1)) %, chance \(one.chance) and more")
      next += 10
    }
  }

  /// Writes them, an object a line.
  static func write(_ judged: [EntryJudgement], to file: URL) throws {
    let encoder = JSONEncoder()
    let lines = try judged.map { try encoder.encode(Line($0)) }
    try Data(lines.joined(separator: Data("\n".utf8))).write(to: file)
  }

  private struct Line: Encodable {
    var story: String
    var sentence: Int
    var quote: String
    var summary: String
    var status: String
    var begin: String?
    var end: String?
    var salience: Double
    var chance: Float
    var isWanted: Bool
    var weight: Float
    var features: [UInt32]

    init(_ judgement: EntryJudgement) {
      let sample = judgement.example.sample
      (story, sentence, quote, summary) = (judgement.story, sample.sentence, sample.quote, sample.summary)
      (status, begin, end) = (
        sample.status.rawValue, sample.interval?.begin?.description, sample.interval?.end?.description
      )
      (salience, chance) = (sample.salience, judgement.chance)
      (isWanted, weight, features) = (judgement.example.isWanted, judgement.example.weight, sample.features.hashes)
    }
  }
}

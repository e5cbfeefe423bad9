import Foundation

/// Time expressions, scored as TempEval-3 does: spans equal, spans overlapping, and overlapping with an equal value.
enum TimexTask {
  struct Gold: Decodable {
    var id: String
    var text: String
    var dct: String?
    var timexes: [Timex]
  }

  struct Timex: Decodable {
    var start: Int
    var end: Int
    var value: String?
  }

  struct Job: Encodable {
    var id: String
    var text: String
    var published: String?
  }

  struct Answer: Decodable {
    var id: String
    var timexes: [Timex]
  }

  private struct Scores {
    var strict = F1()
    var relaxed = F1()
    var value = F1()
  }

  static func figures(_ program: Program, _ folder: URL) throws -> [Figure] {
    let documents: [Gold] = try Corpus.files(in: folder, ending: ".json").map { try Corpus.read($0) }
    let jobs = documents.map { Job(id: $0.id, text: $0.text, published: $0.dct) }
    let answers = try program.answers("tag", jobs, as: Answer.self) { $0.id }
    var scores = Scores()
    for document in documents {
      let gold = distinct(document.timexes)
      let predicted = distinct(answers[document.id]?.timexes ?? [])
      let matches = pairs(gold.map { $0.start..<$0.end }, predicted.map { $0.start..<$0.end })
      for match in matches {
        let (one, other) = (gold[match.gold], predicted[match.predicted])
        scores.relaxed.right += 1
        if (one.start, one.end) == (other.start, other.end) { scores.strict.right += 1 }
        if one.value == other.value { scores.value.right += 1 }
      }
      for score in [\Scores.strict, \.relaxed, \.value] {
        scores[keyPath: score].gold += gold.count
        scores[keyPath: score].predicted += predicted.count
      }
    }
    return [
      Figure(name: "strict", value: 100 * scores.strict.value),
      Figure(name: "relaxed", value: 100 * scores.relaxed.value),
      Figure(name: "value", value: 100 * scores.value.value),
    ]
  }

  private static func distinct(_ timexes: [Timex]) -> [Timex] {
    var seen: Set<Range<Int>> = []
    return timexes.filter { $0.end > $0.start && seen.insert($0.start..<$0.end).inserted }
  }
}

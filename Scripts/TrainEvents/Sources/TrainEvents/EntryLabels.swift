import CivilTime
@_spi(Training) import DatelineEnglish
import DatelineModel
import EditedStories

/// Which candidates an editor wants, told by the rows of his timeline.
extension EntryCandidates {
  /// A candidate with whether an editor wants it, and how much that counts.
  struct Example {
    var sample: EnglishEventExtractor.EntrySample
    var isWanted: Bool
    /// Nought for what teaches nothing.
    var weight: Float
  }

  /// Each candidate with whether an editor wants it, and how much that counts.
  ///
  /// Of the candidates at the time of a row that hold its key words the one that tells it best is wanted. Those beside it
  /// in its sentence teach nothing, nor do candidates that tell a row with another time; other articles' tellings are
  /// wanted, too, and other sentences' of the same article hardly unwanted.
  func examples() -> [Example] {
    struct Place: Hashable { var article, index: Int }
    var wanted: [Place: Float] = [:]
    var ignored: Set<Place> = []
    var others: [Place: [(article: Int, sentence: Int)?]] = [:]
    for row in story.rows {
      var best: (score: Double, place: Place, overlap: Double, isOnTime: Bool)?
      var retold: [Place] = []
      let telling = Self.stems(of: row.telling ?? row.what)
      for (article, samples) in articles.enumerated() {
        for (index, sample) in samples.enumerated() {
          let place = Place(article: article, index: index)
          let isOnTime = row.isAtTime(of: sample.days)
          let isTold = row.isHeld(by: sample.summary + " " + sample.participants.joined(separator: " "))
          guard isTold || row.isHeld(by: sample.quote) else { continue }
          let isSentence = row.sentence.map { Self.isOpening($0, of: sample.quote) } ?? false
          guard isOnTime || isSentence else { continue }
          if isTold, isOnTime { retold.append(place) }
          let words = Self.stems(of: sample.summary)
          let shared = Double(words.intersection(telling).count)
          let overlap = shared / Double(max(telling.count, 1))
          let score =
            (isOnTime ? 2 : 0) + (isTold ? 1 : 0) + (isSentence ? 1 : 0) + overlap
            + shared / Double(max(words.count, 1)) / 2 + (sample.status.rawValue == row.status ? 0.5 : 0)
          if best.map({ score > $0.score }) ?? true { best = (score, place, overlap, isOnTime) }
        }
      }
      var chosen: (article: Int, sentence: Int)?
      if let best, best.overlap > 0.15 {
        if best.isOnTime {
          let weight: Float = ["must": 1.5, "should": 1][row.weight] ?? 0.5
          wanted[best.place] = max(wanted[best.place] ?? 0, weight)
          chosen = (best.place.article, articles[best.place.article][best.place.index].sentence)
        } else {
          ignored.insert(best.place)
        }
      }
      for place in retold { others[place, default: []].append(chosen) }
    }
    return articles.enumerated().flatMap { article, samples in
      samples.enumerated().map { index, sample in
        let place = Place(article: article, index: index)
        if let weight = wanted[place] { return Example(sample: sample, isWanted: true, weight: weight) }
        var (isWanted, weight): (Bool, Float) = (false, ignored.contains(place) ? 0 : 1)
        for case (let other, let sentence)? in others[place] ?? [] {
          if other != article {
            (isWanted, weight) = (true, 0.5)
          } else {
            weight = sentence == sample.sentence ? 0 : min(weight, 0.2)
          }
        }
        return Example(sample: sample, isWanted: isWanted, weight: weight)
      }
    }
  }

  private static func isOpening(_ start: String, of quote: String) -> Bool {
    plain(quote).hasPrefix(String(plain(start).prefix(40)))
  }

  private static func plain(_ text: String) -> String {
    String(text.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") })
  }

  /// The first six letters of the words that bear meaning.
  private static func stems(of text: String) -> Set<Substring> {
    Set(plain(text).split(separator: " ").filter { $0.count > 2 && !empty.contains(String($0)) }.map { $0.prefix(6) })
  }

  private static let empty: Set<String> = [
    "the", "for", "and", "was", "were", "been", "with", "that", "which", "who", "its", "his", "her", "their", "from",
    "has", "have", "had", "not", "this", "will", "would", "she", "they", "said", "says", "after", "before",
  ]
}

extension EnglishEventExtractor.EntrySample {
  /// The days in which it lies.
  fileprivate var days: EditedRow.Days {
    EditedRow.Days(
      first: interval?.begin?.date.dayNumber,
      after: interval?.end.map { $0.date.dayNumber + ($0.time == nil ? 0 : 1) }, isWithin: placement == .within)
  }
}

import CivilTime
@_spi(Training) import DatelineEvents
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import Foundation

/// Articles with the timelines that editors wrote for them: what the model of what deserves an entry learns from.
struct EditedStory {
  /// The folder's name.
  var name: String
  var rows: [GoldRow]
  /// The candidates of each article.
  var articles: [[EventExtractor.EntrySample]]

  /// A row that an editor wants.
  struct GoldRow: Decodable {
    var begin: String?
    var end: String?
    var granularity: String
    var approximate: Bool
    var status: String
    var keys: [String]
    var what: String
    var weight: String
    var telling: String?
    var sentence: String?
  }

  private struct Gold: Decodable { var rows: [GoldRow] }

  /// The stories of a folder: each a folder with `gold.json` and `article*.txt` (heads, an empty line, the text).
  ///
  /// - Parameter names: those to read.
  static func stories(of folder: URL, named names: Set<String>, _ extractor: EventExtractor) throws -> [EditedStory] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { names.contains($0.lastPathComponent) }.sorted { $0.path < $1.path }
      .map { story in
        // The seed article has its rows in a table for people only; what a program needs of it stands here.
        let own = story.appending(path: "gold.json")
        let isThere = FileManager.default.fileExists(atPath: own.path)
        let gold = try JSONDecoder().decode(
          Gold.self,
          from: Data(
            contentsOf: isThere ? own : URL(fileURLWithPath: "Scripts/TrainEvents/Gold/\(story.lastPathComponent).json")
          ))
        let files = try FileManager.default.contentsOfDirectory(at: story, includingPropertiesForKeys: nil)
          .filter { $0.lastPathComponent.hasPrefix("article") && $0.pathExtension == "txt" }.sorted {
            $0.path < $1.path
          }
        return EditedStory(
          name: story.lastPathComponent, rows: gold.rows,
          articles: try files.map { samples(of: try String(contentsOf: $0, encoding: .utf8), extractor) })
      }
  }

  private static func samples(of file: String, _ extractor: EventExtractor) -> [EventExtractor.EntrySample] {
    let isHeaded = file.hasPrefix("id: ")
    let parts = isHeaded ? file.split(separator: "\n\n", maxSplits: 1) : ["published: 2025-08-20", file[...]]
    let heads = Dictionary(
      parts[0].split(separator: "\n").compactMap { line -> (String, String)? in
        guard let colon = line.range(of: ": ") else { return nil }
        return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
      }, uniquingKeysWith: { first, _ in first })
    let document = LanguageAnalyzer().document(text: parts.count > 1 ? String(parts[1]) : "", language: "en")
    let context = TemporalContext(published: heads["published"].flatMap { CivilDateTime(iso: $0) })
    return extractor.entrySamples(
      of: Article(
        text: document.text, blocks: document.blocks, title: heads["title"].map { Evidenced($0, from: "head") }),
      document: document, times: TemporalTagger().annotate(document, in: context), context: context,
      analyzer: EnglishAnalyzer())
  }
}

extension EditedStory {
  /// Each candidate with whether an editor wants it, and how much that counts.
  ///
  /// Of the candidates at the time of a row that hold its key words the one that tells it best is wanted. Those beside it
  /// in its sentence teach nothing, nor do candidates that tell a row with another time; other articles' tellings are
  /// wanted, too, and other sentences' of the same article hardly unwanted.
  func examples() -> [(features: [UInt32], isWanted: Bool, weight: Float)] {
    struct Place: Hashable { var article, index: Int }
    var wanted: [Place: Float] = [:]
    var ignored: Set<Place> = []
    var others: [Place: [(article: Int, sentence: Int)?]] = [:]
    for row in rows {
      var best: (score: Double, place: Place, overlap: Double, isOnTime: Bool)?
      var retold: [Place] = []
      let telling = Self.stems(of: row.telling ?? row.what)
      for (article, samples) in articles.enumerated() {
        for (index, sample) in samples.enumerated() {
          let place = Place(article: article, index: index)
          let isOnTime = row.isAt(sample)
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
        if let weight = wanted[place] { return (sample.features.hashes, true, weight) }
        var (isWanted, weight): (Bool, Float) = (false, ignored.contains(place) ? 0 : 1)
        for case (let other, let sentence)? in others[place] ?? [] {
          if other != article {
            (isWanted, weight) = (true, 0.5)
          } else {
            weight = sentence == sample.sentence ? 0 : min(weight, 0.2)
          }
        }
        return (sample.features.hashes, isWanted, weight)
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

extension EditedStory.GoldRow {
  /// Whether at least half of the row's key words stand in a text.
  func isHeld(by text: String) -> Bool {
    let text = text.lowercased().replacing("’", with: "'")
    let held = keys.count { key in
      let key = key.lowercased()
      return text.contains(key) || key.contains(" ") && key.split(separator: " ").allSatisfy { text.contains($0) }
    }
    return held * 2 >= keys.count
  }

  /// Whether a candidate stands at the row's time: the intervals overlap, and the candidate's is not much wider.
  func isAt(_ sample: EventExtractor.EntrySample) -> Bool {
    let isOpen = ["ongoing", "planned"].contains(status) && end == nil
    let (first, after) = (
      begin.flatMap { Self.day($0, next: false) }, (isOpen ? nil : end ?? begin).flatMap { Self.day($0, next: true) }
    )
    let low = sample.interval?.begin?.date.dayNumber
    let high = sample.interval?.end.map { $0.date.dayNumber + ($0.time == nil ? 0 : 1) }
    guard begin != nil else {
      return low == nil || sample.placement == .within && (after == nil || low.map { $0 < after ?? .max } ?? true)
    }
    guard low != nil || high != nil else { return false }
    let (b, e, mb, me) = (first ?? -10_000_000, after ?? 10_000_000, low ?? -10_000_000, high ?? 10_000_000)
    guard b < me, mb < e else { return false }
    if status == "ongoing" || end == nil {
      let slack = ["day": 3, "week": 7, "month": 31, "quarter": 92, "season": 92][granularity] ?? 366
      return abs(mb - b) <= slack || ["none", "interval"].contains(granularity) && mb >= b
    }
    return me - mb <= 3 * max(1, e - b) + (approximate ? 3 : 0)
  }

  /// The number of the first day of a year, a month or a day, or of the day behind it.
  private static func day(_ text: String, next: Bool) -> Int? {
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first,
      let day = CivilDate(year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
    else { return nil }
    guard next else { return day.dayNumber }
    switch parts.count {
    case 1: return day.adding(years: 1).dayNumber
    case 2: return day.adding(months: 1).dayNumber
    default: return day.dayNumber + 1
    }
  }
}

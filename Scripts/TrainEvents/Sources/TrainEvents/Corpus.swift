import CivilTime
@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
import DatelineLanguage
import DatelineModel
import DatelineTemporal
import Foundation

/// An annotated document, analysed.
struct GoldDocument: @unchecked Sendable {
  struct Event {
    var range: Range<Int>
    var eventClass: Int
    var id: String
  }

  var name: String
  var document: Document
  var times: TemporalAnnotation
  var context: TemporalContext
  var analyzer: any SentenceAnalyzing
  var offsets: ScalarOffsets
  var events: [Event]
}

enum Corpus {
  private struct File: Decodable {
    struct Event: Decodable {
      var start: Int
      var end: Int
      var `class`: String
      var eiid: String?
    }
    var id: String
    var dct: String?
    var text: String
    var events: [Event]
  }

  /// The documents of a folder of JSON files with `id`, `dct`, `text` and `events` (offsets in scalars), by name.
  static func documents(of folder: URL) throws -> [GoldDocument] {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    let language = LanguageAnalyzer(words: .english)
    let tagger = TemporalTagger(pack: .english)
    return try files.map { url in
      let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
      let document = language.document(text: file.text, language: "en")
      let context = TemporalContext(published: file.dct.flatMap { CivilDateTime(iso: $0) })
      let offsets = ScalarOffsets(of: file.text)
      let classes = EventMention.Class.allCases.map(\.rawValue)
      let events = file.events.compactMap { event -> GoldDocument.Event? in
        guard let range = offsets.bytes(ofScalars: event.start..<event.end),
          let label = classes.firstIndex(of: event.class)
        else { return nil }
        return GoldDocument.Event(range: range, eventClass: label, id: event.eiid ?? "")
      }
      return GoldDocument(
        name: url.deletingPathExtension().lastPathComponent, document: document,
        times: tagger.annotate(document, in: context), context: context, analyzer: EnglishAnalyzer(), offsets: offsets,
        events: events)
    }
  }

  /// The order of pairs of events, by document: lines "document, word, word, id, id, label" parted by tabs.
  static func order(of folder: URL) throws -> [String: [(one: String, two: String, label: Int)]] {
    var pairs: [String: [(one: String, two: String, label: Int)]] = [:]
    let labels = ["BEFORE", "AFTER", "EQUAL", "VAGUE"]
    for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    where url.pathExtension == "txt" {
      for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
        let fields = line.split(separator: "\t").map(String.init)
        guard fields.count == 6, let label = labels.firstIndex(of: fields[5]) else { continue }
        pairs[fields[0], default: []].append(("ei" + fields[3], "ei" + fields[4], label))
      }
    }
    return pairs
  }
}

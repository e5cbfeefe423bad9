internal import DatelineEvents
internal import DatelineLanguage
internal import DatelineTemporal

/// What the stages take of one language.
struct LanguageSupport: Sendable {
  /// The BCP 47 codes of the language, in small letters, without script or region: "en", "eng".
  let codes: [String]
  /// What its texts are parted by.
  let words: TextWords
  /// Finds its expressions of time.
  let tagger: TemporalTagger
  /// Gives what reads its events, which has models that times alone do not need; nil for a language whose times alone are
  /// read.
  let events: (@Sendable () -> Events)?

  /// What reads the events of a language.
  struct Events: Sendable {
    /// Its grammar.
    let analyzer: any SentenceAnalyzing
    /// Finds its events by that.
    let extractor: any EventExtracting
  }

  /// Whether a text of that BCP 47 code is in this language.
  func reads(_ code: String) -> Bool {
    let primary = code.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return codes.contains { $0.utf8.elementsEqual(primary.lazy.map { $0 | 0x20 }) }
  }
}

/// The lemmas of words that were read before, by word and tag. The word read last stays in its place.
struct LemmaCache {
  private struct CachedLemma {
    var key = WordKey.none
    var tag: UInt16 = 0
    var lemma = ""
  }

  private var entries: [CachedLemma]
  private static let bits: UInt64 = 11

  init() { entries = Array(repeating: CachedLemma(), count: 1 << Self.bits) }

  /// The lemma of a word with that tag; nil where it is not kept.
  func lemma(of key: WordKey, tag: UInt16) -> String? {
    let place = Self.place(key, tag)
    return entries[place].key == key && entries[place].tag == tag ? entries[place].lemma : nil
  }

  /// Keeps the lemma of a word with that tag.
  mutating func keep(_ lemma: String, of key: WordKey, tag: UInt16) {
    entries[Self.place(key, tag)] = CachedLemma(key: key, tag: tag, lemma: lemma)
  }

  private static func place(_ key: WordKey, _ tag: UInt16) -> Int {
    key.place(bits: bits) ^ Int(tag) & (1 << Int(bits) - 1)
  }
}

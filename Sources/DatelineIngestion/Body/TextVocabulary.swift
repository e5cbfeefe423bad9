/// What tells whether two stretches of text are about the same: the names in them and their longer words.
struct TextVocabulary {
  /// Words that are written with a capital and begin no sentence: mostly names, but for those of days and months.
  private var names: Set<NameHash> = []
  /// Those that begin one, and may be names.
  private var openings: Set<NameHash> = []
  /// Longer words by their beginnings, so that inflected ones are the same.
  private var words: Set<NameHash> = []

  /// Adds a stretch of UTF-8 text.
  mutating func add(_ text: ArraySlice<UInt8>) {
    var isOpening = true
    for word in text.split(whereSeparator: { $0.isASCIISpace }) {
      let letters = word.drop { !$0.isASCIILetter && $0 < 0x80 }.prefix { $0.isASCIILetter || $0 >= 0x80 }
      defer { isOpening = [0x2E, 0x21, 0x3F, 0x3A, 0x22, 0x9C, 0x9D].contains(word.last) }
      guard letters.count >= TextVocabulary.shortestName, let first = letters.first else { continue }
      var hash = NameHash()
      for letter in letters.prefix(TextVocabulary.beginning) { hash.add(letter.asciiLowered) }
      if letters.count >= TextVocabulary.beginning { words.insert(hash) }
      guard first.isASCIIUpper else { continue }
      for letter in letters.dropFirst(TextVocabulary.beginning) { hash.add(letter.asciiLowered) }
      guard !TextVocabulary.calendar.contains(hash) else { continue }
      if isOpening { openings.insert(hash) } else { names.insert(hash) }
    }
  }

  /// Whether both name somebody or something of one name.
  func sharesNames(with other: TextVocabulary) -> Bool {
    !names.isDisjoint(with: other.names) || !names.isDisjoint(with: other.openings)
      || !openings.isDisjoint(with: other.names)
  }

  /// Whether they share a longer word.
  func sharesWords(with other: TextVocabulary) -> Bool { !words.isDisjoint(with: other.words) }

  /// Whether they share a name, or more longer words than any two texts do.
  func isRelated(to other: TextVocabulary) -> Bool {
    sharesNames(with: other) || words.intersection(other.words).count >= max(2, words.count / 12)
  }

  /// Three letters, and the first six of longer words.
  private static let (shortestName, beginning) = (3, 6)

  private static let calendar = Set(
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
      "april", "june", "july", "august", "september", "october", "november", "december",
    ].map { NameHash($0) })
}

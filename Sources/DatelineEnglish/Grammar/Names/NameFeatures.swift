@_spi(Training) internal import DatelineLanguage
public import DatelineModel

/// What the model of names is told of the words of a sentence: the words themselves and their neighbours, their tags and
/// places in the tree, the run of capitals that they stand in, and what is known of them beforehand.
///
/// Training and use share this code, so that they can't drift apart.
@_spi(Training) public struct NameFeatures {
  private let words: [SentenceAnalysis.Word]
  /// For each word the hash of its folded form.
  private var forms: [UInt32] = []
  /// For each word the hashes of its shape, of its last two, three and four letters, and of its first three; zeros where
  /// they are not asked for.
  private var spellings: [WordShape] = []
  private var isCapital: [Bool] = []
  private var isScored: [Bool] = []
  private var known: [Known] = []
  /// For each word with a capital the run of such words that it stands in.
  private var runs: [Range<Int>] = []
  private var prepositions: [UInt32] = []
  /// The numbers of the tags and relations of words near a capital, looked up once; zeros for all others.
  private var tags: [UInt32] = []
  private var relations: [UInt32] = []
  private var isAllCapitals = false

  private struct WordShape {
    var (shape, last2, last3, last4, first3): (UInt32, UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0, 0)
  }

  /// What lists say of a word.
  private struct Known {
    /// 1 for a given name, 2 for a family's, 3 for both.
    var person: UInt32 = 0
    /// 1 where a place of one word stands, 2 where one of several begins, 3 where it goes on.
    var place: UInt32 = 0
    /// A bit for each list of words.
    var lists: UInt32 = 0
  }

  /// The features of the words of a sentence, given as byte ranges of a text.
  public init(_ words: [SentenceAnalysis.Word], in text: Span<UInt8>) {
    self.init(words, in: text, gazetteer: .english)
  }

  init(_ words: [SentenceAnalysis.Word], in text: Span<UInt8>, gazetteer: Gazetteer) {
    self.words = words
    let count = words.count
    forms = words.map { FoldedForm.hash(text.extracting($0.range)) }
    isCapital = words.map { word in word.range.contains { Self.isCapital(text, at: $0, in: word.range) } }
    isScored = [Bool](repeating: false, count: count)
    for word in 0..<count where isCapital[word] {
      for near in max(0, word - 1)..<min(count, word + 3) { isScored[near] = true }
    }
    guard isScored.contains(true) else { return }
    let lettered = words.count { $0.range.first.map { text[$0] | 0x20 &- 0x61 < 26 || text[$0] >= 0xC0 } ?? false }
    isAllCapitals = count > 3 && 5 * isCapital.count { $0 } >= 3 * lettered
    readSpellings(text)
    runs = Self.runs(isCapital)
    let isNear = (0..<count).map { word in
      isScored[word] || word > 0 && isScored[word - 1] || word + 1 < count && isScored[word + 1]
        || word > 1 && isScored[word - 2]
    }
    tags = (0..<count).map { isNear[$0] ? Self.number(words[$0].tag) : 0 }
    relations = (0..<count).map { isNear[$0] ? Self.number(words[$0].relation) : 0 }
    known = (0..<count).map { word in
      guard isNear[word] else { return Known() }
      return Known(
        person: isCapital[word] ? gazetteer.person(forms[word]) : 0, place: 0,
        lists: NameVocabulary.lists(of: forms[word]))
    }
    markPlaces(text, gazetteer)
    prepositions = [UInt32](repeating: 0, count: count)
    for word in (0..<count).reversed() where words[word].relation == .case {
      if let head = words[word].head, head < count { prepositions[head] = forms[word] }
    }
  }

  /// A capital letter of ASCII, Latin-1, Greek or Cyrillic.
  private static func isCapital(_ text: Span<UInt8>, at index: Int, in word: Range<Int>) -> Bool {
    let byte = text[index]
    if byte &- 0x41 < 26 { return true }
    guard index + 1 < word.upperBound else { return false }
    let next = text[index + 1]
    switch byte {
    case 0xC3: return next < 0x9F && next != 0x97
    case 0xC4, 0xC5: return next & 1 == 0
    case 0xCE: return 0x86...0xAB ~= next
    case 0xD0: return next < 0xB0
    default: return false
    }
  }

  private mutating func readSpellings(_ text: Span<UInt8>) {
    var reader = WordReader()
    spellings = words.indices.map { word in
      guard isScored[word] || word > 0 && isScored[word - 1] || word + 1 < words.count && isScored[word + 1] else {
        return WordShape()
      }
      reader.read(text.extracting(words[word].range))
      return WordShape(
        shape: reader.hash(.shape), last2: reader.hash(.suffix2), last3: reader.hash(.suffix3),
        last4: reader.hash(.suffix4), first3: reader.hash(.prefix3))
    }
  }

  private static func runs(_ isCapital: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    runs.reserveCapacity(isCapital.count)
    while runs.count < isCapital.count {
      let start = runs.count
      var end = start + 1
      while isCapital[start], end < isCapital.count, isCapital[end] { end += 1 }
      for _ in start..<end { runs.append(start..<end) }
    }
    return runs
  }

  /// Marks the longest places of the gazetteer, up to four words.
  private mutating func markPlaces(_ text: Span<UInt8>, _ gazetteer: Gazetteer) {
    var word = 0
    while word < words.count {
      guard isCapital[word] else {
        word += 1
        continue
      }
      var (hash, length) = (FoldedForm.FNV1a(), 0)
      for end in word..<min(word + 4, words.count) {
        if end > word, words[end].range.lowerBound > words[end - 1].range.upperBound { hash.add(0x20) }
        FoldedForm.fold(text.extracting(words[end].range)) { hash.add($0) }
        if isCapital[end], gazetteer.isPlace(hash.value) { length = end - word + 1 }
      }
      for index in word..<word + length { known[index].place = length == 1 ? 1 : index == word ? 2 : 3 }
      word += max(1, length)
    }
  }

  /// Whether the gazetteer has just these words, several of them, as a place.
  func isListedPlace(_ words: Range<Int>) -> Bool {
    known.indices.contains(words.lowerBound) && known[words.lowerBound].place == 2
      && words.dropFirst().allSatisfy { known.indices.contains($0) && known[$0].place == 3 }
      && !(known.indices.contains(words.upperBound) && known[words.upperBound].place == 3)
  }

  /// Whether words are a given name, which is no place's, and one or two other words with capitals, of which none tells an
  /// organisation, a place or a thing.
  func beginsWithGivenName(_ words: Range<Int>) -> Bool {
    guard known.indices.contains(words.lowerBound), known.indices.contains(words.upperBound - 1),
      2...3 ~= words.count, known[words.lowerBound].person & 1 != 0, known[words.lowerBound].place == 0
    else { return false }
    return words.allSatisfy { isCapital[$0] && self.words[$0].tag != .adposition }
      && words.dropFirst().allSatisfy { known[$0].lists == 0 && known[$0].place < 2 }
  }

  /// Whether a word may be part of a name at all: it has a capital, or stands near one that has.
  public func mayBeName(_ word: Int) -> Bool { isScored[word] }

  /// The most features that a word has.
  public static let most = 96

  /// Replaces what `features` holds by the hashes of a word's features.
  public func extract(_ word: Int, into features: inout [UInt32]) {
    features.removeAll(keepingCapacity: true)
    var add = Adder(features: features)
    features = []
    add.feature(0, 0)
    addSpelling(word, &add)
    addGrammar(word, &add)
    if isCapital[word] { addRun(word, &add) }
    addKnown(word, &add)
    features = add.features
  }

  private func addSpelling(_ word: Int, _ add: inout Adder) {
    let form = forms[word]
    add.feature(1, form)
    add.feature(2, self.form(word - 1))
    add.feature(3, self.form(word + 1))
    add.feature(4, self.form(word - 2))
    add.feature(5, self.form(word + 2))
    add.feature(6, self.form(word - 1), form)
    add.feature(7, form, self.form(word + 1))
    let own = spellings[word]
    let (before, after) = (shape(word - 1), shape(word + 1))
    add.feature(8, own.shape)
    add.feature(9, before)
    add.feature(10, after)
    add.feature(11, before, own.shape, after)
    add.feature(12, own.last2)
    add.feature(13, own.last3)
    add.feature(14, own.last4)
    add.feature(15, own.first3)
    if word == 0 { add.feature(16, tag(word)) }
    if isAllCapitals { add.feature(17, own.shape) }
  }

  private func addGrammar(_ word: Int, _ add: inout Adder) {
    let tags = (before: tag(word - 1), own: tag(word), after: tag(word + 1))
    add.feature(18, tags.own)
    add.feature(19, tags.before)
    add.feature(20, tags.after)
    add.feature(21, tags.before, tags.own, tags.after)
    add.feature(22, tags.own, spellings[word].shape)
    add.feature(23, relation(word))
    add.feature(24, relation(word), lemmaOfHead(word))
    // What the whole name hangs on, through its inner relations.
    var top = word
    for _ in 0..<6 {
      guard [.flat, .compound, .nmod, .goeswith].contains(words[top].relation), let head = words[top].head,
        head < words.count, words[top].relation != .nmod || head > top
      else { break }
      top = head
    }
    add.feature(25, relation(top), lemmaOfHead(top))
    add.feature(26, forms[top])
    if top != word { add.feature(27, tag(top), shape(top)) }
    add.feature(28, prepositions[top], isCapital[word] ? 1 : 0)
  }

  private func addRun(_ word: Int, _ add: inout Adder) {
    let run = runs[word]
    let (left, right) = (form(run.lowerBound - 1), form(run.upperBound))
    add.feature(29, left)
    add.feature(30, right)
    add.feature(31, UInt32(min(word - run.lowerBound, 4)), UInt32(min(run.count, 6)))
    add.feature(32, forms[run.upperBound - 1], word == run.upperBound - 1 ? 1 : 0)
    add.feature(33, forms[run.lowerBound], word == run.lowerBound ? 1 : 0)
    add.feature(34, tag(run.lowerBound - 1), tag(run.upperBound), UInt32(min(run.count, 6)))
    add.feature(35, form(run.lowerBound - 2), left)
    add.feature(36, right, form(run.upperBound + 1))
    add.lists(37, known[run.upperBound - 1].lists, word == run.upperBound - 1 ? 1 : 0)
  }

  private func addKnown(_ word: Int, _ add: inout Adder) {
    for (index, near) in [word, word + 1, word - 1, word + 2].enumerated() where words.indices.contains(near) {
      let offset = UInt32(index)
      if known[near].person != 0 { add.feature(38, offset, known[near].person) }
      if known[near].place != 0 { add.feature(39, offset, known[near].place) }
      if near == word || isCapital[near] || words[near].tag == .noun { add.lists(40, known[near].lists, offset) }
    }
    add.feature(41, person(word) << 2 | place(word), person(word + 1) << 2 | place(word + 1))
    add.feature(42, person(word) << 2 | place(word), person(word - 1) << 2 | place(word - 1))
  }

  // MARK: Words near

  private static let none: UInt32 = 7

  private func form(_ word: Int) -> UInt32 { forms.indices.contains(word) ? forms[word] : Self.none }
  private func shape(_ word: Int) -> UInt32 { spellings.indices.contains(word) ? spellings[word].shape : Self.none }
  private func person(_ word: Int) -> UInt32 { known.indices.contains(word) ? known[word].person : 0 }
  private func place(_ word: Int) -> UInt32 { known.indices.contains(word) ? known[word].place : 0 }
  private func tag(_ word: Int) -> UInt32 {
    guard words.indices.contains(word) else { return Self.none + 100 }
    return tags[word] != 0 ? tags[word] : Self.number(words[word].tag)
  }
  private func relation(_ word: Int) -> UInt32 {
    relations[word] != 0 ? relations[word] : Self.number(words[word].relation)
  }
  private func lemmaOfHead(_ word: Int) -> UInt32 {
    guard let head = words[word].head, head < words.count else { return Self.none }
    return FoldedForm.hash(words[head].lemma)
  }

  private static func number(_ tag: UniversalTag) -> UInt32 { UInt32(tag.ordinal + 1) }
  private static func number(_ relation: UniversalRelation) -> UInt32 { UInt32(relation.ordinal + 1) }
}

/// Gathers features: a template's number and the values that fill it, hashed.
private struct Adder {
  var features: [UInt32]

  @inline(__always)
  mutating func feature(_ template: UInt32, _ one: UInt32, _ two: UInt32 = 0, _ three: UInt32 = 0) {
    var hash = Adder.mix(2_166_136_261, template)
    hash = Adder.mix(hash, one)
    hash = Adder.mix(hash, two)
    features.append(Adder.mix(hash, three))
  }

  @inline(__always)
  mutating func lists(_ template: UInt32, _ lists: UInt32, _ place: UInt32) {
    var rest = lists
    while rest != 0 {
      feature(template, UInt32(rest.trailingZeroBitCount), place)
      rest &= rest - 1
    }
  }

  @inline(__always)
  private static func mix(_ hash: UInt32, _ value: UInt32) -> UInt32 {
    // A multiply-xorshift round after FNV's step spreads the bits of small numbers over the whole hash.
    var mixed = (hash ^ value) &* 0x85EB_CA6B
    mixed ^= mixed >> 15
    return mixed &* 0xC2B2_AE35 ^ mixed >> 13
  }
}

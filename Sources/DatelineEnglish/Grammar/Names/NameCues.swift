@_spi(Training) internal import DatelineLanguage
internal import DatelineModel

/// What stands around a name and leaves no doubt: "Mr" before a person's, "the town of" before a place's.
struct NameCues {
  let words: [SentenceAnalysis.Word]
  /// For each word the hash of its folded form.
  let forms: [UInt32]
  let isCapital: [Bool]
  /// For each word whether a sign of money stands right behind it.
  private let isBeforeSign: [Bool]

  init(_ words: [SentenceAnalysis.Word], in text: Span<UInt8>) {
    self.words = words
    forms = words.map { FoldedForm.hash(text.extracting($0.range)) }
    isCapital = words.map { word in word.range.first.map { text[$0] &- 0x41 < 26 } ?? false }
    isBeforeSign = words.map { word in
      word.range.upperBound < text.count && text[word.range.upperBound] == UInt8(ascii: "$")
    }
  }

  /// The names with those mended, and added, that their surroundings tell.
  func mend(_ names: [SentenceAnalysis.Name]) -> [SentenceAnalysis.Name] {
    // "US$ 400": the name of a currency.
    var names = names.filter { !($0.words.last.map { isBeforeSign[$0] } ?? false) && !isOfOffice($0) }
      .compactMap(withoutTitle)
    guard isCapital.contains(true) else { return names }
    for index in names.indices { takeMark(&names[index]) }
    for run in ownersInside() { put(run, as: .organisation, &names) }
    for run in leaders() { take(run, as: .person, &names) }
    settlePlaces(&names)
    settlePersons(&names)
    if isFirstIntroduced, !names.contains(where: { $0.words.contains(0) }) {
      take(0..<1, as: .organisation, certainty: Self.leastCertainty, &names)
    }
    for run in calledRuns() where !names.contains(where: { $0.words.overlaps(run) }) {
      take(run, as: .other, certainty: Self.leastCertainty, &names)
    }
    for word in words.indices where forms[word] != 0 {
      if NameVocabulary.honorifics.contains(forms[word]), let run = run(from: word + 1) {
        take(run, as: .person, &names)
      } else if word > 0, forms[word] == NameVocabulary.of, NameVocabulary.placeNouns.contains(forms[word - 1]),
        words[word - 1].tag == .noun, let run = run(from: word + 1)
      {
        take(run, as: .place, &names)
      } else if NameVocabulary.placeNouns.contains(forms[word]), words[word].tag == .noun, !isCapital[word], word > 1,
        forms[word - 2] == NameVocabulary.the, isName(word - 1)
      {
        take(word - 1..<word, as: .place, &names)
      }
    }
    return names
  }

  /// A name without what is no part of it: a person's without "Mr" and the like.
  private func withoutTitle(_ name: SentenceAnalysis.Name) -> SentenceAnalysis.Name? {
    var name = name
    while let first = name.words.first, NameVocabulary.honorifics.contains(forms[first]) {
      name.words = first + 1..<name.words.upperBound
      name.kind = .person
    }
    // "The Ministry of Defence": nor is the article, which a sentence begins with.
    if name.words.count > 1, let first = name.words.first, forms[first] == NameVocabulary.the,
      words[first].tag == .determiner
    {
      name.words = first + 1..<name.words.upperBound
    }
    return name.words.isEmpty ? nil : name
  }

  /// "McDonald's opened a restaurant": a mark of owning behind a name that owns nothing is a part of it.
  private func takeMark(_ name: inout SentenceAnalysis.Name) {
    let mark = name.words.upperBound
    guard words.indices.contains(mark), words[mark].tag == .particle, ["'s", "\u{2019}s"].contains(words[mark].lemma),
      let head = words[mark].head, name.words.contains(head),
      [.nsubj, .nsubjPassive, .obj, .obl].contains(words[head].relation)
    else { return }
    name.words = name.words.lowerBound..<mark + 1
    if name.kind == .person { name.kind = .organisation }
  }

  func isName(_ word: Int) -> Bool {
    words.indices.contains(word) && isCapital[word] && !NameVocabulary.calendar.contains(forms[word])
      && !NameVocabulary.demonyms.contains(forms[word]) && forms[word] != NameVocabulary.the
  }

  private func run(from first: Int) -> Range<Int>? {
    var end = first
    while isName(end), end - first < 3 { end += 1 }
    return end > first ? first..<end : nil
  }

  /// Makes words a name of a kind, unless they lie in a longer name or are plainly another's.
  private func take(
    _ run: Range<Int>, as kind: SentenceAnalysis.Name.Kind, certainty: Double = Self.certainty,
    _ names: inout [SentenceAnalysis.Name]
  ) {
    if let known = names.firstIndex(where: { $0.words.overlaps(run) }) {
      guard names[known].kind != kind, names[known].words.lowerBound >= run.lowerBound else { return }
      names[known].kind = kind
      names[known].certainty = certainty
    } else {
      let place = names.firstIndex { $0.words.lowerBound > run.lowerBound } ?? names.count
      names.insert(SentenceAnalysis.Name(words: run, kind: kind, certainty: certainty), at: place)
    }
  }

  /// Makes words a name of a kind in place of all that overlap them.
  private func put(_ run: Range<Int>, as kind: SentenceAnalysis.Name.Kind, _ names: inout [SentenceAnalysis.Name]) {
    names.removeAll { $0.words.overlaps(run) }
    take(run, as: kind, &names)
  }

  /// How sure such surroundings are.
  static let certainty = 0.9
  /// How sure it is that words are a name of which only capitals tell.
  private static let leastCertainty = 0.5
}

internal import DatelineModel

/// Finds the numbers of a sentence that count something.
struct CountFinder {
  /// The words of the sentence, lower case.
  private let words: [String]
  private let grammar: SentenceGrammar
  private let isTime: [Bool]

  init(_ sentence: ClaimSentence) {
    (words, grammar, isTime) = (sentence.words, sentence.grammar, sentence.isTime)
  }

  /// The counts in the order of the text.
  func counts() -> [ClaimFinding] {
    var (findings, index) = ([ClaimFinding](), 0)
    while index < words.count {
      guard let number = NumberReader.number(in: words, at: index), !isTime[index] else {
        if let none = none(at: index) { findings.append(none) }
        index += 1
        continue
      }
      if let finding = finding(index..<number.end, value: number.value) { findings.append(finding) }
      index = number.end
    }
    return findings
  }

  private func finding(_ number: Range<Int>, value: Int) -> ClaimFinding? {
    let currency = number.lowerBound > 0 ? ClaimWords.currencies[words[number.lowerBound - 1]] : nil
    let (precision, start) = ClaimWords.precision(
      before: number.lowerBound - (currency == nil ? 0 : 1), in: words)
    if let unit = currency ?? (number.upperBound < words.count ? money(number) : nil) {
      return ClaimFinding(kind: .count, what: unit, value: String(value), precision: precision)
    }
    let noun = counted(number)
    let lemma = noun.map { grammar.words[$0].lemma.lowercasedASCII }
    if let lemma, ClaimWords.measures.contains(lemma) { return nil }
    if let fate = fate(start: start, number) {
      let who = noun.flatMap { ClaimWords.behind[words[$0]] == nil ? lemma : nil }
      return ClaimFinding(
        kind: .count, what: fate, value: String(value), precision: precision,
        counted: who.flatMap { ClaimWords.people.contains($0) ? nil : $0 })
    }
    // "one" is seldom a number, and small numbers in words count what nobody disputes.
    guard let noun, value > 1 else { return nil }
    return ClaimFinding(
      kind: .count, what: words[noun] + rate(number), value: String(value), precision: precision)
  }

  /// "nobody was hurt", "no deaths were reported": none of those who might have been counted.
  private func none(at index: Int) -> ClaimFinding? {
    guard ClaimWords.denials.contains(words[index]), let fate = behind(index..<index + 1) else { return nil }
    return ClaimFinding(kind: .count, what: fate, value: "0")
  }

  /// "9,000 vehicles a day" are another number than 9,000 vehicles.
  private func rate(_ number: Range<Int>) -> String {
    let rest = number.upperBound..<max(number.upperBound, min(words.count - 1, number.upperBound + 7))
    let word = rest.first { ClaimWords.rateWords.contains(words[$0]) && ClaimWords.rateUnits.contains(words[$0 + 1]) }
    return word.map { " a " + words[$0 + 1] } ?? ""
  }

  private func money(_ number: Range<Int>) -> String? {
    ClaimWords.currencies[grammar.words[number.upperBound].lemma.lowercasedASCII]
  }

  /// The noun that a number stands before: its head, else the next noun of its phrase.
  private func counted(_ number: Range<Int>) -> Int? {
    let last = number.upperBound - 1
    if grammar.words[last].relation == .nummod, let head = grammar.head(of: last), head > last,
      grammar.words[head].tag == .noun
    {
      return head
    }
    var index = number.upperBound
    if index < words.count, words[index] == "of" { index += 1 }
    while index < words.count, index < number.upperBound + 4 {
      switch grammar.words[index].tag {
      case .noun: return index
      case .adjective, .determiner, .pronoun, .properNoun: index += 1
      default: return nil
      }
    }
    return nil
  }

  /// What befell those counted: told right before the number, behind it in the same stretch of words, or as a toll.
  private func fate(start: Int, _ number: Range<Int>) -> String? {
    var index = start - 1
    while index >= 0, start - index < 5, ClaimWords.fillers.contains(words[index]) { index -= 1 }
    if index >= 0, let fate = ClaimWords.before[words[index]], !isPassive(index) {
      return fate.isEmpty ? behind(number) : fate
    }
    return behind(number) ?? toll(start: start)
  }

  /// "were killed ten days later" counts no dead.
  private func isPassive(_ index: Int) -> Bool {
    index > 0 && ["was", "were", "been", "be"].contains(words[index - 1])
  }

  private func behind(_ number: Range<Int>) -> String? {
    for index in number.upperBound..<min(words.count, number.upperBound + 8) {
      if let fate = ClaimWords.behind[words[index]] { return fate }
      if [",", ";", ":", ".", "–", "—", "-"].contains(words[index]) || grammar.words[index].tag == .numeral {
        return nil
      }
    }
    return nil
  }

  /// "the toll had risen to 56".
  private func toll(start: Int) -> String? {
    guard start > 0, ClaimWords.tollPrepositions.contains(words[start - 1]) else { return nil }
    return words[..<start].lazy.compactMap { ClaimWords.tolls[$0] }.first
  }
}

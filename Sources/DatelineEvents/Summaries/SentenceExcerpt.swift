internal import DatelineModel

/// A sentence told as it stands: without what only ties it to the one before, and of one that is too long the stretch
/// around an event.
struct SentenceExcerpt {
  /// The words in the order of the text.
  let words: [Int]
  /// Whether it breaks off before the sentence ends.
  let isCut: Bool

  /// The most words, marks not counted, that a sentence may have to be told as it stands.
  static let mostWords = 40

  private let grammar: SentenceGrammar

  /// The sentence around that word.
  init(around head: Int, in grammar: SentenceGrammar) {
    self.grammar = grammar
    let all = Self.opening(of: grammar)..<grammar.words.count
    let count = all.count { grammar.words[$0].tag != .punctuation }
    guard count > Self.mostWords else {
      (words, isCut) = (Array(all), false)
      return
    }
    let first = Self.first(before: head, in: all, grammar)
    let last = Self.end(behind: first, holding: head, in: all, grammar)
    words = Array(first..<last)
    isCut = last < all.upperBound && !Self.isStrong(last, grammar)
  }

  /// Where the sentence begins behind a dateline, conjunctions and connective adverbs.
  private static func opening(of grammar: SentenceGrammar) -> Int {
    var first = DatelinePrefix.end(in: grammar)
    while first + 1 < grammar.words.count {
      let word = grammar.words[first]
      let isTie =
        word.tag == .punctuation && !["\"", "(", "[", "$", "'"].contains(word.lemma)
        || word.tag == .coordinatingConjunction && word.relation == .cc
        || word.relation == .advmod && ClauseWords.connectives.contains(word.lemma.lowercasedASCII)
          && grammar.words[first + 1].lemma == ","
      guard isTie else { break }
      first += 1
    }
    return first
  }

  /// The nearest seam before a word from which on there is room for it: a strong mark, else a comma, else none.
  private static func first(before head: Int, in all: Range<Int>, _ grammar: SentenceGrammar) -> Int {
    let reach = max(all.lowerBound, head - mostWords * 3 / 4)
    if reach == all.lowerBound { return reach }
    let window = reach..<min(head, all.upperBound)
    let strong = window.last { isStrong($0, grammar) }
    let mark = strong ?? window.first { grammar.words[$0].lemma == "," }
    return mark.map { $0 + 1 } ?? reach
  }

  /// The last seam that is not too far, else as far as there is room.
  private static func end(
    behind first: Int, holding head: Int, in all: Range<Int>, _ grammar: SentenceGrammar
  ) -> Int {
    var left = mostWords
    var limit = first
    while limit < all.upperBound, left > 0 {
      if grammar.words[limit].tag != .punctuation { left -= 1 }
      limit += 1
    }
    guard limit < all.upperBound else { return all.upperBound }
    let low = min(max(head + 1, first + 1), limit)
    let mark = (low..<limit).last { grammar.words[$0].lemma == "," || isStrong($0, grammar) }
    return mark ?? (low..<limit).last { grammar.words[$0].relation == .case || grammar.words[$0].relation == .cc }
      ?? limit
  }

  private static func isStrong(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
    [";", ":", ".", "!", "?", "\u{2014}", "\u{2013}", "--"].contains(grammar.words[word].lemma)
  }
}

/// The place and agency that stand before the first sentence of a report: "NORHAVN (Harbour Wire) — ".
enum DatelinePrefix {
  /// The index of the first word behind it; 0 where there is none.
  static func end(in grammar: SentenceGrammar) -> Int {
    let reach = min(grammar.words.count, 12)
    guard
      let dash = (0..<reach).first(where: { ["-", "--", "\u{2014}", "\u{2013}"].contains(grammar.words[$0].lemma) }),
      dash > 0, dash + 2 < grammar.words.count
    else { return 0 }
    let before = grammar.words[..<dash]
    let isNamed = before.allSatisfy {
      [.properNoun, .punctuation, .numeral, .other].contains($0.tag) || $0.tag == .noun && $0.range.count < 3
    }
    // A hyphen inside a word has no white space around it.
    let isDash =
      grammar.words[dash - 1].range.upperBound < grammar.words[dash].range.lowerBound
      && grammar.words[dash].range.upperBound < grammar.words[dash + 1].range.lowerBound
    return isNamed && isDash ? dash + 1 : 0
  }
}

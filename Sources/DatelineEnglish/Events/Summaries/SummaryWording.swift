internal import DatelineModel

/// A summary as it is proposed: the words of one sentence in their order, some left out, some put otherwise.
///
/// It has no words of its own but those of its edits, and each of these says for which words of the sentence it stands:
/// so whoever proposes a summary cannot say what the sentence does not say without its being seen.
struct SummaryWording {
  let grammar: SentenceGrammar
  /// For each word of the sentence whether the summary has it, as it is or put otherwise.
  private(set) var kept: [Bool]
  /// In the order of the text, not overlapping.
  private(set) var edits: [Replacement] = []
  /// What the wording tells: the clause with that head is its main clause.
  var top: Int
  /// The noun that a clause without a subject of its own is lent; nil where none is.
  var lent: Int?
  /// The lent noun's phrase and the word behind which it is told, where it is no subject: "that his parents bought".
  private(set) var lentPlace: (phrase: Range<Int>, behind: Int)?
  /// Whether its head, which the tree has as a participle, is its finite verb.
  var isMisreadAsParticiple = false
  /// Whether the expression that dates the event stays: it dates only a part of what is told.
  var keepsTime = false

  /// Words put in the place of others.
  struct Replacement {
    /// Indices of the words that it stands for, half-open.
    var words: Range<Int>
    var text: String
    var kind: Kind
    /// 0...1, how sure it is that both mean the same.
    var certainty: Double

    enum Kind { case name, time, form }
  }

  /// All words of the sentence.
  init(_ grammar: SentenceGrammar, top: Int) {
    (self.grammar, self.top) = (grammar, top)
    kept = [Bool](repeating: true, count: grammar.words.count)
  }

  /// The given words only.
  init(_ words: some Sequence<Int>, of grammar: SentenceGrammar, top: Int, lent: Int? = nil) {
    (self.grammar, self.top, self.lent) = (grammar, top, lent)
    kept = [Bool](repeating: false, count: grammar.words.count)
    for word in words { kept[word] = true }
  }

  /// The words that it has, in order.
  var words: [Int] { kept.indices.filter { kept[$0] } }

  /// Whether it has every word of its sentence.
  var isWhole: Bool { !kept.contains(false) }

  /// How many words it has, marks not counted.
  var count: Int { kept.indices.count { kept[$0] && grammar.words[$0].tag != .punctuation } }

  /// The edit that stands for a word.
  func edit(at word: Int) -> Replacement? { edits.first { $0.words.contains(word) } }

  // MARK: Proposing

  /// Puts the phrase of the lent noun behind a word; behind -1 it stands first.
  mutating func moveLent(_ phrase: Range<Int>, behind word: Int) { lentPlace = (phrase, word) }

  /// The indices of all words in the order in which they are told.
  private var order: [Int] {
    guard let (phrase, behind) = lentPlace else { return Array(kept.indices) }
    let others = kept.indices.filter { !phrase.contains($0) }
    return others.filter { $0 <= behind } + phrase + others.filter { $0 > behind }
  }

  /// Leaves out words, and the comma that then has nothing to part.
  mutating func drop(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    edits.removeAll { range.contains($0.words.lowerBound) }
    for word in range { kept[word] = false }
    let before = kept[..<range.lowerBound].lastIndex(of: true)
    let after = kept[range.upperBound...].firstIndex(of: true)
    let isBefore = before.map(isComma) ?? false
    let isAfter = after.map(isComma) ?? false
    if before == nil || before.map(isStrong) ?? false {
      if isAfter, let after { kept[after] = false }
    } else if isBefore, let before {
      // ", on Tuesday, ": both commas belonged to it, unless the first also ends what the sentence opens with.
      if isAfter, let after, endsAside(before) || startsTail(after) {
        kept[after] = false
        return
      }
      if isAfter, let after { kept[after] = false }
      let isOver = after.map { $0 >= grammar.words.count - 1 || isStrong($0) } ?? true
      if isOver || isAfter && !endsOpening(before) { kept[before] = false }
    } else if isAfter, let after, range.contains(where: isComma), after + 1 < grammar.words.count,
      grammar.words[after + 1].tag == .adposition
    {
      // "on March 7, 2026, at the pier": the second comma belonged to the date as the first did.
      kept[after] = false
    }
  }

  /// Puts other words in the place of some.
  mutating func replace(_ words: Range<Int>, by text: String, _ kind: Replacement.Kind, certainty: Double = 1) {
    guard !words.isEmpty, words.allSatisfy({ kept[$0] }), !edits.contains(where: { $0.words.overlaps(words) }) else {
      return
    }
    edits.append(Replacement(words: words, text: text, kind: kind, certainty: certainty))
    edits.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// "When he left, on Tuesday, the ferry sank": whether a comma ends a phrase that stands before the subject.
  private func endsOpening(_ comma: Int) -> Bool {
    grammar.children(of: top).contains { child in
      child < top && [.advcl, .obl, .oblTime, .oblUnmarked].contains(grammar.words[child].relation)
        && grammar.extent(of: child).upperBound + 1 == comma
        && kept[child]
    }
  }

  /// "Lund, 48, who leads it, will retire": whether a comma ends what another one began, so that it stays behind a cut.
  private func endsAside(_ comma: Int) -> Bool {
    guard let first = kept[..<comma].indices.last(where: { kept[$0] && (isComma($0) || isStrong($0)) }), isComma(first)
    else { return false }
    let tops = (first + 1..<comma).filter { word in
      kept[word] && grammar.head(of: word).map { !(first + 1..<comma).contains($0) } ?? true
    }
    guard tops.count == 1, let top = tops.first, let head = grammar.head(of: top), head < first else { return false }
    return ![.conj, .punct].contains(grammar.words[top].relation)
  }

  /// "It is safe, but old," Lund said: whether a comma parts what is said from who says it.
  private func startsTail(_ comma: Int) -> Bool {
    guard let begin = grammar.reportingTail?.begin, comma <= begin else { return false }
    return (comma...begin).allSatisfy { grammar.words[$0].tag == .punctuation }
  }

  private func isComma(_ word: Int) -> Bool { grammar.words[word].lemma == "," }

  private func isStrong(_ word: Int) -> Bool {
    [".", "!", "?", ";", ":", "\u{2014}", "\u{2013}", "-", "--", "(", "\""].contains(grammar.words[word].lemma)
  }

  // MARK: Text

  /// The words with the white space that the sentence has between them, made fit to stand alone, and where they are not
  /// the sentence's own.
  ///
  /// - Parameter source: the text of a range of bytes.
  func text(_ source: (Range<Int>) -> String) -> (text: String, replaced: [Timeline.Replacement])? {
    var scalars: [Unicode.Scalar] = []
    var replaced: [Timeline.Replacement] = []
    var previous: Int?
    var behind = 0
    for word in order where kept[word] && !(edit(at: word).map { $0.words.lowerBound < word } ?? false) {
      if let previous, isParted(word, from: previous) { scalars.append(" ") }
      if let edit = edit(at: word), edit.words.lowerBound == word {
        let bytes = grammar.words[word].range.lowerBound..<grammar.words[edit.words.upperBound - 1].range.upperBound
        let start = scalars.count
        scalars += edit.text.unicodeScalars
        replaced.append(
          Timeline.Replacement(start: start, end: scalars.count, text: source(bytes), certainty: edit.certainty))
        behind = edit.words.upperBound
      } else {
        scalars += source(grammar.words[word].range).unicodeScalars
        behind = word + 1
      }
      previous = behind - 1
    }
    return SummaryText(scalars, replaced).map { ($0.text, $0.replaced) }
  }

  private func isParted(_ word: Int, from previous: Int) -> Bool {
    if previous + 1 == word {
      return grammar.words[previous].range.upperBound < grammar.words[word].range.lowerBound
        || edit(at: previous)?.kind == .time && [.noun, .properNoun].contains(grammar.words[word].tag)
    }
    // A mark that closes, and a short ending, stay with what is before them.
    return word == 0 || grammar.words[word - 1].range.upperBound != grammar.words[word].range.lowerBound
      || ![.punctuation, .particle].contains(grammar.words[word].tag)
  }
}

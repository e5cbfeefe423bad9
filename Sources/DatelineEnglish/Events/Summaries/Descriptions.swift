internal import DatelineModel

/// What "the index" is: a noun behind "the" whose document has just spoken of one such thing, and told which.
///
/// A noun is explained only by the words before its own earlier mention ("the Hang Seng index", "a 33-year-old man"), and
/// only where no other mention with that noun came before that may be another one. In the documents of GUM that are open,
/// 89 of 100 nouns whose last mention lies at most five sentences back mean the thing of that mention, and 42 of 100
/// of those whose last mention lies farther back.
///
/// The nouns of a document are gathered when a row first asks for one.
final class Descriptions {
  private let grammar: DocumentGrammar
  private lazy var nouns = Nouns(grammar)

  /// The nouns of a document by their lemmas.
  private struct Nouns {
    /// Where a noun stands with words that tell which is meant, or is spoken of anew.
    var introductions: [String: [Introduction]] = [:]
    /// The sentences that speak of it, in order.
    var mentions: [String: [Int]] = [:]

    init(_ grammar: DocumentGrammar) {
      for sentence in grammar.sentences {
        for word in sentence.words.indices where sentence.words[word].tag == .noun {
          guard !sentence.words[word].features.plural, sentence.name(of: word) == nil else { continue }
          mentions[sentence.words[word].lemma.lowercasedASCII, default: []].append(sentence.sentence)
          guard let introduction = Descriptions.introduction(of: word, in: sentence) else { continue }
          introductions[sentence.words[word].lemma.lowercasedASCII, default: []].append(introduction)
        }
      }
    }
  }

  fileprivate struct Introduction {
    var sentence: Int
    var head: Int
    /// The words before the noun that tell which: indices, half-open; empty where none does.
    var modifiers: Range<Int>
  }

  /// How many sentences back the last mention of a thing lies at most.
  private static let reach = 5

  init(_ grammar: DocumentGrammar) { self.grammar = grammar }

  /// The words that tell which thing a bare noun behind "the" is: indices of an earlier sentence; nil where nothing tells, or
  /// two may be meant.
  func modifiers(of word: Int, in sentence: SentenceGrammar) -> (sentence: Int, words: Range<Int>)? {
    guard word > 0, sentence.words[word].tag == .noun, !sentence.words[word].features.plural,
      [.nsubj, .nsubjPassive, .obj, .obl, .nmod].contains(sentence.words[word].relation),
      sentence.name(of: word) == nil, sentence.words[word - 1].lemma.lowercasedASCII == "the",
      sentence.children(of: word).allSatisfy({
        $0 == word - 1 || sentence.words[$0].tag == .punctuation || sentence.words[$0].relation == .case
      }), isNear(word, sentence)
    else { return nil }
    let earlier = (nouns.introductions[sentence.words[word].lemma.lowercasedASCII] ?? []).prefix {
      ($0.sentence, $0.head) < (sentence.sentence, word)
    }
    guard let first = earlier.first, !first.modifiers.isEmpty, earlier.allSatisfy({ $0.sentence < sentence.sentence }),
      earlier.dropFirst().allSatisfy({ text($0) == text(first) && !isNew($0) }),
      [.nsubj, .nsubjPassive].contains(sentence.words[word].relation) || hasNoun(first)
    else { return nil }
    return (first.sentence, first.modifiers)
  }

  /// Whether the noun was spoken of shortly before.
  private func isNear(_ word: Int, _ sentence: SentenceGrammar) -> Bool {
    let sentences = nouns.mentions[sentence.words[word].lemma.lowercasedASCII] ?? []
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle] < sentence.sentence { low = middle + 1 } else { high = middle }
    }
    return low > 0 && sentence.sentence - sentences[low - 1] <= Self.reach
  }

  /// Whether a noun is among the words that tell which: an adjective alone ("the medieval disease") only adorns what is no
  /// subject.
  private func hasNoun(_ introduction: Introduction) -> Bool {
    grammar.sentences[introduction.sentence].words[introduction.modifiers].contains {
      [.noun, .properNoun].contains($0.tag)
    }
  }

  private func isNew(_ introduction: Introduction) -> Bool {
    let sentence = grammar.sentences[introduction.sentence]
    return sentence.child(of: introduction.head, .det).map { ["a", "an"].contains(sentence.words[$0].lemma) } ?? true
  }

  private func text(_ introduction: Introduction) -> [String] {
    grammar.sentences[introduction.sentence].words[introduction.modifiers].map(\.lemma.lowercasedASCII)
  }

  /// A mention that says which thing is meant or that it is a new one; nil for one that leans on what was said.
  fileprivate static func introduction(of word: Int, in sentence: SentenceGrammar) -> Introduction? {
    let before = sentence.children(of: word).filter { $0 < word && modifying.contains(sentence.words[$0].relation) }
    let first = before.map { sentence.extent(of: $0).lowerBound }.min() ?? word
    let isVague = before.contains {
      vague.contains(sentence.words[$0].lemma.lowercasedASCII) && sentence.children(of: $0).isEmpty
    }
    let isBare = sentence.words[max(word - 1, 0)].lemma.lowercasedASCII == "the" && first == word
    // Of "its large index" and "the firm's index" only the whole phrase tells which.
    let isOwned = sentence.child(of: word, .nmodPossessive) != nil
    if isBare, sentence.child(of: word, .nmod, .acl, .aclRelative) == nil { return nil }
    let tells =
      !isOwned && !isVague && (1...6).contains(word - first)
      && (first..<word).allSatisfy { sentence.isInside($0, word) }
    return Introduction(sentence: sentence.sentence, head: word, modifiers: tells ? first..<word : word..<word)
  }

  private static let modifying: Set<UniversalRelation> = [.compound, .amod, .flat]

  /// They tell of an order or a time, and not which.
  private static let vague: Set<String> = [
    "new", "old", "latest", "last", "next", "first", "second", "third", "other", "another", "same", "former", "recent",
    "current", "previous", "final", "own", "more", "most", "further", "additional", "such", "similar", "different",
    "many",
    "early", "late", "only", "one", "main", "key", "major", "possible", "potential", "proposed", "big", "good",
  ]
}

/// A name as the mentions and trees of a document tell it: without articles, titles and what explains it.
public struct EntityName: Hashable, Sendable {
  /// Indices of its words in their sentence, half-open.
  public var words: Range<Int>
  /// What bears it.
  public var kind: Kind
  /// What all mentions of its bearer share.
  public var chain: String

  /// A name.
  public init(words: Range<Int>, kind: Kind, chain: String) {
    (self.words, self.kind, self.chain) = (words, kind, chain)
  }

  /// What bears a name.
  public enum Kind: String, CaseIterable, Sendable {
    case person, organisation, place, other
    /// A people ("the Greeks") or an office without its holder ("the Prime Minister"): capitals, but nobody's name.
    case unnamed
  }
}

extension AnnotatedDocument.Sentence {
  /// The names of a sentence in order; of names inside names only the outermost.
  public var names: [EntityName] {
    let found = mentions.compactMap(name).sorted {
      ($1.words.count, $0.words.lowerBound) < ($0.words.count, $1.words.lowerBound)
    }
    var taken: Set<Int> = []
    var names: [EntityName] = []
    for name in found where taken.isDisjoint(with: name.words) {
      taken.formUnion(name.words)
      names.append(name)
    }
    return names.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The name in a mention; nil where it is meant by other words.
  public func name(in mention: AnnotatedDocument.Mention) -> EntityName? {
    guard mention.type != "time", !mention.type.isEmpty, let head = head(of: mention.words),
      var range = titled(mention, head) ?? proper(mention, head) ?? borne(mention, head)
    else { return nil }
    var kind: EntityName.Kind =
      switch mention.type {
      case "person": .person
      case "organization": .organisation
      case "place": .place
      default: .other
      }
    if kind == .person {
      while range.count > 1, Self.titles.contains(words[range.lowerBound].form.lowercased()) { range.removeFirst() }
      let isPeople = range.count == 1 && words[range.lowerBound].features.contains("Number=Plur")
      let isOffice = range.allSatisfy {
        Self.titles.contains(words[$0].form.lowercased()) || Self.ofTitles.contains(words[$0].form.lowercased())
      }
      if isPeople || isOffice { kind = .unnamed }
    }
    return EntityName(words: range, kind: kind, chain: mention.chain)
  }

  private func head(of range: Range<Int>) -> Int? {
    range.first { words[$0].head.map { !range.contains($0) } ?? true }
  }

  /// The words that are the title of the entity's article.
  private func titled(_ mention: AnnotatedDocument.Mention, _ head: Int) -> Range<Int>? {
    guard !mention.title.isEmpty else { return nil }
    for start in mention.words where words[start].form.first.map({ $0.isLetter || $0.isNumber }) ?? false {
      var (end, told) = (start, [String]())
      while end < mention.words.upperBound, told.count < mention.title.count {
        let more = plainWords(of: words[end].form)
        guard mention.title.starts(with: told + more) else { break }
        told += more
        end += 1
      }
      if told == mention.title, start..<end ~= head, (start..<end).contains(where: { words[$0].tag == "PROPN" }) {
        return start..<end
      }
    }
    return nil
  }

  /// The proper noun that heads a mention, with what belongs to the name by the tree.
  private func proper(_ mention: AnnotatedDocument.Mention, _ head: Int) -> Range<Int>? {
    guard words[head].tag == "PROPN" else { return nil }
    var (included, open): (Set<Int>, [Int]) = ([head], [head])
    while let parent = open.popLast() {
      for child in mention.words
      where words[child].head == parent && !included.contains(child)
        && belongs(child, to: parent, isHead: parent == head, mention)
      {
        included.insert(child)
        open.append(child)
      }
    }
    var (first, last) = (head, head)
    while included.contains(first - 1) { first -= 1 }
    while included.contains(last + 1) { last += 1 }
    while first < head, ["DET", "PUNCT", "ADP", "CCONJ"].contains(words[first].tag) { first += 1 }
    for word in first..<head where Self.possessives.contains(words[word].form) && !isTitled(word - 1, mention) {
      first = word + 1
    }
    while last > head, Self.possessives.union([".", ",", "-"]).contains(words[last].form) { last -= 1 }
    return first..<last + 1
  }

  private func belongs(_ child: Int, to parent: Int, isHead: Bool, _ mention: AnnotatedDocument.Mention) -> Bool {
    let word = words[child]
    let isCapital = word.form.contains { $0.isUppercase }
    let isNumber = word.form.first?.isNumber ?? false
    switch word.relation {
    case "goeswith": return true
    case _ where word.relation.hasPrefix("flat"): return true
    case "compound": return isCapital || isNumber
    case "amod": return isCapital || isNumber
    case "advmod", "nmod:poss": return isCapital && word.tag != "PRON"
    case "nummod": return isCapital || child > parent
    case "punct": return ["-", "–", "/", "&", "."].contains(word.form)
    case "case", "cc", "det": return !isHead
    case "conj": return !isHead && isCapital
    case "nmod" where child > parent && word.tag == "PROPN":
      let case_ = mention.words.first { words[$0].head == child && words[$0].relation == "case" }
      let hasArticle = mention.words.contains { words[$0].head == child && words[$0].relation == "det" }
      guard let preposition = case_.map({ words[$0].form.lowercased() }) else { return false }
      return ["of", "for", "de", "and"].contains(preposition) && !hasArticle
        || ["of", "for", "de", "and", "in"].contains(preposition) && isTitled(child, mention)
    default: return false
    }
  }

  private func isTitled(_ word: Int, _ mention: AnnotatedDocument.Mention) -> Bool {
    mention.words.contains(word) && plainWords(of: words[word].form).allSatisfy(mention.title.contains)
  }

  /// "spokeswoman Ada Lund": the name that a noun for a person bears.
  private func borne(_ mention: AnnotatedDocument.Mention, _ head: Int) -> Range<Int>? {
    guard mention.type == "person" else { return nil }
    let inner = mentions.filter {
      $0.words != mention.words && $0.words.count < mention.words.count && !$0.type.isEmpty
        && mention.words.contains($0.words.lowerBound) && mention.words.upperBound >= $0.words.upperBound
    }
    let name = mention.words.first { word in
      word > head && words[word].head == head && ["flat", "appos"].contains(words[word].relation)
        && words[word].tag == "PROPN" && !inner.contains { $0.words.contains(word) }
    }
    guard let name else { return nil }
    var (first, end) = (name, name + 1)
    while first - 1 > head, words[first - 1].head == first, words[first - 1].relation == "compound" { first -= 1 }
    while end < mention.words.upperBound, words[end].tag == "PROPN", words[end].relation == "flat" { end += 1 }
    return first..<end
  }

  private static let possessives: Set<String> = ["'s", "’s", "'", "’"]
  private static let titles: Set<String> = [
    "emeritus", "ambassador", "detective", "captain", "doctor", "coach", "president", "minister", "secretary", "mp",
    "director", "king", "queen", "prince", "princess", "ceo", "mayor", "senator", "professor", "dr", "dr.", "mr", "mr.",
    "mrs", "mrs.", "ms", "ms.", "pope", "lord", "lady", "sir", "general", "justice", "judge",
  ]
  private static let ofTitles: Set<String> = ["prime", "home", "shadow", "vice", "of", "state"]
}

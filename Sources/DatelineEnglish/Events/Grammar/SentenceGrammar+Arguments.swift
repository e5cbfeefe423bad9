internal import DatelineModel

extension SentenceGrammar {
  /// The subject of a clause: its own, or the one that it shares with the clause it hangs on.
  func subject(of clauseHead: Int) -> Int? {
    var current = clauseHead
    for _ in 0..<words.count {
      if let own = child(of: current, .nsubj, .nsubjPassive) {
        return isRelativePronoun(own) ? antecedent(of: current) ?? own : own
      }
      guard let head = head(of: current) else { return nil }
      switch words[current].relation {
      case .conj, .advcl, .parataxis: current = clauseHead == head ? head : self.clauseHead(of: head)
      case .xcomp: return child(of: head, .obj) ?? subject(sharedBy: head)
      case .acl, .aclRelative: return head
      default: return nil
      }
      if current == clauseHead { return nil }
    }
    return nil
  }

  /// The word for who acts in a clause: of a passive one its agent ("by police"), else its subject, be it whom it befell.
  func doer(of clauseHead: Int) -> Int? { child(of: clauseHead, .oblAgent) ?? subject(of: clauseHead) }

  private func subject(sharedBy governor: Int) -> Int? {
    var current = governor
    for _ in 0..<words.count {
      if let own = child(of: current, .nsubj, .nsubjPassive) {
        return isRelativePronoun(own) ? antecedent(of: current) ?? own : own
      }
      guard let head = head(of: current) else { return nil }
      switch words[current].relation {
      case .xcomp, .conj, .advcl: current = head
      case .acl, .aclRelative: return head
      default: return nil
      }
    }
    return nil
  }

  /// Whether a word is "who", "which" or "that" in the place of a subject or object.
  func isRelativePronoun(_ word: Int) -> Bool {
    words[word].tag == .pronoun && ["who", "which", "that", "whom"].contains(words[word].lemma.lowercasedASCII)
  }

  /// The lemmas of a word's prepositions and subordinators ("after", "in").
  func markers(of word: Int) -> [String] {
    children(of: word).filter { [.case, .mark].contains(words[$0].relation) }.map { words[$0].lemma.lowercasedASCII }
  }

  /// The relation with which a word stands in its clause, "conj" seen through: that of the first of its coordination.
  func role(of word: Int) -> UniversalRelation {
    var current = word
    for _ in 0..<words.count {
      guard words[current].relation == .conj, let head = head(of: current) else { break }
      current = head
    }
    return words[current].relation
  }

  /// A lemma of two words where a particle belongs to the verb ("take over"), else the word's own, in lower case.
  func phrasalLemma(of word: Int) -> String {
    let lemma = words[word].lemma.lowercasedASCII
    guard let particle = child(of: word, .compoundParticle) else { return lemma }
    return lemma + " " + words[particle].lemma.lowercasedASCII
  }
}

extension String {
  /// ASCII letters in lower case, others as they are.
  var lowercasedASCII: String {
    guard utf8.contains(where: { $0 &- 0x41 < 26 }) else { return self }
    return String(decoding: utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

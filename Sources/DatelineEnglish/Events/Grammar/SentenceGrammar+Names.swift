internal import DatelineModel

extension SentenceGrammar {
  /// Words in which "the Grant of Rights agreement" has its last noun as its head where the tree hangs that noun on the
  /// name before it: a name of several words that stands right before a noun says which one is meant.
  static func withNamesBeforeNouns(
    _ words: [SentenceAnalysis.Word], _ names: [SentenceAnalysis.Name]
  ) -> [SentenceAnalysis.Word] {
    var mended = words
    for name in names where name.words.count > 2 && name.words.upperBound < words.count {
      let isInside = { (word: Int?) in word.map(name.words.contains) ?? false }
      guard let top = name.words.first(where: { !isInside(words[$0].head) }),
        let noun = (name.words.upperBound..<words.count).first(where: { words[$0].tag != .adjective }),
        words[noun].tag == .noun, words[noun].relation == .nmod, isInside(words[noun].head),
        words.indices.allSatisfy({ words[$0].relation != .case || words[$0].head != noun || isInside($0) })
      else { continue }
      (mended[noun].head, mended[noun].relation) = (words[top].head, words[top].relation)
      for word in words.indices where word != noun {
        if isInside(word), words[word].head == noun {
          // What the tree gave the noun inside the name belongs to the name's last word, and that to its first.
          let last = name.words.upperBound - 1
          mended[word].head = word == last ? top : last
          if word == last { mended[word].relation = .nmod }
        } else if !isInside(word), words[word].head == top {
          mended[word].head = noun
        }
      }
      (mended[top].head, mended[top].relation) = (noun, .compound)
    }
    return mended
  }

  /// Words in which "before Vera and Jonas divorced in 1971" and "a day after her friend Vera Lind, also 19, died" have them
  /// as who divorced and who died where the tree has them as the object of "before" and "after" and the verb beside them.
  static func withSubjectsOfAdverbials(
    _ words: [SentenceAnalysis.Word], _ names: [SentenceAnalysis.Name]
  ) -> [SentenceAnalysis.Word] {
    var mended = words
    for verb in words.indices
    where words[verb].tag == .verb && [.advcl, .acl, .parataxis].contains(words[verb].relation) && verb > 1 {
      let isLed = words.contains {
        $0.head == verb && [.nsubj, .nsubjPassive, .aux, .auxPassive, .mark, .case].contains($0.relation)
      }
      guard !isLed, words[verb].features.verbForm == .finite,
        let marker = words[..<verb].indices.last(where: {
          words[$0].relation == .case && leading.contains(words[$0].lemma.lowercasedASCII)
        }), let noun = words[marker].head, marker < noun, noun < verb, [.obl, .nmod].contains(words[noun].relation),
        names.contains(where: { name in
          name.words.contains { $0 == noun || (words[$0].head == noun && words[$0].relation == .appos) }
        }), isLeftOf(verb, noun, words)
      else { continue }
      (mended[noun].head, mended[noun].relation) = (verb, .nsubj)
      (mended[marker].head, mended[marker].relation) = (verb, .mark)
    }
    return mended
  }

  /// Whether nothing but what belongs to a noun, and what is coordinated with it, stands between it and a verb.
  static func isLeftOf(_ verb: Int, _ noun: Int, _ words: [SentenceAnalysis.Word]) -> Bool {
    (noun + 1..<verb).allSatisfy { index in
      var current = index
      for _ in 0..<8 {
        if current == noun || words[index].tag == .punctuation { return true }
        guard let head = words[current].head, words.indices.contains(head) else { return false }
        current = head
      }
      return false
    }
  }
}

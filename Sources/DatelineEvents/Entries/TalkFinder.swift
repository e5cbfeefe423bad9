internal import DatelineModel

/// Finds what the lead hands on from a speaker where a later sentence tells to whom he said it: "…, an official said.
/// Speaking to the Harbour Post on Monday, the official …" is one talk in two sentences.
struct TalkFinder {
  private let grammar: DocumentGrammar
  private let registry: NameRegistry
  private let attributions: AttributionReader

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry, _ attributions: AttributionReader) {
    (self.grammar, self.registry, self.attributions) = (grammar, registry, attributions)
  }

  /// A talk in its two tellings.
  struct Talk {
    /// The verb of saying in the lead.
    var lead: Candidate
    /// What is said there.
    var content: Candidate
    /// The sentence that tells to whom it was said.
    var followUp: Candidate
    var speaker: String
    /// The words that name the listener, as UTF-8 bytes of the text.
    var listener: Range<Int>
  }

  /// The talk that the lead hands on, if what was said there is no entry of its own.
  ///
  /// - Parameters:
  ///   - candidates: those of each sentence.
  ///   - chosen: those of each sentence that become entries.
  func talks(_ candidates: [[Candidate]], _ chosen: [[Candidate]]) -> [Talk] {
    for sentence in candidates.indices.prefix(Self.leadLength) {
      let grammar = grammar.sentences[sentence]
      for lead in candidates[sentence] where isSaying(lead, grammar) {
        guard let subject = grammar.child(of: lead.head, .nsubj),
          let content = candidates[sentence].first(where: {
            !$0.isNominal && $0.head != lead.head && grammar.isInside($0.head, lead.head)
              && grammar.words[$0.head].relation == .ccomp
          }), !chosen[sentence].contains(where: { $0.head == content.head })
        else { continue }
        for followUp in candidates.dropFirst(sentence + 1).prefix(Self.reach).joined() {
          let later = self.grammar.sentences[followUp.sentence]
          guard let listener = TalkPhrase(of: followUp.head, in: later, registry)?.listener,
            let speaker = later.child(of: followUp.head, .nsubj), isOne(subject, grammar, speaker, later)
          else { continue }
          let last = listener.last.map { later.words[$0].range.upperBound }
          guard let first = listener.first.map({ later.words[$0].range.lowerBound }), let last else { continue }
          return [
            Talk(
              lead: lead, content: content, followUp: followUp,
              speaker: attributions.attribution(of: content) ?? "", listener: first..<last)
          ]
        }
      }
    }
    return []
  }

  /// In so many sentences the lead hands on its saying, and so many behind it tell more.
  private static let leadLength = 2
  private static let reach = 3

  private func isSaying(_ candidate: Candidate, _ grammar: SentenceGrammar) -> Bool {
    !candidate.isNominal && candidate.status == .happened
      && VerbTraits.of(grammar.words[candidate.head].lemma.lowercasedASCII).contains(.reporting)
  }

  /// "a senior official", "the official"; a name and the same name.
  private func isOne(_ one: Int, _ grammar: SentenceGrammar, _ other: Int, _ later: SentenceGrammar) -> Bool {
    let names = (
      registry.name(of: one, inSentence: grammar.sentence)?.full,
      registry.name(of: other, inSentence: later.sentence)?.full
    )
    if names.0 != nil || names.1 != nil { return names.0 == names.1 }
    guard grammar.words[one].lemma.lowercasedASCII == later.words[other].lemma.lowercasedASCII,
      let determiner = later.child(of: other, .det)
    else { return false }
    return ["the", "this", "that"].contains(later.words[determiner].lemma.lowercasedASCII)
  }
}

/// "Speaking to the Harbour Post": a talk with somebody who has a name, told beside what was said.
struct TalkPhrase {
  /// The words of the listener.
  let listener: [Int]

  /// Nil when no such phrase goes with the clause of that head.
  init?(of clause: Int, in grammar: SentenceGrammar, _ registry: NameRegistry) {
    let talk = grammar.children(of: clause).first {
      grammar.words[$0].relation == .advcl && Self.talks.contains(grammar.words[$0].lemma.lowercasedASCII)
    }
    let listener = talk.flatMap { talk in
      grammar.children(of: talk).first {
        grammar.words[$0].relation == .obl && grammar.markers(of: $0).contains { ["to", "with"].contains($0) }
          && registry.name(of: $0, inSentence: grammar.sentence) != nil
      }
    }
    guard let listener else { return nil }
    self.listener = grammar.extent(of: listener).filter {
      grammar.isInside($0, listener) && grammar.words[$0].relation != .case || $0 > 0 && isPossessive($0, grammar)
    }
    func isPossessive(_ word: Int, _ grammar: SentenceGrammar) -> Bool {
      grammar.words[word].tag == .particle && grammar.isInside(word, listener)
    }
  }

  private static let talks: Set<String> = ["speak", "talk"]
}

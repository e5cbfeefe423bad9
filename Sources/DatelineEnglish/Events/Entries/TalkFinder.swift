internal import DatelineModel

/// Finds what the lead hands on from a speaker where a later sentence tells to whom he said it: "…, an official said.
/// Speaking to the Harbour Post on Monday, the official …" is one talk in two sentences.
struct TalkFinder {
  private let grammar: DocumentGrammar
  private let registry: NameRegistry

  init(_ grammar: DocumentGrammar, _ registry: NameRegistry) { (self.grammar, self.registry) = (grammar, registry) }

  /// A talk in its two tellings.
  struct Talk {
    /// The verb of saying in the lead.
    var lead: Candidate
    /// The sentence that tells to whom it was said.
    var followUp: Candidate
  }

  /// The talk that the lead hands on, if what was said there is no event by itself: at most something that may come.
  ///
  /// - Parameters:
  ///   - candidates: those of each sentence.
  ///   - chosen: those of each sentence that become entries.
  func talks(_ candidates: [[Candidate]], _ chosen: [[Candidate]]) -> [Talk] {
    for sentence in candidates.indices.prefix(Self.leadLength) {
      let grammar = grammar.sentences[sentence]
      for lead in candidates[sentence] where isSaying(lead, grammar) {
        guard let subject = grammar.child(of: lead.head, .nsubj),
          let content = candidates[sentence].first(where: { isContent($0, of: lead, grammar) }),
          !chosen[sentence].contains(where: { $0.head == content.head && $0.status != .possible })
        else { continue }
        for followUp in candidates.dropFirst(sentence + 1).prefix(Self.reach).joined() {
          let later = self.grammar.sentences[followUp.sentence]
          guard TalkPhrase.isWithSomebodyNamed(followUp.head, in: later, registry),
            let speaker = later.child(of: followUp.head, .nsubj), isOne(subject, grammar, speaker, later)
          else { continue }
          return [Talk(lead: lead, followUp: followUp)]
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

  /// Whether a candidate is what is said, before its "an official said" or behind it.
  private func isContent(_ candidate: Candidate, of saying: Candidate, _ grammar: SentenceGrammar) -> Bool {
    guard !candidate.isNominal, candidate.head != saying.head else { return false }
    if grammar.words[saying.head].relation == .parataxis { return grammar.head(of: saying.head) == candidate.head }
    return grammar.words[candidate.head].relation == .ccomp && grammar.isInside(candidate.head, saying.head)
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

/// "Speaking to the Harbour Post", "to the Post's Playbook": a talk with somebody who has a name, told beside what was
/// said.
enum TalkPhrase {
  /// Whether such a phrase goes with the clause of that head.
  static func isWithSomebodyNamed(_ clause: Int, in grammar: SentenceGrammar, _ registry: NameRegistry) -> Bool {
    let talk = grammar.children(of: clause).first {
      grammar.words[$0].relation == .advcl && talks.contains(grammar.words[$0].lemma.lowercasedASCII)
    }
    guard let talk else { return false }
    return grammar.children(of: talk).contains {
      grammar.words[$0].relation == .obl && grammar.markers(of: $0).contains { ["to", "with"].contains($0) }
        && [$0, grammar.child(of: $0, .nmodPossessive)].compactMap(\.self).contains {
          registry.name(of: $0, inSentence: grammar.sentence) != nil
        }
    }
  }

  private static let talks: Set<String> = ["speak", "talk"]
}

internal import CivilTime
internal import DatelineModel

/// Finds what one side says and another denies in one article: "would send troops, an official said", "there would be
/// no troops sent, Thorvik said".
struct DisputeFinder {
  private let grammar: DocumentGrammar
  private let attributions: AttributionReader

  init(_ grammar: DocumentGrammar, _ attributions: AttributionReader) {
    (self.grammar, self.attributions) = (grammar, attributions)
  }

  /// A claim, its denial and the deed that both speak of.
  struct Dispute {
    var claim: Candidate
    var denial: Candidate
    /// The lemma of the verb.
    var deed: String
  }

  /// The first claim of the deed that each denial speaks of, by another speaker.
  ///
  /// - Parameter candidates: those of each sentence.
  func disputes(in candidates: [[Candidate]]) -> [Dispute] {
    let clauses = candidates.joined().filter { !$0.isNominal }
    let denials = clauses.filter { isDenial($0) && !isDemand($0) }
    guard !denials.isEmpty else { return [] }
    var claims: [Deed: [Candidate]] = [:]
    for claim in clauses where !isDenial(claim) {
      if let deed = deed(of: claim), claims[deed, default: []].count < Self.mostClaims {
        claims[deed, default: []].append(claim)
      }
    }
    return denials.compactMap { denial in
      guard let deed = deed(of: denial), let speaker = attributions.attribution(of: denial) else { return nil }
      let claim = claims[deed]?.first { claim in
        guard claim.sentence != denial.sentence, canBeOneTime(claim, denial) else { return false }
        return attributions.attribution(of: claim).map { $0 != speaker } ?? (claim.status == .alleged)
      }
      return claim.map { Dispute(claim: $0, denial: denial, deed: deed.verb) }
    }
  }

  /// What somebody says is not so.
  private func isDenial(_ candidate: Candidate) -> Bool { candidate.status == .denied || candidate.isNegated }

  /// How many claims of one deed are looked at.
  private static let mostClaims = 8

  /// What is done to what, as lemmas.
  private struct Deed: Hashable {
    var verb: String
    var object: String
  }

  private func deed(of candidate: Candidate) -> Deed? {
    let grammar = grammar.sentences[candidate.sentence]
    var verb = candidate.head
    var object: Int?
    if grammar.child(of: verb, .expl) != nil, let noun = grammar.child(of: verb, .nsubj),
      let participle = grammar.child(of: noun, .acl), grammar.words[participle].features.verbForm != .infinitive
    {
      // "there will be no troops sent"
      (verb, object) = (participle, noun)
    } else {
      // "is willing to send", "has tried to stop"
      while let next = grammar.child(of: verb, .xcomp), next > verb, grammar.words[next].tag == .verb { verb = next }
      object = grammar.child(of: verb, .obj, .nsubjPassive)
    }
    guard let object, [.noun, .properNoun].contains(grammar.words[object].tag) else { return nil }
    let lemma = grammar.phrasalLemma(of: verb)
    let action = ActionClasses.representative(of: lemma)
    return Deed(
      verb: action.isEmpty ? lemma : action,
      object: grammar.words[object].lemma.lowercasedASCII)
  }

  /// "They should not sell it" denies nothing.
  private func isDemand(_ candidate: Candidate) -> Bool {
    let grammar = grammar.sentences[candidate.sentence]
    return grammar.predicate(of: candidate.head)?.modal.map { $0 != "would" && WordLists.openModals.contains($0) }
      ?? false
  }

  private func canBeOneTime(_ claim: Candidate, _ denial: Candidate) -> Bool {
    guard let one = claim.time?.interval, let other = denial.time?.interval else { return true }
    return one.overlaps(other)
  }
}

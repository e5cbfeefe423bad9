internal import DatelineModel

/// The day's items on a page or in a programme that tells its day as it goes (`RunningOrder`).
extension CandidateFinder {
  /// Whether a clause is one of the day's items on a page that tells its day in the present: "Fans pay their last
  /// respects", "The fleet has left", not what holds or goes on.
  func isNewsOfTheDay(_ clause: Int, _ status: EventStatus, _ grammar: SentenceGrammar) -> Bool {
    guard runningOrder.time != nil, [.ongoing, .happened].contains(status), isMain(clause, grammar),
      let group = grammar.predicate(of: clause), group.finite, group.tense == .present, group.modal == nil,
      group.aspect == .perfect || group.aspect == .simple && runningOrder.isLive, grammar.words[clause].tag == .verb,
      let subject = grammar.subject(of: clause), grammar.words[subject].tag != .pronoun
    else { return false }
    if group.passive { return true }
    // "Marit Enger explains why", "takes a look": who presents the programme; but "tells the council that".
    let traits = VerbTraits.of(grammar.phrasalLemma(of: clause))
    let presents = traits.contains(.light) && group.aspect == .simple || traits.contains(.reporting)
    if presents, grammar.child(of: clause, .ccomp) == nil || grammar.child(of: clause, .obj, .iobj) == nil {
      return false
    }
    return traits.isDisjoint(with: [.stative, .perceiving])
      && ![.state, .intentionalState].contains(classes[clause, inSentence: grammar.sentence])
  }

  /// Whether a clause is what its sentence tells, by itself or as somebody's words.
  private func isMain(_ clause: Int, _ grammar: SentenceGrammar) -> Bool {
    var current = clause
    for _ in 0..<8 {
      guard let governor = grammar.governor(of: current), governor != current else { return true }
      switch grammar.words[current].relation {
      case .conj, .parataxis: break
      case .ccomp:
        let lemma = grammar.words[governor].lemma.lowercasedASCII
        guard lemma == "understand" || VerbTraits.of(lemma).contains(.reporting) else { return false }
      default: return false
      }
      current = governor
    }
    return false
  }
}

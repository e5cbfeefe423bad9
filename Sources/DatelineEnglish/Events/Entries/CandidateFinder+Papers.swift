internal import DatelineModel

extension CandidateFinder {
  /// "A study published on Monday found", "in a report published on Monday": what a paper says, it says on the day it
  /// comes out.
  func expressionOfFinding(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    publication(in: clause, grammar).flatMap { links.expression(ofClause: $0, in: grammar) }
      ?? expressionOfPaper(clause, grammar)
  }

  /// "In a May 7 memo, the agency said": the day that a paper is named by.
  private func expressionOfPaper(_ clause: Int, _ grammar: SentenceGrammar) -> ExpressionAttachment? {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    let isSaying = !traits.isDisjoint(with: [.evidential, .reporting, .newsAct])
    return links.attachments[grammar.sentence].first { attachment in
      guard let noun = attachment.noun, links.isUsable(attachment.expression),
        !links.isReference(attachment.expression),
        Self.papers.contains(grammar.words[noun].lemma.lowercasedASCII), grammar.clauseHead(of: noun) == clause
      else { return false }
      // "In a May 7 letter, the doctors pleaded": what opens the sentence is where it is said, whatever the verb.
      return isSaying && grammar.words[noun].relation == .nsubj
        || grammar.words[noun].relation == .obl && grammar.markers(of: noun) == ["in"]
          && (isSaying || noun < grammar.child(of: clause, .nsubj) ?? 0)
    }
  }

  /// Whether a participle only dates what a paper says: "statements published on Sunday".
  func isPublication(_ participle: Int, _ grammar: SentenceGrammar) -> Bool {
    guard grammar.words[participle].relation == .acl, let noun = grammar.head(of: participle) else { return false }
    return publication(in: grammar.clauseHead(of: noun), grammar) == participle
  }

  /// The participle that tells when a paper came out of which a clause tells what it says.
  private func publication(in clause: Int, _ grammar: SentenceGrammar) -> Int? {
    let traits = VerbTraits.of(grammar.words[clause].lemma.lowercasedASCII)
    let isSaying = !traits.isDisjoint(with: [.evidential, .reporting, .newsAct])
    for participle in grammar.extent(of: clause)
    where grammar.words[participle].relation == .acl
      && Self.publishing.contains(grammar.words[participle].lemma.lowercasedASCII)
    {
      guard let noun = grammar.head(of: participle), grammar.clauseHead(of: noun) == clause else { continue }
      let isPaper = Self.papers.contains(grammar.words[noun].lemma.lowercasedASCII)
      switch grammar.words[noun].relation {
      case .nsubj where isSaying || isPaper: return participle
      case .obl, .nmod: if isSaying, isPaper, grammar.markers(of: noun).contains("in") { return participle }
      default: continue
      }
    }
    return nil
  }

  /// "gave his word that it would be so, in an interview on Tuesday": behind a mark the main clause's, wherever the tree has
  /// it.
  func isSaidApart(_ attachment: ExpressionAttachment, _ grammar: SentenceGrammar) -> Bool {
    let beside = grammar.children(of: attachment.clause).last {
      $0 < attachment.top && grammar.words[$0].relation == .obl && grammar.extent(of: $0).upperBound < attachment.top
    }
    guard let noun = attachment.noun ?? beside, Self.papers.contains(grammar.words[noun].lemma.lowercasedASCII),
      grammar.markers(of: noun) == ["in"], case let first = grammar.extent(of: noun).lowerBound, first > 0
    else { return false }
    return grammar.words[first - 1].lemma == "," || grammar.words[first].lemma == ","
  }

  private static let publishing: Set<String> = [
    "publish", "release", "issue", "post", "print", "circulate", "unveil", "send", "write", "sign",
  ]
  private static let papers: Set<String> = [
    "study", "report", "survey", "poll", "paper", "statement", "letter", "memo", "analysis", "figure", "datum", "data",
    "interview", "post", "video", "article", "book", "message",
  ]
}

public import DatelineModel
internal import Synchronization

/// Analysers that are lent to one task at a time, so that their memory is used again and never shared.
package final class GrammarAnalyserPool: Sendable {
  /// An analyser on its way between pool and borrower. It is safe to send: whoever took it out of the pool alone has it.
  private struct Loan: @unchecked Sendable {
    let analyser: GrammarAnalyser
  }

  private let model: GrammarModel
  private let idle = Mutex<[Loan]>([])

  package init(_ model: GrammarModel) { self.model = model }

  /// Calls `body` with an analyser that nobody else uses meanwhile.
  package func withAnalyser<Result>(_ body: (GrammarAnalyser) -> Result) -> Result {
    let loan = idle.withLock { $0.popLast() } ?? Loan(analyser: GrammarAnalyser(model))
    defer { idle.withLock { $0.append(loan) } }
    return body(loan.analyser)
  }
}

extension GrammarAnalyser {
  /// The words of a sentence, tagged, lemmatised and parsed.
  @_spi(Training) public func words(
    _ parts: [(range: Range<Int>, token: Int)], in text: Span<UInt8>
  ) -> [SentenceAnalysis.Word] {
    parse(parts.map(\.range), in: text)
    let (heads, relations, doubts) = (heads, relations, doubts)
    let tags = tagsWithPassives()
    return parts.indices.map { index in
      let tag = Int(tags[index])
      let head = Int(heads[index])
      return SentenceAnalysis.Word(
        range: parts[index].range, token: parts[index].token,
        lemma: lemma(of: parts[index].range, in: text, tag: tags[index]),
        tag: model.tagSet.universal[tag], features: model.tagSet.features[tag],
        head: head < parts.count ? head : nil, relation: model.relations.relations[Int(relations[index])],
        arcConfidence: model.calibration.confidence(doubts[index]))
    }
  }

  /// The tags, with those of adjectives to which the tree gives the "be" of a passive mended: they are participles
  /// ("were overturned").
  private func tagsWithPassives() -> [UInt16] {
    guard let participle = model.tagSet.passiveParticiple else { return tags }
    var mended = tags
    for (word, head) in heads.enumerated() where Int(head) < tags.count {
      if model.relations.relations[Int(relations[word])] == .auxPassive,
        model.tagSet.universal[Int(tags[Int(head)])] == .adjective
      {
        mended[Int(head)] = participle
      }
    }
    return mended
  }
}

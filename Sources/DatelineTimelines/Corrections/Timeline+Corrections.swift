public import DatelineModel

extension Timeline {
  /// The timeline as an editor wants it: a view, derived anew from the atoms, in which each event tells what was changed.
  ///
  /// Corrections that find their event are never lost, however many articles come; one that does not is an error.
  ///
  /// - Throws: ``CorrectionError`` for a view, and for corrections that cannot be made, all of them.
  public func corrected(by corrections: [Correction]) throws(CorrectionError) -> Timeline {
    if isView { throw .view }
    if corrections.isEmpty { return self }
    let (timeline, failures, _) = TimelineBuilder.corrected(self, by: corrections)
    guard failures.isEmpty else { throw .failed(failures.sorted { $0.index < $1.index }) }
    return corrections.allSatisfy(\.leavesTimeline) ? self : timeline
  }

  /// The timeline with as many of the corrections as can be made, and what became of each: for where a person sees those
  /// that find their event no more, and mends them.
  ///
  /// - Throws: ``CorrectionError/view`` for a view.
  public func corrected(asFarAsPossibleBy corrections: [Correction]) throws(CorrectionError) -> CorrectedTimeline {
    if isView { throw .view }
    if corrections.isEmpty { return CorrectedTimeline(timeline: self, failures: [], targets: [:]) }
    var (left, lost) = (Array(corrections.indices), [CorrectionFailure]())
    // What fails is left out, and what is left derived anew; at the latest without any of them nothing fails.
    while true {
      let (timeline, failures, targets) = TimelineBuilder.corrected(self, by: left.map { corrections[$0] })
      if failures.isEmpty {
        let isSame = left.allSatisfy { corrections[$0].leavesTimeline }
        return CorrectedTimeline(
          timeline: isSame ? self : timeline, failures: lost.sorted { $0.index < $1.index },
          targets: Dictionary(targets.map { (left[$0], $1) }) { first, _ in first })
      }
      let failed = Dictionary(failures.map { ($0.index, $0) }) { first, _ in first }
      for (index, failure) in failed { lost.append(CorrectionFailure(index: left[index], reason: failure.reason)) }
      left = left.indices.filter { failed[$0] == nil }.map { left[$0] }
    }
  }
}

/// A timeline as an editor wants it, as far as that can be.
public struct CorrectedTimeline: Hashable, Sendable {
  /// The timeline: a view, if anything was corrected.
  public var timeline: Timeline
  /// The corrections that could not be made, in their order, each once.
  public var failures: [CorrectionFailure]
  /// The ids of the atoms that changes were made on, by the changes' places among the corrections.
  public var targets: [Int: String]
}

/// Why a timeline could not be corrected.
public enum CorrectionError: Error, Hashable, Sendable {
  /// It was filtered, limited or corrected already, so what it left out cannot be named.
  case view
  /// Corrections that cannot be made, in their order.
  case failed([CorrectionFailure])
}

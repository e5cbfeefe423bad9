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
    let (timeline, failures) = TimelineBuilder.corrected(self, by: corrections)
    guard failures.isEmpty else { throw .failed(failures.sorted { $0.index < $1.index }) }
    return timeline
  }
}

/// Why a timeline could not be corrected.
public enum CorrectionError: Error, Hashable, Sendable {
  /// It was filtered, limited or corrected already, so what it left out cannot be named.
  case view
  /// Corrections that cannot be made, in their order.
  case failed([CorrectionFailure])
}

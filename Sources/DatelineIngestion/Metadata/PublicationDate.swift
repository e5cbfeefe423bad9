internal import CivilTime

/// Which of the dates that a page tells is that of first publication, and which that of the last change.
extension DateFindings {
  /// The moment of first publication: the day that the best witnesses name, each heard once, told by the one of them that
  /// knows most.
  func bestPublished() -> DateEvidence? {
    let evidence = inPublishersZone()
    var best: (day: CivilDate, weight: Double)?
    for day in Set(evidence.map(\.moment.date)).sorted() {
      let told = evidence.filter { $0.moment.date == day }
      let total = DateWitness.allCases.reduce(0) { sum, witness in
        sum + witness.weight(of: told.lazy.filter { $0.witness == witness }.map(\.weight))
      }
      if total > (best?.weight ?? 0) { best = (day, total) }
    }
    guard let best else { return nil }
    let witnesses = evidence.filter { $0.moment.date == best.day }
    let top = witnesses.map(\.weight).max() ?? 0
    let timed = witnesses.filter { $0.moment.time != nil && $0.moment.time != .midnight }
    return timed.max { $0.weight < $1.weight } ?? witnesses.first { $0.weight == top }
  }

  /// The evidence with moments at UTC told by the day that the page itself shows or its address carries, where that is
  /// the day before or after: then the publisher's clock is not at UTC, and its day is the one that readers saw.
  private func inPublishersZone() -> [DateEvidence] {
    let days = published.filter { $0.moment.time == nil && $0.weight >= 1 }
    return published.map { candidate in
      guard candidate.moment.offset == .utc, candidate.moment.time != nil else { return candidate }
      let near = days.filter { day in
        let midnight = day.moment.date.dayNumber * 86_400
        // Offsets reach from 12 hours behind to 14 ahead of UTC.
        return day.moment.date != candidate.moment.date
          && (midnight - 14 * 3600..<midnight + 36 * 3600).contains(candidate.moment.instant)
      }
      guard let day = near.max(by: { $0.weight < $1.weight }),
        !days.contains(where: { $0.moment.date == candidate.moment.date && $0.weight >= day.weight })
      else { return candidate }
      return DateEvidence(
        moment: CivilDateTime(day.moment.date), evidence: candidate.evidence + ", day by the \(day.evidence)",
        weight: candidate.weight, witness: candidate.witness)
    }
  }

  /// The moment of the last change that is not before the publication.
  func bestModified(published: CivilDateTime?) -> DateEvidence? {
    modified.filter { candidate in published.map { candidate.moment.date >= $0.date } ?? true }
      .max { $0.weight < $1.weight }
  }
}

internal import CivilTime

/// A date that a page tells, and how far it may be believed to be that of first publication.
struct DateEvidence {
  var moment: CivilDateTime
  /// In words.
  var evidence: String
  /// How much it counts; measured as how often the source is right.
  var weight: Double
  /// Where it stands. What stands in one place a hundred times is one witness.
  var witness: DateWitness
}

/// The places in which a page tells its date. They are filled in by different programs or people, so that agreement
/// between them counts; agreement within one does not.
enum DateWitness: Hashable, CaseIterable {
  case linkedData, meta, element, time, address, printed, script, title
  /// Dates shown far from the article: only how often one is shown tells anything.
  case elsewhere
  /// A date of change: of publication only where nothing else is told.
  case change

  /// What a witness says for a day, given what it says in single places.
  func weight(of weights: some Sequence<Double>) -> Double {
    self == .elsewhere ? min(1, weights.reduce(0, +)) : weights.max() ?? 0
  }
}

/// What a page tells of when it was published and changed, from all sources.
struct DateFindings {
  /// As many dates are kept: all of them are compared with each other.
  private static let limit = 200
  var published: [DateEvidence] = []
  var modified: [DateEvidence] = []
  /// Dates that were found and cannot be those of an article on the web, with why.
  private(set) var refused: [(evidence: DateEvidence, reason: String)] = []
  /// The last day that an article may have been published on.
  let latest: CivilDate
  /// Reads what metadata write as people do.
  let parser: PrintedDateParser

  /// Whether a date is kept; one that is not is noted as refused. Dates before the web, and those after the last day, are
  /// mistakes: zeros of the epoch, expiry dates.
  private mutating func accepts(_ evidence: DateEvidence) -> Bool {
    let day = evidence.moment.date
    guard day.year < 1990 || day > latest else { return true }
    if refused.count < DateFindings.limit {
      refused.append((evidence, day > latest ? "later than the day of reading" : "before there was a web"))
    }
    return false
  }

  mutating func addPublished(_ text: String?, _ evidence: String, _ weight: Double, _ witness: DateWitness) {
    guard let text, let moment = MachineDate.moment(in: text, parser) else { return }
    addPublished(moment, evidence, weight, witness)
  }

  mutating func addPublished(_ moment: CivilDateTime, _ evidence: String, _ weight: Double, _ witness: DateWitness) {
    let found = DateEvidence(moment: moment, evidence: evidence, weight: weight, witness: witness)
    if accepts(found), published.count < DateFindings.limit { published.append(found) }
  }

  mutating func addModified(_ text: String?, _ evidence: String, _ weight: Double) {
    guard let text, let moment = MachineDate.moment(in: text, parser) else { return }
    addModified(moment, evidence, weight)
  }

  mutating func addModified(_ moment: CivilDateTime, _ evidence: String, _ weight: Double) {
    let found = DateEvidence(moment: moment, evidence: evidence, weight: weight, witness: .change)
    if accepts(found), modified.count < DateFindings.limit { modified.append(found) }
  }

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

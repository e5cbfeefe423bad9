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
}

internal import CivilTime

/// A date that a page tells, and how far it may be believed to be that of first publication.
struct DateEvidence {
  var moment: CivilDateTime
  /// In words.
  var evidence: String
  /// How much it counts; measured as how often the source is right.
  var weight: Double
}

/// What a page tells of when it was published and changed, from all sources.
struct DateFindings {
  var published: [DateEvidence] = []
  var modified: [DateEvidence] = []
  /// The last day that an article may have been published on.
  let latest: CivilDate

  /// Dates before the web, and those after the last day, are mistakes: zeros of the epoch, expiry dates.
  private func isPlausible(_ moment: CivilDateTime) -> Bool {
    moment.date.year >= 1990 && moment.date <= latest
  }

  mutating func addPublished(_ text: String?, _ evidence: String, _ weight: Double) {
    guard let text, let moment = MachineDate.moment(in: text) else { return }
    addPublished(moment, evidence, weight)
  }

  mutating func addPublished(_ moment: CivilDateTime, _ evidence: String, _ weight: Double) {
    guard isPlausible(moment) else { return }
    published.append(DateEvidence(moment: moment, evidence: evidence, weight: weight))
  }

  mutating func addModified(_ text: String?, _ evidence: String, _ weight: Double) {
    guard let text, let moment = MachineDate.moment(in: text), isPlausible(moment) else { return }
    modified.append(DateEvidence(moment: moment, evidence: evidence, weight: weight))
  }

  /// The moment of first publication: the day that most evidence names, told by its best witness that knows most.
  func bestPublished() -> DateEvidence? {
    var best: (day: CivilDate, weight: Double)?
    for candidate in published {
      let day = candidate.moment.date
      let total = published.reduce(0) { sum, other in sum + (other.moment.date == day ? other.weight : 0) }
      if total > (best?.weight ?? 0) { best = (day, total) }
    }
    guard let best else { return nil }
    let witnesses = published.filter { $0.moment.date == best.day }
    let top = witnesses.map(\.weight).max() ?? 0
    let timed = witnesses.filter { $0.moment.time != nil && $0.moment.time != .midnight }
    return timed.max { $0.weight < $1.weight } ?? witnesses.first { $0.weight == top }
  }

  /// The moment of the last change that is not before the publication.
  func bestModified(published: CivilDateTime?) -> DateEvidence? {
    modified.filter { candidate in published.map { candidate.moment.date >= $0.date } ?? true }
      .max { $0.weight < $1.weight }
  }
}

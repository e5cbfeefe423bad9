internal import DatelineModel

extension Timeline {
  /// What happened, by the ids of the events.
  var summaries: [String: String] {
    Dictionary((events + undated).map { ($0.id, $0.summary) }) { first, _ in first }
  }
}

internal import DatelineModel

/// What is printed of an event: its summary, where that is not in the sentence's own words, and the short form of it.
struct WrittenSummary: Hashable, Sendable {
  var summary: String
  /// At most twelve words; nil where those are the first words of the summary.
  var headline: String?
  var replaced: [Timeline.Replacement]
  /// The words of the sentence that the summary has: indices, in order.
  var words: [Int]
}

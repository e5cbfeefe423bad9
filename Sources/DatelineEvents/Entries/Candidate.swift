internal import DatelineModel

/// A clause or an event noun that may become an entry of the timeline.
struct Candidate {
  /// The index of its sentence.
  var sentence: Int
  /// The index of its head in the sentence.
  var head: Int
  var status: EventStatus
  /// Nil when nothing places it, not even publication.
  var time: EventTime?
  /// Whether an expression of its own clause dates it.
  var hasOwnTime: Bool
  /// Whether it is an event noun inside a clause that tells something else.
  var isNominal: Bool
  /// The word of saying whose content it is.
  var reporter: Int?
  /// How much it deserves an entry, see Salience.
  var salience: Double = 0
}

/// A candidate with its words: what becomes an atom.
struct Entry {
  var candidate: Candidate
  var summary: String
  /// Lemmas of the content words of the summary, sorted, without repetition.
  var content: [String]
  /// The lemma of the head.
  var action: String
  var participants: [String]
  var places: [String]
  var attribution: String?
  var figures: [String]
  /// The event that it is told to come after, by its noun: "after the meeting with Zelensky".
  var antecedent: Antecedent?
  /// Whether it tells in a clause with "when" what another clause of its sentence dates.
  var isWhenClause: Bool
  /// Lemmas of the nouns of its whole sentence.
  var surroundings: Set<String>

  /// A noun behind "after" or "following", and the names that go with it.
  struct Antecedent {
    /// The noun's lemma in lower case.
    var noun: String
    /// Full names.
    var names: Set<String>
  }
}

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
  /// Whether its own words say that it did not happen.
  var isNegated = false
  /// The clause that it goes on from: "tried, before the decisions were overturned".
  var sequelOf: Int? = nil
  /// The word of saying whose content it is.
  var reporter: Int?
  /// How much it deserves an entry, see EntryWorth.
  var salience: Double = 0
}

/// A candidate with its words: what becomes an atom.
struct Entry {
  var candidate: Candidate
  var summary: String
  /// The summary in at most twelve words; nil where those are its first words.
  var headline: String?
  /// The words of the summary that the sentence does not have.
  var replaced: [Timeline.Replacement] = []
  /// The words of the sentence that the summary has: indices.
  var told: Set<Int>
  /// Lemmas of the content words of the summary, sorted, without repetition.
  var content: [String]
  /// The lemma of the head.
  var action: String
  /// Names of who took part, the fullest forms.
  var participants: [String]
  /// Who did it, where no name tells it.
  var doer: String?
  var places: [String]
  var attribution: String?
  var figures: [Timeline.Figure]
  /// The event that it is told to come after, by its noun: "after the meeting with Zelensky".
  var antecedent: Antecedent?
  /// Whether it tells in a clause with "when" what another clause of its sentence dates.
  var isWhenClause: Bool
  /// Whether it tells by the way of somebody: "who had won in 2019".
  var isRelative: Bool
  /// Lemmas of the nouns of its whole sentence.
  var surroundings: Set<String>

  /// Whether it is the entry of that candidate.
  func tells(_ other: Candidate) -> Bool {
    candidate.sentence == other.sentence && candidate.head == other.head && candidate.isNominal == other.isNominal
  }

  /// A noun behind "after" or "following", and the names that go with it.
  struct Antecedent {
    /// The noun's lemma in lower case.
    var noun: String
    /// Full names.
    var names: Set<String>

    /// Whether an entry with a time of its own tells this event.
    func isTold(by entry: Entry) -> Bool {
      entry.candidate.hasOwnTime && entry.candidate.status == .happened && isNoun(of: entry.action)
        && (names.isEmpty || !names.isDisjoint(with: entry.participants))
    }

    /// Whether the noun is made from that verb, or is its own name: "meeting" and "meet", "attack" and "attack".
    private func isNoun(of action: String) -> Bool {
      noun == action
        || action.utf8.count >= 4 && noun.hasPrefix(action)
          && ["ing", "ation", "ion", "ment", "al", "ure"].contains(String(noun.dropFirst(action.count)))
    }
  }
}

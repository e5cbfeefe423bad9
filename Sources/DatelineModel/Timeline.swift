public import CivilTime

/// A timeline: every event of every article as it was read, and the events that are derived from them.
///
/// The lossless document of schema `dateline.timeline/1`: ``sources``, ``atoms``, ``passages`` and ``claims`` are the
/// truth; all else is derived from them by one pure function, so that merging is their union and that function again.
public struct Timeline: Hashable, Sendable {
  /// The identifier of the schema that this type writes and reads.
  public static let schema = "dateline.timeline/1"

  /// What the story is called; nil where nothing names it.
  public var title: String?
  /// Whether somebody gave the title; else it is derived from the sources, and a merge derives it anew.
  public var isTitleGiven: Bool
  /// Whether it was filtered, limited or corrected; a merge refuses it then.
  public var isView: Bool
  /// Sorted by id.
  public var sources: [Source]
  /// All that have a bound, and unbounded ones that a relation places, in order.
  public var events: [Event]
  /// Events with neither bound nor relation.
  public var undated: [Event]
  /// How events lie in time as the articles say it, sorted; what dates alone tell is not among them.
  public var relations: [Relation]
  /// What the articles disagree on.
  public var conflicts: [Conflict]
  /// What was noticed while reading and merging.
  public var diagnostics: [Diagnostic]
  /// Every event of every article as it was read, sorted by id.
  public var atoms: [Atom]
  /// The sentences that a digest chooses from, sorted by article and place.
  public var passages: [Passage]
  /// What sentences say that others may say otherwise, sorted by article and place.
  public var claims: [Claim]

  /// A timeline of those parts.
  public init(
    title: String? = nil, isTitleGiven: Bool = false, isView: Bool = false, sources: [Source] = [],
    events: [Event] = [], undated: [Event] = [], relations: [Relation] = [], conflicts: [Conflict] = [],
    diagnostics: [Diagnostic] = [], atoms: [Atom] = [], passages: [Passage] = [], claims: [Claim] = []
  ) {
    (self.title, self.isTitleGiven, self.isView) = (title, isTitleGiven, isView)
    (self.sources, self.events, self.undated) = (sources, events, undated)
    (self.relations, self.conflicts, self.diagnostics) = (relations, conflicts, diagnostics)
    (self.atoms, self.passages, self.claims) = (atoms, passages, claims)
  }

  /// An article that a timeline was made from.
  public struct Source: Hashable, Sendable {
    /// A hash of its content, stable for ever.
    public var id: String
    /// The headline.
    public var title: String?
    /// The canonical address, as the article tells it.
    public var url: String?
    /// The address that it was fetched from or that an archive keeps it under; nil for a file.
    public var origin: String?
    /// Who published it.
    public var publisher: String?
    /// Who wrote it, joined by `; `.
    public var author: String?
    /// When it was published.
    public var published: CivilDateTime?
    /// When it was last changed, as it says itself.
    public var modified: CivilDateTime?
    /// The address of the picture that the article gives for itself.
    public var image: String?

    /// A source.
    public init(
      id: String, title: String? = nil, url: String? = nil, origin: String? = nil, publisher: String? = nil,
      author: String? = nil, published: CivilDateTime? = nil, modified: CivilDateTime? = nil, image: String? = nil
    ) {
      (self.id, self.title, self.url, self.origin) = (id, title, url, origin)
      (self.publisher, self.author) = (publisher, author)
      (self.published, self.modified, self.image) = (published, modified, image)
    }
  }

  /// What a timeline shows: one thing that happened, told by one or more articles.
  public struct Event: Hashable, Sendable {
    /// The least of its atoms' ids; of an event that an editor added, a hash of what is told.
    public var id: String
    /// Nil for an event that nothing places.
    public var when: When?
    /// What happened, in one short sentence.
    public var summary: String
    /// The same in at most twelve words, where there is room for a line only.
    public var headline: String
    /// The words of the summary that its sentence does not have, in the order of the text.
    public var replaced: [Replacement]
    /// What its sources say of its reality, the best attested.
    public var status: EventStatus
    /// Who took part: names as the articles write them, and nouns for who did it where no name tells that.
    public var participants: [String]
    /// Where it happened.
    public var places: [String]
    /// Who says so, where it is not the article itself.
    public var attribution: String?
    /// 0...1, how much it matters among the timeline's events.
    public var salience: Double
    /// Best telling first, ties by id.
    public var sources: [Witness]
    /// What an editor changed of it; empty for an event as it was derived.
    public var edits: [Edit]

    /// An event. Without a headline it has the first words of its summary.
    public init(
      id: String, when: When?, summary: String, headline: String? = nil, replaced: [Replacement] = [],
      status: EventStatus, participants: [String], places: [String], attribution: String?, salience: Double,
      sources: [Witness], edits: [Edit] = []
    ) {
      (self.id, self.when, self.summary, self.status) = (id, when, summary, status)
      (self.headline, self.replaced) = (headline ?? Headline.firstWords(of: summary), replaced)
      (self.participants, self.places, self.attribution) = (participants, places, attribution)
      (self.salience, self.sources, self.edits) = (salience, sources, edits)
    }
  }

  /// A sentence of an article that proves an event.
  public struct Witness: Hashable, Sendable {
    /// The id of the atom it comes from.
    public var atom: String
    /// The id of the article.
    public var source: String
    /// The sentence, word for word.
    public var quote: String
    /// Its first Unicode scalar in the article's text.
    public var start: Int
    /// The scalar behind its last.
    public var end: Int
    /// The words that tell the time.
    public var expression: String?
    /// From those words to the date.
    public var basis: [BasisStep]

    /// A witness.
    public init(
      atom: String, source: String, quote: String, start: Int, end: Int, expression: String?, basis: [BasisStep]
    ) {
      (self.atom, self.source, self.quote, self.start, self.end) = (atom, source, quote, start, end)
      (self.expression, self.basis) = (expression, basis)
    }

    /// The steps of the basis that a reader needs beside the words and the date itself: none where the words are the
    /// date, and never the words or the date again.
    package var reasons: [String] {
      let steps = basis.filter { $0.kind != .result && $0.text != expression }
      return steps.allSatisfy { $0.kind == .meaning } && steps.count < 2 ? [] : steps.map(\.text)
    }
  }

  /// How two events lie in time, by their ids.
  public struct Relation: Hashable, Sendable {
    /// The event that the relation is told of.
    public var from: String
    /// The event it is related to.
    public var to: String
    /// How `from` lies to `to`.
    public var type: EventRelation.Kind

    /// A relation.
    public init(from: String, to: String, type: EventRelation.Kind) {
      (self.from, self.to, self.type) = (from, to, type)
    }
  }

  /// An event of one article as it was read. It never changes, and its id with it.
  public struct Atom: Hashable, Sendable {
    /// A hash of source, quotation and span.
    public var id: String
    /// Its witness: source, quotation, expression, basis.
    public var witness: Witness
    /// The words of the mention that the event was read from, as Unicode scalars of the article's text, half-open.
    public var mention: Range<Int>
    /// When it happened, as far as its article tells; nil where nothing does.
    public var when: When? {
      get { time?.when }
      set { time = newValue.map { .when($0) } }
    }
    /// The same, in a storage that atoms of one time can share.
    package var time: SharedWhen?
    /// What happened, in one short sentence.
    public var summary: String
    /// The same in at most twelve words; nil where those are the first words of the summary.
    public var headline: String?
    /// The words of the summary that its sentence does not have, in the order of the text.
    public var replaced: [Replacement]
    /// What the article says of its reality.
    public var status: EventStatus
    /// Who took part: names, the fullest form that the article gives; a noun in front for who did it where no name tells
    /// that ("UN investigators"), see ``Timeline/isName(participant:)``.
    public var participants: [String]
    /// Where it happened.
    public var places: [String]
    /// Who says so, where it is not the article itself.
    public var attribution: String?
    /// The lemma of the head: what was done.
    public var action: String
    /// Lemmas of the content words of the summary, sorted, without repetition.
    public var content: [String]
    /// Numbers told with units, sorted.
    public var figures: [Figure]
    /// The index of its sentence in the article: the lead comes first.
    public var position: Int
    /// Relations to other atoms of the same article, by their ids.
    public var relations: [Relation]

    /// An atom.
    public init(
      id: String, witness: Witness, mention: Range<Int>, when: When?, summary: String, headline: String? = nil,
      replaced: [Replacement] = [], status: EventStatus, participants: [String], places: [String],
      attribution: String?, action: String, content: [String], figures: [Figure], position: Int,
      relations: [Relation]
    ) {
      (self.headline, self.replaced) = (headline, replaced)
      (self.id, self.witness, self.mention, self.summary) = (id, witness, mention, summary)
      time = when.map { .when($0) }
      (self.status, self.participants, self.places, self.attribution) = (status, participants, places, attribution)
      (self.action, self.content, self.figures) = (action, content, figures)
      (self.position, self.relations) = (position, relations)
    }
  }
}

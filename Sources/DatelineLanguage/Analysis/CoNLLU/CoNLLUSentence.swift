/// A sentence of a CoNLL-U file as ranges of its bytes.
@_spi(Training) public struct CoNLLUSentence {
  /// Its lines in order.
  public internal(set) var lines: [Line] = []
  /// Ten for each word: ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC.
  private var fields: [Range<Int>] = []

  /// A line without its end.
  public struct Line {
    /// Its bytes.
    public var range: Range<Int>
    /// The index of its word; nil for comments, multiword tokens and empty nodes.
    public var word: Int?
  }

  /// The columns of a word's line.
  public enum Column: Int {
    case id, form, lemma, universalTag, ownTag, features, head, relation, enhanced, miscellaneous
  }

  /// A sentence of no words.
  public init() {}

  /// How many words it has.
  public var count: Int { fields.count / 10 }

  /// The bytes of a word's column.
  public func field(_ word: Int, _ column: Column) -> Range<Int> { fields[word * 10 + column.rawValue] }

  mutating func clear() {
    lines.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
  }

  mutating func addWord(_ columns: [Range<Int>]) { fields.append(contentsOf: columns) }
}

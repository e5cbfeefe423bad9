internal import DatelineModel

/// How a time expression hangs in its sentence's tree.
struct ExpressionAttachment: Hashable, Sendable {
  /// The index of the expression in the annotation.
  var expression: Int
  /// The expression's top word: the one whose head stands outside it.
  var top: Int
  /// The nearest noun that it describes ("the interview on Tuesday", "Friday's meeting"); nil when it describes the clause itself.
  var noun: Int?
  /// The head of the clause that it stands in.
  var clause: Int
  /// How closely it belongs to the clause.
  var closeness: Closeness

  /// How closely an expression belongs to the clause that it stands in, the closest greatest.
  enum Closeness: Int, Comparable, Hashable, Sendable {
    /// It stands in a phrase that says before, after or about what: it does not date the clause.
    case apart
    /// It describes the object, which may have another time than the clause.
    case object
    /// It describes the subject.
    case subject
    /// It describes a noun of the setting: "in an interview on Tuesday".
    case setting
    /// It stands by the verb itself.
    case verb

    static func < (one: Closeness, other: Closeness) -> Bool { one.rawValue < other.rawValue }
  }

  /// The attachment of an expression that covers those bytes; nil when the sentence has no word in it.
  init?(_ expression: Int, range: Range<Int>, in grammar: SentenceGrammar) {
    let inside = grammar.words.indices.filter {
      grammar.words[$0].range.overlaps(range) && !grammar.words[$0].range.isEmpty
    }
    guard let anyWord = inside.last else { return nil }
    let isInside = { (word: Int) in grammar.words[word].range.overlaps(range) }
    let top =
      inside.first { word in
        grammar.words[word].tag != .adposition && (grammar.head(of: word).map { !isInside($0) } ?? true)
      } ?? anyWord
    (self.expression, self.top) = (expression, top)

    var below = top
    var noun: Int?
    var closeness = Closeness.verb
    var steps = 0
    while let head = grammar.head(of: below), !grammar.isClauseHead(below), steps < grammar.words.count {
      steps += 1
      if [.noun, .properNoun].contains(grammar.words[head].tag), !grammar.isClauseHead(head), !isInside(head) {
        if noun == nil, grammar.words[head].relation != .flat { noun = head }
        closeness = Self.closeness(of: head, in: grammar)
      }
      below = head
    }
    clause = grammar.clauseHead(of: top)
    if noun == nil, [.noun, .properNoun].contains(grammar.words[clause].tag), clause != top { noun = clause }
    self.noun = noun
    self.closeness = closeness
  }

  private static func closeness(of noun: Int, in grammar: SentenceGrammar) -> Closeness {
    switch grammar.words[noun].relation {
    case .nsubj, .nsubjPassive, .csubj: return .subject
    case .obj, .iobj: return .object
    case .obl, .oblTime, .oblAgent:
      let markers = grammar.markers(of: noun)
      return markers.contains { setting.contains($0) } || markers.isEmpty ? .setting : .apart
    default: return .object
    }
  }

  private static let setting: Set<String> = [
    "in", "at", "during", "on", "with", "amid", "by", "throughout", "over", "to", "through",
  ]
}

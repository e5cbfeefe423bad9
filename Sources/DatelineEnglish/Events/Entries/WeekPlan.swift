internal import CivilTime
internal import DatelineModel

/// What is to be done or eaten on the days of any week: a list under bare weekdays that tells nothing that happened.
///
/// Two things tell it from the chronicle of one week. Its days, taken for the latest of their names, do not run one way:
/// of "Monday" to "Sunday" published on a Thursday the last three lie before the first. Or most of its items are no
/// sentences: "Dinner: lentil stew with rice", "Run three laps"; then one among them that is may be told.
struct WeekPlan {
  private let blocks: Set<Int>

  /// Fewer days make no week.
  private static let fewestDays = 3

  init(_ reading: DocumentReading) {
    var items: [(block: Int, first: Int)] = []
    var days: [CivilDate] = []
    var label: Int?
    for (index, sentence) in reading.document.sentences.enumerated() {
      guard items.last?.block != sentence.block, let expression = reading.itemExpression(ofSentence: index),
        reading.isWeekday(expression), let day = reading.links.times.expressions[expression].interval?.begin?.date
      else { continue }
      if expression != label { days.append(day) }
      label = expression
      items.append((sentence.block, index))
    }
    guard days.count >= WeekPlan.fewestDays else {
      blocks = []
      return
    }
    guard WeekPlan.runOneWay(days) else {
      blocks = Set(items.map(\.block))
      return
    }
    func telling(surely isSure: Bool) -> [(block: Int, first: Int)] {
      items.filter { WeekPlan.tells(reading.grammar.sentences[$0.first], surely: isSure) }
    }
    let areSentences = telling(surely: false).count * 2 > items.count
    blocks = areSentences ? [] : Set(items.map(\.block)).subtracting(telling(surely: true).map(\.block))
  }

  /// Whether a block is an item of the plan.
  func contains(_ block: Int) -> Bool { blocks.contains(block) }

  private static func runOneWay(_ days: [CivilDate]) -> Bool {
    let steps = zip(days, days.dropFirst())
    return steps.allSatisfy { $0 <= $1 } || steps.allSatisfy { $0 >= $1 }
  }

  /// Whether a sentence says of something that it did something: a finite verb with a subject, and not "you can", "add".
  ///
  /// - Parameter isSure: whether that must be sure though the list around it be a plan.
  private static func tells(_ grammar: SentenceGrammar, surely isSure: Bool) -> Bool {
    grammar.clauseHeads.contains { clause in
      guard grammar.head(of: clause) == nil, let group = grammar.predicate(of: clause), group.finite,
        group.mood != .imperative,
        let subject = grammar.subject(of: clause)
      else { return false }
      return subject != clause && grammar.words[subject].lemma.lowercasedASCII != "you"
        && !isDish(subject, of: clause, grammar, orPlural: isSure)
    }
  }

  /// "Stew cooked for an hour": a participle taken for a past that is done to nothing, said of a stuff; "carrots grilled with
  /// lemon" may be one, too.
  private static func isDish(
    _ subject: Int, of clause: Int, _ grammar: SentenceGrammar, orPlural isAny: Bool
  ) -> Bool {
    [.noun, .properNoun].contains(grammar.words[subject].tag) && (isAny || !grammar.words[subject].features.plural)
      && grammar.child(of: subject, .det, .nummod, .nmodPossessive) == nil
      && grammar.child(of: clause, .obj, .ccomp, .xcomp, .cop) == nil && grammar.group(of: clause)?.words.count == 1
  }
}

extension DocumentReading {
  /// Whether an expression is the bare name of a day, of which every week has one: "Monday".
  func isWeekday(_ expression: Int) -> Bool {
    let expression = links.times.expressions[expression]
    return expression.granularity == .day && !grammar.text(expression.range).contains(where: \.isNumber)
  }
}

internal import DatelineModel

/// Mends a sentence that opens with a day which the tree takes for the first word of its subject: in "On Saturday Foreign
/// Minister Vega resigned" and "Yesterday New Harbour officials met" the verb is what the day belongs to.
enum DayInFront {
  /// Hangs the day, with its preposition, on the verb of the subject that holds it.
  static func mend(_ words: inout [SentenceAnalysis.Word]) {
    let hasPreposition = words.first.map { $0.tag == .adposition && leading.contains($0.lemma.lowercased()) } ?? false
    let day = hasPreposition ? 1 : 0
    guard words.count > day + 2 else { return }
    let lemma = words[day].lemma.lowercased()
    // A weekday without a preposition may name its noun ("Monday talks", "Sunday Oliseh"), but not an office.
    guard
      hasPreposition
        ? English.daysOfWeek.contains(lemma)
        : pointing.contains(lemma) || English.daysOfWeek.contains(lemma) && isOffice(words[day + 1])
    else { return }
    var last = day
    if last + 1 < words.count, partsOfDay.contains(words[last + 1].lemma.lowercased()) { last += 1 }
    // "Friday's meeting", "On Sunday, ..."
    guard last + 1 < words.count, ![.particle, .punctuation].contains(words[last + 1].tag) else { return }

    guard let subject = subject(above: day, words), subject > last, let verb = words[subject].head, verb > subject,
      hasPreposition || pointing.contains(lemma) || words[subject].tag == .properNoun
    else { return }
    words[last].head = verb
    words[last].relation = hasPreposition ? .obl : .oblUnmarked
    if last > day { (words[day].head, words[day].relation) = (last, .compound) }
    if hasPreposition { (words[0].head, words[0].relation) = (last, .case) }
    for index in words.indices where index > last {
      if let head = words[index].head, head <= last { words[index].head = subject }
    }
  }

  /// The subject that a word stands in as a part of its name; nil where it stands elsewhere.
  private static func subject(above word: Int, _ words: [SentenceAnalysis.Word]) -> Int? {
    var current = word
    for _ in words.indices {
      switch words[current].relation {
      case .compound, .nmod, .nmodUnmarked, .amod, .flat, .nummod:
        guard let head = words[current].head, head != current else { return nil }
        current = head
      case .nsubj, .nsubjPassive: return current == word ? nil : current
      default: return nil
      }
    }
    return nil
  }

  private static func isOffice(_ word: SentenceAnalysis.Word) -> Bool {
    word.tag == .properNoun && SenseTable.embedded.noun(word.lemma.lowercased())?.isPerson == true
  }

  private static let leading: Set<String> = ["on"]
  /// Days that never name a noun without "'s".
  private static let pointing: Set<String> = ["yesterday", "today", "tomorrow", "tonight"]
  private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]
}

internal import CivilTime
internal import DatelineModel

/// What a claim is about: words, days and whether they stand for themselves.
struct ClaimSubject {
  var lemmas: Set<String> = []
  var days: Set<CivilDate> = []
  /// Whether the sentence says of what it speaks only by pointing to the one before.
  var pointsBack = false
  /// Whether it names a place or a day.
  var isPlaced = false

  /// With what the sentence before is about.
  func joined(to before: ClaimSubject?) -> ClaimSubject {
    guard let before else { return self }
    return ClaimSubject(
      lemmas: lemmas.union(before.lemmas), days: days.isEmpty ? before.days : days, pointsBack: false,
      isPlaced: isPlaced || before.isPlaced)
  }
}

/// Reads what sentences, and parts of them, are about.
struct ClaimSubjectReader {
  private let reading: DocumentReading

  /// A noun so near the beginning of its sentence points to the sentence before.
  private static let pointingReach = 8

  init(_ reading: DocumentReading) { self.reading = reading }

  /// What a sentence is about.
  func subject(of sentence: ClaimSentence) -> ClaimSubject {
    let (grammar, words) = (sentence.grammar, sentence.words)
    var subject = subject(of: words.indices, in: sentence)
    subject.days = days(of: grammar)
    subject.isPlaced = subject.isPlaced || !subject.days.isEmpty
    subject.pointsBack = words.first.map { ClaimWords.pronouns.contains($0) } ?? false
    for index in words.indices.prefix(ClaimSubjectReader.pointingReach + 1).dropFirst() {
      // "Six died in that attack", but not "struck a mosque in Varn …, the target of the attack".
      if ClaimWords.definites.contains(words[index - 1]),
        ClaimWords.eventNouns.contains(grammar.words[index].lemma.lowercasedASCII),
        index + 1 == words.count || !["on", "in", "at", "of"].contains(words[index + 1])
      {
        subject.pointsBack = true
      }
    }
    return subject
  }

  /// What some words of a sentence are about; no days are told of them.
  func subject(of part: Range<Int>, in sentence: ClaimSentence) -> ClaimSubject {
    var subject = ClaimSubject()
    for index in part where !sentence.isTime[index] {
      let word = sentence.grammar.words[index]
      switch word.tag {
      case .noun, .properNoun, .verb, .adjective: subject.lemmas.insert(Self.folded(word.lemma))
      default: break
      }
    }
    subject.isPlaced = sentence.grammar.names.contains { $0.kind == .place && $0.words.overlaps(part) }
    return subject
  }

  /// Lower case, and without apostrophes, which spellings of one name have or have not.
  private static func folded(_ lemma: String) -> String {
    let lemma = lemma.lowercasedASCII
    guard lemma.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }) else { return lemma }
    return String(lemma.unicodeScalars.filter { !"'’ʼ".unicodeScalars.contains($0) })
  }

  /// The days of what a sentence tells; that something was said on a day dates no more than the saying.
  private func days(of grammar: SentenceGrammar) -> Set<CivilDate> {
    let told = reading.links.attachments[grammar.sentence].filter { attachment in
      guard attachment.noun == nil, grammar.words[attachment.clause].tag == .verb else { return true }
      return !VerbTraits.of(grammar.words[attachment.clause].lemma.lowercasedASCII).contains(.reporting)
    }
    return Set(told.compactMap { reading.links.times.expressions[$0.expression].day })
  }
}

/// What the sentences of a document are about, read where it is asked: a sentence that points back is about what the one
/// before is about, too.
struct SubjectsInOrder {
  private let reading: DocumentReading
  private let reader: ClaimSubjectReader
  private var known: [Int: ClaimSubject] = [:]

  init(_ reading: DocumentReading, _ reader: ClaimSubjectReader) { (self.reading, self.reader) = (reading, reader) }

  /// Nil before the first sentence.
  mutating func subject(ofSentence index: Int) -> ClaimSubject? {
    guard index >= 0 else { return nil }
    if let subject = known[index] { return subject }
    // Back to a sentence that stands for itself, then forward again.
    var waiting: [(index: Int, own: ClaimSubject)] = []
    var place = index
    while place >= 0, known[place] == nil {
      let own = reader.subject(of: ClaimSentence(reading.grammar.sentences[place], in: reading))
      waiting.append((place, own))
      place -= 1
      guard own.pointsBack else { break }
    }
    for (place, own) in waiting.reversed() {
      known[place] = own.pointsBack ? own.joined(to: known[place - 1]) : own
    }
    return known[index]
  }
}

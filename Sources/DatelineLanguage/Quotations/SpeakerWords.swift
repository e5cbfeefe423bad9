internal import DatelineModel

/// Small words of a language that tell where a speaker's noun phrase begins and ends.
package final class SpeakerWords: Sendable {
  /// Pronouns that can be a subject.
  let pronouns: WordList
  /// Words that begin a noun phrase.
  let determiners: WordList
  /// Words that a noun phrase cannot hold, and behind which a new one may begin.
  let boundaries: WordList
  /// Prepositions that go on inside a noun phrase ("the head of the union", "a spokesman for the army").
  let inner: WordList
  /// Auxiliaries and adverbs that may stand between a subject and its verb.
  let beforeVerb: WordList
  /// Words that join a verb to one before it.
  let joining: WordList
  /// Words behind "said" that begin no speaker ("said on Tuesday", "said he would").
  let adverbials: WordList
  /// Verbs that give somebody's words ("was quoted as saying").
  let quoting: WordList
  /// What stands between a subject and the participle of a passive.
  let passive: WordList
  /// Adjectives behind a noun that call for a preposition ("people familiar with the matter", "sources close to him").
  let complemented: WordList

  /// The word of which English has "i".
  package let i: UInt32
  /// The word of which English has "as".
  package let `as`: UInt32
  /// The word of which English has "saying".
  package let saying: UInt32
  /// The word of which English has "who".
  package let who: UInt32
  /// The word of which English has "according".
  package let according: UInt32
  /// The word of which English has "to".
  package let to: UInt32

  static let comma = FoldedForm.hash(",")

  package init(
    pronouns: String, determiners: String, boundaries: String, inner: String, beforeVerb: String, joining: String,
    adverbials: String, quoting: String, passive: String, complemented: String, i: String, `as`: String, saying: String,
    who: String, according: String, to: String
  ) {
    self.pronouns = WordList(pronouns)
    self.determiners = WordList(determiners)
    self.boundaries = WordList(boundaries)
    self.inner = WordList(inner)
    self.beforeVerb = WordList(beforeVerb)
    self.joining = WordList(joining)
    self.adverbials = WordList(adverbials)
    self.quoting = WordList(quoting)
    self.passive = WordList(passive)
    self.complemented = WordList(complemented)
    self.i = FoldedForm.hash(i)
    self.`as` = FoldedForm.hash(`as`)
    self.saying = FoldedForm.hash(saying)
    self.who = FoldedForm.hash(who)
    self.according = FoldedForm.hash(according)
    self.to = FoldedForm.hash(to)
  }
}

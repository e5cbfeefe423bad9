internal import DatelineModel

/// Small words that tell where a speaker's noun phrase begins and ends.
package enum SpeakerWords {
  /// Pronouns that can be a subject.
  package static let pronouns = WordList("i we you he she they it who")
  /// Words that begin a noun phrase.
  package static let determiners = WordList(
    """
    the a an this that these those his her their its our my your one another some both several many two three four \
    five six seven eight nine ten all
    """)
  /// Words that a noun phrase cannot hold, and behind which a new one may begin.
  package static let boundaries = WordList(
    """
    and but or nor while because that which who whom when where if as after before although though since until so \
    than then whether why how in on at by from to with during about into over under between through against despite \
    amid among via per
    """)
  /// Prepositions that go on inside a noun phrase ("the head of the union", "a spokesman for the army").
  package static let inner = WordList("of for at in")
  /// Auxiliaries and adverbs that may stand between a subject and its verb.
  package static let beforeVerb = WordList(
    """
    has had have also later then once still often again recently previously repeatedly publicly even never now simply \
    reportedly allegedly earlier first just
    """)
  /// Words that join a verb to one before it.
  package static let joining = WordList("and but")
  /// Words behind "said" that begin no speaker ("said on Tuesday", "said he would").
  package static let adverbials = WordList(
    """
    on in at by as after before during to of from with that last this today yesterday tomorrow monday tuesday wednesday \
    thursday friday saturday sunday there it is was were are he she they we i you
    """)

  /// Verbs that give somebody's words ("was quoted as saying").
  package static let quoting = WordList("quoted quotes cited cites")
  /// What stands between a subject and the participle of a passive.
  package static let passive = WordList("was were is are been being had has have widely later also")
  /// Adjectives behind a noun that call for a preposition ("people familiar with the matter", "sources close to him").
  package static let complemented = WordList("familiar close")

  package static let i = FoldedForm.hash("i")
  package static let `as` = FoldedForm.hash("as")
  package static let saying = FoldedForm.hash("saying")
  package static let who = FoldedForm.hash("who")
  package static let according = FoldedForm.hash("according")
  package static let to = FoldedForm.hash("to")
  package static let comma = FoldedForm.hash(",")
}

package import DatelineLanguage

extension SpeakerWords {
  /// Those of English.
  package static let english = SpeakerWords(
    pronouns: "i we you he she they it who",
    determiners: """
      the a an this that these those his her their its our my your one another some both several many two three four \
      five six seven eight nine ten all
      """,
    boundaries: """
      and but or nor while because that which who whom when where if as after before although though since until so \
      than then whether why how in on at by from to with during about into over under between through against despite \
      amid among via per
      """,
    inner: "of for at in",
    beforeVerb: """
      has had have also later then once still often again recently previously repeatedly publicly even never now simply \
      reportedly allegedly earlier first just
      """,
    joining: "and but",
    adverbials: """
      on in at by as after before during to of from with that last this today yesterday tomorrow monday tuesday wednesday \
      thursday friday saturday sunday there it is was were are he she they we i you
      """,
    quoting: "quoted quotes cited cites",
    passive: "was were is are been being had has have widely later also",
    complemented: "familiar close",
    i: "i",
    as: "as",
    saying: "saying",
    who: "who",
    according: "according",
    to: "to")
}

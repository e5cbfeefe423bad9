package import DatelineModel

/// Verbs that frame what someone says.
package enum SpeechVerbs {
  /// Whether a word of that hash is a finite or participial form of one.
  package static func contains(_ hash: UInt32) -> Bool { forms.contains(hash) }

  /// Whether a word is the dictionary form of one.
  package static func contains(lemma: String) -> Bool { lemmas.contains(FoldedForm.hash(lemma)) }

  /// Whether a capitalised speaker with a verb of speech begins at `index` ("Smith asked", "President Kim Jong said").
  package static func follow(_ tokens: [Token], from index: Int, limit: Int) -> Bool {
    var position = index
    while position < limit, position < index + 5, tokens[position].flags.contains(.capitalised) {
      if position > index, contains(tokens[position].hash) { return true }
      position += 1
    }
    return position > index && position < limit && contains(tokens[position].hash)
  }

  private static let forms = WordList(
    """
    said says say asked asks told tells added adds replied replies answered answers explained explains noted notes \
    warned warns wrote writes shouted shouts cried called argued argues claimed claims insisted insists announced \
    declared stated states recalled recalls joked remarked exclaimed wondered continued concluded admitted admits \
    tweeted posted quipped responded whispered yelled confirmed confirms vowed promised pledged suggested suggests \
    testified urged acknowledged conceded denied denies emphasized emphasised stressed reiterated commented complained \
    predicted lamented observed maintained asserted alleged alleges read reads reported reports chanted sang instructed calls cites
    """)

  private static let lemmas = WordList(
    """
    say ask tell add reply answer explain note warn write shout cry argue claim insist announce declare state recall \
    joke remark exclaim wonder continue conclude admit tweet post quip respond whisper yell confirm vow promise pledge \
    suggest testify urge acknowledge concede deny emphasize emphasise stress reiterate comment complain predict lament \
    observe maintain assert allege report reveal disclose indicate hint assure inform believe think estimate expect \
    hope fear contend speculate agree mention point
    """)
}

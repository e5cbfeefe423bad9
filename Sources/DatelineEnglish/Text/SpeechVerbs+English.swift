package import DatelineLanguage

extension SpeechVerbs {
  /// Those of English.
  package static let english = SpeechVerbs(
    forms:
      """
      said says say asked asks told tells added adds replied replies answered answers explained explains noted notes \
      warned warns wrote writes shouted shouts cried called argued argues claimed claims insisted insists announced \
      declared stated states recalled recalls joked remarked exclaimed wondered continued concluded admitted admits \
      tweeted posted quipped responded whispered yelled confirmed confirms vowed promised pledged suggested suggests \
      testified urged acknowledged conceded denied denies emphasized emphasised stressed reiterated commented complained \
      predicted lamented observed maintained asserted alleged alleges read reads reported reports chanted sang instructed calls cites
      """,
    lemmas:
      """
      say ask tell add reply answer explain note warn write shout cry argue claim insist announce declare state recall \
      joke remark exclaim wonder continue conclude admit tweet post quip respond whisper yell confirm vow promise pledge \
      suggest testify urge acknowledge concede deny emphasize emphasise stress reiterate comment complain predict lament \
      observe maintain assert allege report reveal disclose indicate hint assure inform believe think estimate expect \
      hope fear contend speculate agree mention point
      """)
}

import DatelineLanguage
import DatelineModel
import DatelineTestSupport
import Testing
@_spi(Training) @testable import DatelineEnglish

@Suite struct VerbGroupTests {
  /// A row: a text in which the head of one group is marked, and what the group says.
  static let rows: [(String, String)] = [
    // Simple tenses.
    ("The ministers [met] in Brno.", "past"),
    ("She [lives] in Reno.", "present"),
    ("They [live] in Reno.", "present"),
    ("He [was] ill.", "past"),
    ("The talks [are] difficult.", "present"),
    ("The army [ruled] out a retreat.", "past"),
    ("Prices [fell] and shares rose.", "past"),
    ("Prices fell and the pound [gained] a little.", "past"),
    // Perfect and progressive.
    ("The court has [rejected] the appeal.", "present perfect"),
    ("They had [left] before dawn.", "past perfect"),
    ("Prices have [risen] since May.", "present perfect"),
    ("She is [working] on a book.", "present progressive"),
    ("They were [waiting] for the train.", "past progressive"),
    ("He has been [living] in Cork since 2004.", "present perfectProgressive"),
    ("He had been [working] there for years.", "past perfectProgressive"),
    ("She has [been] mayor since 2019.", "present perfect"),
    ("They've [lost] the game.", "present perfect"),
    ("He's [lost] the game.", "present perfect"),
    // Passive.
    ("The bridge was [closed] in May.", "past passive"),
    ("The tunnel is [closed] by the city every year.", "present passive"),
    ("Three people have been [arrested].", "present perfect passive"),
    ("A decision had been [taken].", "past perfect passive"),
    ("The road is being [repaired].", "present progressive passive"),
    ("The bill was being [debated] last night.", "past progressive passive"),
    ("Two men got [killed] in the fire.", "past passive"),
    ("He had been [expected] to meet her.", "past perfect passive"),
    ("They spoke of a plan [drafted] by the ministers.", "none passive not-finite"),
    // Future and modals.
    ("The bank will [cut] its rate.", "future modal=will"),
    ("The law will be [signed] on Friday.", "future passive modal=will"),
    ("They will have [finished] by June.", "future perfect modal=will"),
    ("She will be [speaking] in Oslo.", "future progressive modal=will"),
    ("The club won't [play] on Sunday.", "future negated modal=will"),
    ("We'll [see].", "future modal=will"),
    ("He said he would [resign].", "none modal=would"),
    ("The plan would have [saved] millions.", "none perfect modal=would"),
    ("Troops may [leave] the town.", "none modal=may"),
    ("Rain might [delay] the start.", "none modal=might"),
    ("The talks could [fail].", "none modal=could"),
    ("The minister must [go].", "none modal=must"),
    ("The deal should be [done] by May.", "none passive modal=should"),
    ("He can [swim].", "none modal=can"),
    ("They could have been [saved].", "none perfect passive modal=could"),
    ("The state shall [pay].", "future modal=shall"),
    ("There would [be] no troops.", "none negated modal=would"),
    // Semi-modals.
    ("The rate is set to [rise].", "future modal=be set to"),
    ("They are going to [build] a bridge.", "future modal=be going to"),
    ("We're going to be [discussing] it today.", "future progressive modal=be going to"),
    ("He was going to [resign].", "past modal=be going to"),
    ("The court is due to [rule] on Monday.", "future modal=be due to"),
    ("The company is about to [close].", "future modal=be about to"),
    ("Prices are likely to [fall].", "future modal=be likely to"),
    ("They were able to [leave].", "past modal=be able to"),
    ("The workers have to [wait].", "present modal=have to"),
    ("She had to [sell] the house.", "past modal=have to"),
    ("He used to [work] in a bank.", "past modal=used to"),
    ("The game was supposed to [start] at noon.", "past modal=be supposed to"),
    // NegatedWords.
    ("The army did not [rule] out a retreat.", "past negated"),
    ("They don't [know].", "present negated"),
    ("He has never [lost] a case.", "present perfect negated"),
    ("The deal isn't [done].", "present passive negated"),
    ("The minister [was] not at home.", "past negated"),
    ("They could not be [reached] for comment.", "none passive negated modal=could"),
    ("He can't [come].", "none negated modal=can"),
    ("She decided not to [go].", "none negated not-finite"),
    ("The firm no longer [makes] pumps.", "present negated"),
    ("Nobody [talked] to us.", "past negated"),
    ("No reports were [received].", "past passive negated"),
    ("The state [has] no plans to sell.", "present negated"),
    ("The king is to [meet] the pope on Friday.", "future modal=be to"),
    ("The tax was to be [abolished] in May.", "past passive modal=be to"),
    ("The plan is to [wait].", "none not-finite"),
    // Without tense.
    ("He had been expected to [meet] her.", "none not-finite"),
    ("She wants to [win].", "none not-finite"),
    ("They hope to have [finished] by then.", "none perfect not-finite"),
    ("He wants to be [elected].", "none passive not-finite"),
    ("[Speaking] in Oslo, he praised the deal.", "none not-finite"),
    ("Having [lost] the vote, she resigned.", "none perfect not-finite"),
    ("They praised the mayor for [opening] the bridge.", "none not-finite"),
    ("Officials [warned] that prices would rise.", "past"),
    // Moods.
    ("[Close] the door!", "none imperative"),
    ("Do not [open] the box.", "none negated imperative"),
    ("Will the bank [cut] its rate?", "future modal=will interrogative"),
    ("Did they [meet] in Brno?", "past interrogative"),
    ("Why did they [leave]?", "past interrogative"),
    ("Who [won] the game?", "past interrogative"),
    ("Have they [left]?", "present perfect interrogative"),
    ("If it [rains], the game will be moved.", "present conditional"),
    ("If it rains, the game will be [moved].", "future passive modal=will conditional"),
    ("They will strike unless the company [pays].", "present conditional"),
    ("She insisted that he be [heard].", "none passive subjunctive"),
    // Joined verbs.
    ("The court has met and [rejected] the appeal.", "present perfect"),
    ("They will come and [see] us.", "future modal=will"),
    ("Shots were heard and [reported].", "past passive"),
    ("He went home and [slept].", "past"),
    // Auxiliaries before their subjects.
    ("Nor did the company [explain] the delay.", "past negated"),
    ("Not until June did the rain [come].", "past"),
    ("Only then was the alarm [raised].", "past passive"),
    ("Never before had the two teams [met].", "past perfect negated"),
    ("Had the pilot [turned] back, the plane would have landed safely.", "past perfect conditional"),
    // The subject stands before the comma.
    ("The bridge, built by the town, had been [closed] on Monday.", "past perfect passive"),
    ("What are the rebels [demanding]?", "present progressive interrogative"),
    ("Who are the men [standing] outside?", "none not-finite"),
    // Not yet, not at all, and verbs that look like another form of themselves.
    ("The ministry has yet to [publish] the figures.", "present negated modal=have yet to"),
    ("Talks had been due to [begin] in March.", "past modal=be due to"),
    ("The bank ought to have [warned] its customers.", "present perfect modal=ought to"),
    ("So far the police have [made] no arrests.", "present perfect negated"),
    ("The police neither confirmed nor [denied] the report.", "past negated"),
    ("The judge [let] the man go.", "past"),
    ("The storm also [hit] the coast.", "past"),
    ("Prices [hit] the poor.", "past"),
    ("Rovers shares [closed] yesterday at 80.", "past"),
    ("[Asked] about the deal, the minister declined to comment.", "none passive not-finite"),
    ("[Went] to the shop, then slept.", "past"),
    ("The city wants the road [reopened].", "none passive not-finite"),
  ]

  @Test(arguments: rows)
  func group(row: (String, String)) throws {
    let marked = MarkedText(row.0)
    let mark = try #require(marked.marks.first)
    let document = Document(marked.text)
    let analysis = EnglishAnalyzer().analysis(ofSentence: 0, in: document)
    let group = analysis.verbGroups.first { analysis.words[$0.head].range == mark.range }
    #expect(group.map(notation) == row.1, "\(row.0) \n\(analysis.dump(of: marked.text))")
  }

  private func notation(_ group: SentenceAnalysis.VerbGroup) -> String {
    var parts = [group.tense.rawValue]
    if group.aspect != .simple { parts.append(group.aspect.rawValue) }
    if group.passive { parts.append("passive") }
    if group.negated { parts.append("negated") }
    if let modal = group.modal { parts.append("modal=\(modal)") }
    if !group.finite { parts.append("not-finite") }
    if group.mood != .indicative, group.mood != .none { parts.append(group.mood.rawValue) }
    return parts.joined(separator: " ")
  }

  @Test(arguments: [
    ("The army did not rule out a retreat.", ["did not rule out"]),
    ("The rate is set to rise.", ["is set to rise"]),
    ("He had been expected to meet her.", ["had been expected", "to meet"]),
    ("The court has met and rejected it.", ["has met", "rejected"]),
    ("It isn't clear.", ["is n't"]),
    ("According to the ministry, two men died.", ["died"]),
  ])
  func words(text: String, expected: [String]) {
    let document = Document(text)
    let analysis = EnglishAnalyzer().analysis(ofSentence: 0, in: document)
    let groups = analysis.verbGroups.map { group in
      group.words.map { document.text(at: analysis.words[$0].range) }.joined(separator: " ")
    }
    #expect(groups == expected)
  }
}

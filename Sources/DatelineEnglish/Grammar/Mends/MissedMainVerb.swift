internal import DatelineModel

/// Mends a sentence whose only verb was taken for a participle that describes its subject: "A man resigned on Monday."
///
/// Only verbs whose own subject does or undergoes what they tell are read so: with others ("A man arrested on Monday.")
/// the fragment may be meant, and who did it to whom must not be guessed.
enum MissedMainVerb {
  /// Makes the participle the root and the noun its subject, where the sentence ends with a full stop, has no finite verb,
  /// and the participle neither an object nor a subject of its own.
  static func mend(_ words: inout [SentenceAnalysis.Word]) {
    guard let last = words.last, last.lemma == ".",
      let noun = words.firstIndex(where: { $0.relation == .root }),
      words[noun].tag == .noun || words[noun].tag == .properNoun,
      !words.contains(where: { $0.features.verbForm == .finite || $0.tag == .auxiliary }),
      let verb = words.indices.first(where: { words[$0].head == noun && words[$0].relation == .acl }), verb > noun,
      words[verb].tag == .verb, words[verb].features.tense == .past,
      intransitive.contains(words[verb].lemma.lowercased()),
      !words.contains(where: { $0.head == verb && dependants.contains($0.relation) })
    else { return }
    (words[verb].head, words[verb].relation) = (nil, .root)
    (words[verb].features.verbForm, words[verb].features.mood) = (.finite, .indicative)
    words[verb].features.voicePassive = false
    (words[noun].head, words[noun].relation) = (verb, .nsubj)
    for index in words.indices where index > verb && words[index].head == noun { words[index].head = verb }
  }

  private static let dependants: Set<UniversalRelation> = [.obj, .iobj, .nsubj, .nsubjPassive, .auxPassive, .oblAgent]

  private static let intransitive: Set<String> = [
    "die", "resign", "retire", "collapse", "arrive", "return", "depart", "escape", "disappear", "emerge", "vanish",
    "testify", "surrender", "drown", "capsize", "derail", "overturn", "sink", "explode", "crash", "erupt", "burst",
    "crack", "buckle", "stall", "melt", "freeze", "leak", "land", "topple", "burn", "open", "reopen", "close",
    "survive", "faint", "swerve", "skid", "plunge", "fall", "flee", "protest", "march", "rally", "confess", "emigrate",
    "graduate",
  ]
}

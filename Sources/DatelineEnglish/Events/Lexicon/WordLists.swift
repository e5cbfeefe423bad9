/// Small closed lists of words that several rules ask.
enum WordLists {
  /// They negate the verb that they modify.
  static let negations: Set<String> = ["not", "n't", "never", "hardly", "scarcely", "nowhere", "neither", "no", "nor"]
  /// They negate a clause from its subject or object: "no one", "nothing".
  static let negativeNominals: Set<String> = ["nobody", "none", "nothing", "no one", "neither"]
  /// Somebody says so and the writer does not vouch for it.
  static let hearsay: Set<String> = [
    "allegedly", "reportedly", "supposedly", "purportedly", "apparently", "ostensibly", "rumoredly",
  ]
  /// Perhaps.
  static let doubt: Set<String> = ["perhaps", "maybe", "possibly", "potentially", "probably", "likely", "conceivably"]
  /// They say that a plan was changed.
  static let formerly: Set<String> = ["previously", "originally", "initially", "formerly"]
  /// Subordinators that make their clause a condition.
  static let conditional: Set<String> = ["if", "unless", "whether", "lest", "should", "provided", "supposing"]
  /// They lead on in a story.
  static let sequence: Set<String> = [
    "later", "late", "eventually", "subsequently", "ultimately", "finally", "soon", "then",
  ]
  /// What is "expected" or "due" is still to come.
  static let foreseen: Set<String> = [
    "expect", "anticipate", "project", "forecast", "predict", "slate", "due", "intend",
  ]
  /// They tell of the present.
  static let present: Set<String> = ["now", "currently", "presently", "still", "nowadays"]
  /// They tell of what comes round again and again.
  static let habitual: Set<String> = [
    "usually", "often", "always", "sometimes", "generally", "typically", "frequently", "regularly", "normally",
    "rarely", "occasionally", "traditionally", "annually", "routinely", "commonly", "tend",
  ]
  /// Adjectives that put an event into the future or make it a mere plan.
  static let prospective: Set<String> = [
    "upcoming", "forthcoming", "planned", "scheduled", "coming", "future", "impending", "expected", "looming",
    "next", "eventual", "anticipated",
  ]
  /// Adjectives that leave open whether an event comes to be.
  static let tentative: Set<String> = [
    "possible", "potential", "proposed", "hypothetical", "would-be", "suggested", "likely", "prospective",
  ]
  /// Adjectives that make an event somebody's claim.
  static let claimed: Set<String> = [
    "alleged", "reported", "suspected", "supposed", "purported", "rumored", "rumoured",
  ]
  /// Modals that leave open whether something happens.
  static let openModals: Set<String> = ["may", "might", "could", "can", "would", "should", "must", "ought"]
  /// Modals and semi-modals that put it into the future.
  static let futureModals: Set<String> = ["will", "shall", "wo", "'ll"]
}

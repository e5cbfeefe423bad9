internal import DatelineLanguage
internal import DatelineModel

/// Small closed classes of English verbs and what goes with them.
enum VerbForms {
  static let to = FoldedForm.hash("to")
  static let be = FoldedForm.hash("be")
  static let been = FoldedForm.hash("been")
  static let being = FoldedForm.hash("being")
  static let having = FoldedForm.hash("having")
  static let were = FoldedForm.hash("were")
  static let contractedIs = FoldedForm.hash("'s")
  static let longer = FoldedForm.hash("longer")
  static let no = FoldedForm.hash("no")
  static let you = FoldedForm.hash("you")
  static let by = FoldedForm.hash("by")
  static let ought = FoldedForm.hash("ought")
  static let yet = FoldedForm.hash("yet")
  static let comma = FoldedForm.hash(",")

  private static let negations = WordList("not n't never nt hardly scarcely neither nor")
  private static let fronted = WordList("nor neither only not never no rarely seldom hardly scarcely nowhere so")
  private static let frontedDenials = WordList("nor neither never rarely seldom hardly scarcely nowhere")
  private static let invertedConditions = WordList("had should were")
  private static let pasts = WordList("was were had did got 'd")
  private static let oneForAllTenses = WordList(
    "beat bet bid burst cast cost cut hit hurt let put quit set shed shut slit split spread thrust")
  private static let conditions = WordList("if unless")
  private static let questionWords = WordList("who whom what when where why how which whose")
  private static let modals = WordList("will would can could may might must shall should ought need dare")
  private static let demands = WordList("demand insist recommend propose request require urge suggest ask order")

  private static let negativePronouns = WordList("no nobody none nothing neither")
  private static let purposes = WordList(
    """
    aim answer challenge dream duty goal hope idea intention job key mission objective option plan point policy problem \
    purpose role solution step strategy target task thing trick way wish work
    """)

  private static let givers = WordList(
    """
    give award offer pay show send call name elect deem consider make ask tell teach appoint grant deny charge cost allow \
    hand lend bring sell owe promise guarantee assign
    """)

  /// Whether the passive of a verb may have an object.
  static func keepsObject(lemma: String) -> Bool { givers.contains(FoldedForm.hash(lemma)) }
  static func isNegativePronoun(_ hash: UInt32) -> Bool { negativePronouns.contains(hash) }
  static func isPurpose(lemma: String) -> Bool { purposes.contains(FoldedForm.hash(lemma)) }
  static func isNegation(_ hash: UInt32) -> Bool { negations.contains(hash) }
  static func isPast(_ hash: UInt32) -> Bool { pasts.contains(hash) }
  /// Whether a form is both present and past: "hit", "put".
  static func isOneForAllTenses(_ hash: UInt32) -> Bool { oneForAllTenses.contains(hash) }
  static func isCondition(_ hash: UInt32) -> Bool { conditions.contains(hash) }
  /// Whether a word at the beginning of a clause draws the auxiliary before the subject ("only", "nor").
  static func isFronted(_ hash: UInt32) -> Bool { fronted.contains(hash) }
  static func isFrontedDenial(_ hash: UInt32) -> Bool { frontedDenials.contains(hash) }
  static func isInvertedCondition(_ hash: UInt32) -> Bool { invertedConditions.contains(hash) }
  static func mayBeAuxiliary(lemma: String) -> Bool {
    lemma == "do" || lemma == "have" || lemma == "be" || isModal(lemma: lemma)
  }
  static func isQuestionWord(_ hash: UInt32) -> Bool { questionWords.contains(hash) }
  static func isModal(lemma: String) -> Bool { modals.contains(FoldedForm.hash(lemma)) }
  static func isDemand(lemma: String) -> Bool { demands.contains(FoldedForm.hash(lemma)) }

  /// Whether a word is a present participle or gerund.
  static func endsInIng(_ word: SentenceAnalysis.Word) -> Bool {
    switch (word.features.verbForm, word.features.tense) {
    case (.gerund, _), (.participle, .present): true
    default: false
    }
  }
}

/// A verb or adjective that with "to" says what a modal says.
struct SemiModal {
  /// Its dictionary form ("be set to").
  let name: String
  /// Whether it speaks of what is to come.
  let isFuture: Bool
  /// Whether it stands behind a form of "be".
  let needsBe: Bool
  /// Whether it says that something is not so ("has yet to begin").
  let denies: Bool

  /// The semi-modal of a word; nil when it is none.
  init?(lemma: String, form: UInt32) {
    switch lemma {
    case "go" where form == Self.going: self.init("be going to", isFuture: true)
    case "set" where form == Self.set: self.init("be set to", isFuture: true)
    case "due", "about", "poised", "bound", "likely", "unlikely": self.init("be \(lemma) to", isFuture: true)
    case "slate", "bind", "poise": self.init("be \(lemma)d to", isFuture: true)
    case "able", "unable": self.init("be \(lemma) to", isFuture: false)
    case "suppose": self.init("be supposed to", isFuture: false)
    case "have": self.init("have to", isFuture: false, needsBe: false)
    case "yet": self.init("have yet to", isFuture: false, needsBe: false, denies: true)
    case "use": self.init("used to", isFuture: false, needsBe: false)
    case "ought": self.init("ought to", isFuture: false, needsBe: false)
    default: return nil
    }
  }

  /// "Be to": what is arranged.
  static let beTo = SemiModal("be to", isFuture: true)

  private init(_ name: String, isFuture: Bool, needsBe: Bool = true, denies: Bool = false) {
    (self.name, self.isFuture, self.needsBe, self.denies) = (name, isFuture, needsBe, denies)
  }

  private static let going = FoldedForm.hash("going")
  private static let set = FoldedForm.hash("set")
}

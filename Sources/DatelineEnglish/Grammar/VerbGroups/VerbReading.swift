internal import DatelineModel

/// What the auxiliaries and the form of a verb say together.
struct VerbReading {
  typealias Group = SentenceAnalysis.VerbGroup

  /// The form of the verb that heads the group.
  enum Form: Equatable {
    case past, present, base, pastParticiple, presentParticiple

    var isBase: Bool { self == .base }
  }

  private(set) var words: [Int]
  private(set) var tense = Group.Tense.none
  private(set) var passive = false
  private(set) var negated: Bool
  private(set) var modal: String?
  private(set) var finite = false
  private(set) var form: Form
  let hasSubject: Bool
  let hasOwnAuxiliaries: Bool
  let hasTo: Bool
  private var perfect = false
  private var progressive = false
  private(set) var isImperative = false
  /// Whether its auxiliary was found before its subject, where the tree has it as a verb of its own.
  var isInverted = false

  /// Reads a verb with its auxiliaries, in order, and the other words of its group.
  init(
    _ finder: VerbGroupFinder, head: Int, auxiliaries: [Int], others: [Int], hasSubject: Bool, hasObject: Bool,
    isDenied: Bool, hasSingularSubject: Bool
  ) {
    words = (auxiliaries + others + [head]).sorted()
    negated =
      isDenied || others.contains { VerbForms.isNegation(finder.forms[$0]) || finder.forms[$0] == VerbForms.longer }
    self.hasSubject = hasSubject
    hasOwnAuxiliaries = !auxiliaries.isEmpty
    hasTo = others.contains { finder.forms[$0] == VerbForms.to }
    let form = Self.form(
      of: finder.words[head], hash: finder.forms[head], auxiliaries.map { finder.words[$0] }, hasTo: hasTo)
    // "The ship hit a rock": of one ship the present would be "hits".
    let isPast =
      (form == .present || form == .base && !hasTo) && auxiliaries.isEmpty && hasSingularSubject
      && VerbForms.isOneForAllTenses(finder.forms[head])
    self.form = isPast ? .past : form

    for (place, auxiliary) in auxiliaries.enumerated() {
      let word = finder.words[auxiliary]
      let isLast = place == auxiliaries.count - 1
      if place == 0 { begin(with: word, hash: finder.forms[auxiliary], hasTo: hasTo) }
      switch word.lemma {
      case "have": perfect = true
      case "be":
        if word.relation == .auxPassive { passive = true }
        if isLast, word.relation != .auxPassive {
          if form == .presentParticiple { progressive = true }
          // "'s" is also "has": a participle with an object is no passive.
          let isHave = finder.forms[auxiliary] == VerbForms.contractedIs && hasObject
          if form == .pastParticiple { (passive, perfect) = (!isHave, isHave) }
        }
        // "is being built": the passive auxiliary is in the progressive.
        if finder.forms[auxiliary] == VerbForms.being, place > 0 { progressive = true }
      case "get": passive = passive || form == .pastParticiple
      default: break
      }
    }
    if auxiliaries.isEmpty { readAlone(finder.words[head], hasObject: hasObject) }
    // "having been in Rome", "was being rude": a copula in a participle under auxiliaries.
    if finder.words[head].relation == .cop, !auxiliaries.isEmpty, finder.forms[head] == VerbForms.being {
      progressive = true
    }
  }

  private static func form(
    of word: SentenceAnalysis.Word, hash: UInt32, _ auxiliaries: [SentenceAnalysis.Word], hasTo: Bool
  ) -> Form {
    if let last = auxiliaries.last {
      if hash == VerbForms.being || VerbForms.endsInIng(word) { return .presentParticiple }
      if last.lemma == "be" || last.lemma == "have" || last.lemma == "get" { return .pastParticiple }
      return .base
    }
    switch (word.features.verbForm, word.features.tense) {
    case (.gerund, _): return .presentParticiple
    case (.participle, .present): return .presentParticiple
    case (.participle, _): return .pastParticiple
    case (.infinitive, _): return .base
    case (.finite, .past): return .past
    case (.finite, _) where word.features.mood == .imperative: return .base
    case (.finite, _): return .present
    case (nil, _): return hasTo ? .base : .present
    }
  }

  /// The first auxiliary bears tense and finiteness.
  private mutating func begin(with word: SentenceAnalysis.Word, hash: UInt32, hasTo: Bool) {
    if hasTo { return }
    if VerbForms.isModal(lemma: word.lemma) {
      finite = true
      modal = word.lemma
      if word.lemma == "will" || word.lemma == "shall" { tense = .future }
      return
    }
    if hash == VerbForms.being || hash == VerbForms.having || hash == VerbForms.been { return }
    if word.features.verbForm == .infinitive || word.features.verbForm == .participle, hash == VerbForms.be { return }
    if word.features.mood == .imperative {
      isImperative = true
      finite = true
      return
    }
    finite = true
    tense = word.features.tense == .past || VerbForms.isPast(hash) ? .past : .present
  }

  /// A verb without auxiliaries: its own form tells.
  private mutating func readAlone(_ word: SentenceAnalysis.Word, hasObject: Bool) {
    switch form {
    // "Wants the road reopened": such a clause has no tense of its own.
    case .past where word.relation == .xcomp && !hasSubject: becomeParticiple()
    case .past: (finite, tense) = (true, .past)
    case .present where !hasTo: (finite, tense) = (true, .present)
    // A past tense that was taken for a participle has a subject all the same.
    case .pastParticiple where hasSubject && word.relation != .acl: (finite, tense) = (true, .past)
    // So has one with an object: a passive keeps none but that of "given a chance".
    case .pastParticiple where hasObject && !VerbForms.keepsObject(lemma: word.lemma): (finite, tense) = (true, .past)
    case .pastParticiple: passive = word.tag == .verb
    case .base where !hasTo:
      if word.features.mood == .imperative || word.relation == .root && !hasSubject {
        isImperative = true
        finite = true
      }
    default: break
    }
  }

  var aspect: Group.Aspect {
    switch (perfect, progressive) {
    case (true, true): .perfectProgressive
    case (true, false): .perfect
    case (false, true): .progressive
    case (false, false): .simple
    }
  }

  /// Whether the form may be a subjunctive: it has no tense of its own to show.
  var mayBeSubjunctive: Bool { tense != .past && modal == nil }

  /// Whether it is a participle that could as well be a past tense.
  var isBareParticiple: Bool { form == .pastParticiple && !hasOwnAuxiliaries && !finite }

  // MARK: Taking over

  /// Turns a participle into the past tense that looks the same.
  mutating func becomePast() { (finite, tense, passive) = (true, .past, false) }

  /// Turns a past tense into the participle that looks the same.
  mutating func becomeParticiple() { (form, finite, tense, passive) = (.pastParticiple, false, .none, true) }

  /// Goes on with the auxiliaries of a verb that this one is joined to.
  mutating func takeOver(_ model: VerbReading) {
    (tense, finite, modal, isImperative) = (model.tense, model.finite, model.modal, model.isImperative)
    (perfect, progressive, passive) = (model.perfect, model.progressive, model.passive)
    negated = negated || model.negated
  }

  /// Becomes the main verb behind a semi-modal whose verb was read as `model`.
  mutating func join(_ model: VerbReading, _ word: Int, _ semiModal: SemiModal) {
    words = Array(Set(words + model.words + [word])).sorted()
    negated = negated || model.negated || semiModal.denies
    finite = model.finite
    modal = model.modal ?? semiModal.name
    tense = semiModal.isFuture && model.tense == .present ? .future : model.tense
  }
}

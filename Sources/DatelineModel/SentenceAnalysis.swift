/// What a stage asks when it needs the grammar of a sentence. The answer is costly, so ask only where it decides.
public protocol SentenceAnalyzing: Sendable {
  /// The analysis of the sentence of that index in the document.
  func analysis(ofSentence index: Int, in document: Document) -> SentenceAnalysis
}

/// The grammar of one sentence by Universal Dependencies: tags, lemmas, features and a tree.
public struct SentenceAnalysis: Hashable, Sendable {
  /// The words in order.
  public var words: [Word]
  /// The verb groups in the order of their heads.
  public var verbGroups: [VerbGroup]
  /// The names in order, not overlapping.
  public var names: [Name]

  /// What is told as somebody's words, in the order of the verbs that say so.
  public var speechFrames: [SpeechFrame]

  /// An analysis of those parts.
  public init(
    words: [Word], verbGroups: [VerbGroup] = [], names: [Name] = [], speechFrames: [SpeechFrame] = []
  ) {
    (self.words, self.verbGroups, self.names) = (words, verbGroups, names)
    self.speechFrames = speechFrames
  }

  /// A syntactic word: a token, or a part of one ("do" and "n't" of "don't").
  public struct Word: Hashable, Sendable {
    /// UTF-8 bytes of the document's text, half-open.
    public var range: Range<Int>
    /// The index of its token in the document.
    public var token: Int
    /// The dictionary form.
    public var lemma: String
    /// The universal part of speech.
    public var tag: UniversalTag
    /// The morphological features that were told.
    public var features: Features
    /// The index of the word it depends on; nil for the root.
    public var head: Int?
    /// The kind of dependence.
    public var relation: UniversalRelation
    /// How probable it is that head and relation are both right, from 0 to 1, as the steps of the parser tell it: of many
    /// words with .9 about nine in ten are.
    public var arcConfidence: Float

    /// A word.
    public init(
      range: Range<Int>, token: Int, lemma: String, tag: UniversalTag, features: Features = Features(),
      head: Int? = nil, relation: UniversalRelation = .root, arcConfidence: Float = 1
    ) {
      (self.range, self.token, self.lemma, self.tag) = (range, token, lemma, tag)
      (self.features, self.head, self.relation) = (features, head, relation)
      self.arcConfidence = arcConfidence
    }
  }

  /// The features of Universal Dependencies that tense, aspect, voice and number need; nil is unmarked.
  public struct Features: Hashable, Sendable {
    /// Finite or not.
    public var verbForm: VerbForm?
    /// The tense of a finite form or participle.
    public var tense: Tense?
    /// The mood of a finite form.
    public var mood: Mood?
    /// Whether a participle is passive.
    public var voicePassive = false
    /// Whether a noun, pronoun or verb is plural.
    public var plural = false
    /// 1, 2 or 3, of a pronoun or verb.
    public var person: UInt8?

    /// No features.
    public init() {}

    /// UD's VerbForm.
    public enum VerbForm: String, Hashable, Sendable {
      case finite = "Fin", infinitive = "Inf", participle = "Part", gerund = "Ger"
    }
    /// UD's Tense.
    public enum Tense: String, Hashable, Sendable { case past = "Past", present = "Pres" }
    /// UD's Mood.
    public enum Mood: String, Hashable, Sendable { case indicative = "Ind", imperative = "Imp", subjunctive = "Sub" }
  }

  /// A verb with its auxiliaries, read as one.
  public struct VerbGroup: Hashable, Sendable {
    /// The index of the head: the last, lexical verb ("meet" of "had been expected to meet" makes a group of its own).
    public var head: Int
    /// Indices of auxiliaries, particles and negations, in order, the head included.
    public var words: [Int]
    /// When, by the grammar alone.
    public var tense: Tense
    /// How it unfolds, by the grammar alone.
    public var aspect: Aspect
    /// Whether the subject undergoes it.
    public var passive: Bool
    /// Whether a negation belongs to the group.
    public var negated: Bool
    /// The modal in its dictionary form ("will", "would", "may"), or the semi-modal ("be set to").
    public var modal: String?
    /// Whether its first verb is finite.
    public var finite: Bool
    /// How it is put: told, asked, ordered, made conditional.
    public var mood: Mood

    /// A verb group.
    public init(
      head: Int, words: [Int], tense: Tense, aspect: Aspect, passive: Bool, negated: Bool, modal: String?,
      finite: Bool, mood: Mood
    ) {
      (self.head, self.words, self.tense, self.aspect) = (head, words, tense, aspect)
      (self.passive, self.negated, self.modal, self.finite, self.mood) = (passive, negated, modal, finite, mood)
    }

    /// A tense as readers understand it: "will meet" and "is going to meet" are future.
    public enum Tense: String, Hashable, Sendable { case past, present, future, none }
    /// An aspect of English verb groups; other languages use what they have of it.
    public enum Aspect: String, Hashable, Sendable { case simple, progressive, perfect, perfectProgressive }
    /// How a clause is put.
    public enum Mood: String, Hashable, Sendable {
      case indicative, imperative, conditional, subjunctive, interrogative, none
    }
  }

  /// Indirect speech: "Rutte said that there are no plans", "there are no plans, according to Rutte".
  public struct SpeechFrame: Hashable, Sendable {
    /// Indices of the words that name who says it, half-open; nil where nobody is named ("he is said to be ill").
    public var source: Range<Int>?
    /// The index of the verb of speech, or of "according".
    public var cue: Int
    /// Indices of the words that are said, half-open.
    public var content: Range<Int>

    /// A frame of those parts.
    public init(source: Range<Int>?, cue: Int, content: Range<Int>) {
      (self.source, self.cue, self.content) = (source, cue, content)
    }
  }

  /// A name, perhaps over several words.
  public struct Name: Hashable, Sendable {
    /// Indices of its words, half-open.
    public var words: Range<Int>
    /// What it names.
    public var kind: Kind
    /// How likely it is that these words are a name of that kind, from 0 to 1.
    public var certainty: Double

    /// A name.
    public init(words: Range<Int>, kind: Kind, certainty: Double = 1) {
      (self.words, self.kind, self.certainty) = (words, kind, certainty)
    }

    /// What a name names.
    public enum Kind: String, Hashable, Sendable { case person, organisation, place, other }
  }
}

/// The universal parts of speech.
public enum UniversalTag: String, CaseIterable, Hashable, Sendable {
  case adjective = "ADJ", adposition = "ADP", adverb = "ADV", auxiliary = "AUX"
  case coordinatingConjunction = "CCONJ", determiner = "DET", interjection = "INTJ", noun = "NOUN"
  case numeral = "NUM", particle = "PART", pronoun = "PRON", properNoun = "PROPN", punctuation = "PUNCT"
  case subordinatingConjunction = "SCONJ", symbol = "SYM", verb = "VERB", other = "X"
}

extension UniversalTag {
  /// Its place among all cases, from 0: the byte that it is, as a search in `allCases` would be made for every feature.
  @inlinable package var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// The universal relations with the subtypes that matter here (`nsubj:pass`, `obl:unmarked`); others are told by their base.
public enum UniversalRelation: String, CaseIterable, Hashable, Sendable {
  case root, acl, aclRelative = "acl:relcl", advcl, advmod, amod, appos, aux, auxPassive = "aux:pass"
  case `case`, cc, ccomp, clf, compound, compoundParticle = "compound:prt", conj, cop, csubj
  case csubjPassive = "csubj:pass", dep, det, discourse, dislocated, expl, fixed, flat, goeswith, iobj, list
  case mark, nmod, nmodPossessive = "nmod:poss", nmodTime = "nmod:tmod"
  case nmodUnmarked = "nmod:unmarked", nsubj, nsubjPassive = "nsubj:pass"
  case nummod, obj, obl, oblAgent = "obl:agent", oblTime = "obl:tmod", oblUnmarked = "obl:unmarked", orphan
  case parataxis, punct, reparandum, vocative, xcomp
}

extension UniversalRelation {
  /// Its place among all cases, from 0, like that of a tag.
  @inlinable package var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

@_spi(Training) public import DatelineLanguage
public import DatelineModel

/// The grammar of English sentences, one sentence at a time: words, tags, lemmas, tree, verb groups, indirect speech,
/// names.
///
/// Analyses from several tasks at once are safe; each borrows working memory from a common pool.
public struct EnglishAnalyzer: SentenceAnalyzing {
  private let pool: GrammarAnalyserPool?
  private let nameModel: NameModel?
  private let splitter = WordSplitter()

  /// An analyser with the model that is part of the program.
  public init() { self.init(names: NameModel.english) }

  /// An analyser that finds names by another model: what is learnt behind names must see them as they are found in texts
  /// that they were not learnt from.
  @_spi(Training) public init(names: NameModel?) {
    pool = GrammarModel.english.map(GrammarAnalyserPool.init)
    nameModel = names
  }

  /// The analysis of the sentence of that index; one without words where the document has no such sentence.
  public func analysis(ofSentence index: Int, in document: Document) -> SentenceAnalysis {
    let parts = splitter.words(ofSentence: index, in: document)
    guard !parts.isEmpty, let pool else { return SentenceAnalysis(words: []) }
    var words = pool.withAnalyser { $0.words(parts, in: document.text.utf8.span) }
    MissedMainVerb.mend(&words)
    DatedNoun.mend(&words)
    ParticlePredicate.mend(&words)
    TitleParticiple.mend(&words, in: document.text.utf8.span)
    TimeInFront.mend(&words, in: document.text.utf8.span)
    DayInFront.mend(&words)
    DatelinePrefix.mend(&words)
    let clauses = ClauseTree(words)
    let groups = VerbGroupFinder(words, clauses, document.text.utf8.span).groups()
    let found = nameModel?.names(words, in: document.text.utf8.span) ?? []
    let names = NameCues(words, in: document.text.utf8.span).mend(found)
    let frames = SpeechFrameFinder(words, clauses, document.text.utf8.span).frames()
    return SentenceAnalysis(words: words, verbGroups: groups, names: names, speechFrames: frames)
  }
}

extension EnglishAnalyzer {
  /// Tags, lemmatises and parses given words of English: all other columns of the input but ID, FORM and MISC are written
  /// anew. Comments, and the lines of multiword tokens and empty nodes, stay as they are.
  ///
  /// - Parameter input: CoNLL-U (universaldependencies.org/format.html) as UTF-8.
  /// - Throws: ``CoNLLUError`` at the line that breaks the format, or when the program was built without a model.
  public static func annotate(conllu input: [UInt8]) throws(CoNLLUError) -> [UInt8] {
    guard let model = GrammarModel.english else { throw .noModel }
    return try CoNLLU.annotate(input, with: model)
  }
}

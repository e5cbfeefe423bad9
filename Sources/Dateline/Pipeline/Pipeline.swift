internal import CivilTime
public import DatelineEvents
internal import DatelineIngestion
internal import DatelineLanguage
internal import DatelineTemporal
internal import DatelineTimelines

/// From bytes to a timeline: the stages, composed.
///
/// ```swift
/// import Dateline
///
/// let pipeline = Pipeline(PipelineOptions(zone: try Zone(named: "Europe/Kyiv")))
/// let timeline = try pipeline.timeline(of: [.file("article.html"), .file("reaction.txt")])
/// for event in timeline.events { print(event.when?.text ?? "undated", event.summary) }
/// ```
///
/// A pipeline holds no state but what its fetcher remembers of servers: one value serves any number of articles on any
/// number of threads.
public struct Pipeline: Sendable {
  /// What it was told.
  public var options: PipelineOptions

  let fetcher: Fetcher
  var reader: ArticleReader {
    ArticleReader(limits: ReadingLimits(bytes: options.sizeLimit), today: options.today)
  }

  /// A pipeline with those options.
  ///
  /// - Parameter fetcher: fetches inputs that are addresses; pipelines that share one ask each server only once for its
  ///   robots.txt.
  public init(_ options: PipelineOptions = PipelineOptions(), fetcher: Fetcher = Fetcher()) {
    (self.options, self.fetcher) = (options, fetcher)
  }

  // MARK: Articles

  /// The articles in an input.
  ///
  /// - Throws: ``InputError`` when it cannot be read or is no article. A folder is opened by ``InputList``.
  public func articles(in input: Input) throws(InputError) -> [Article] {
    try articles(in: contents(of: input))
  }

  /// What articles are read from: the bytes of an input, fetched where it is an address.
  package func contents(of input: Input) throws(InputError) -> Contents {
    switch input {
    case .address(let address): try fetched(address)
    case .bytes(let bytes, let name, let url): Contents(bytes: bytes, name: name, url: url)
    default: Contents(bytes: try input.bytes(limit: reader.limits.bytes), name: input.name)
    }
  }

  /// What articles are read from in a plain file that a folder, a project or a line names.
  func contents(ofFile path: String) throws(InputError) -> Contents {
    Contents(
      bytes: try FileReader.bytes(at: path, limit: reader.limits.bytes, accepting: .plainFiles), name: path)
  }

  private func fetched(_ address: String) throws(InputError) -> Contents {
    do throws(FetchError) {
      let page = try fetcher.page(at: address)
      return Contents(bytes: page.bytes, name: address, url: page.address, contentType: page.contentType)
    } catch {
      throw InputError(address, error)
    }
  }

  /// What is known about an input besides its bytes.
  func hints(for contents: Contents) -> ReadingHints {
    var hints = ReadingHints(contents)
    hints.sites = options.sites
    return hints
  }

  /// The articles in what an input holds.
  ///
  /// - Throws: ``InputError``, also for what Dateline itself wrote (``OwnWriting``).
  package func articles(in contents: Contents) throws(InputError) -> [Article] {
    if let writing = OwnWriting(contents.bytes) { throw InputError(contents.name, .ownWriting(writing)) }
    if let articles = try ExtractedArticles.articles(in: contents, self) { return articles }
    let articles: [Article]
    do throws(IngestionError) {
      articles = try reader.read(contents.bytes, hints: hints(for: contents))
    } catch {
      throw InputError(contents.name, error)
    }
    for article in articles { try check(article.text, named: contents.name) }
    return articles
  }

  /// Refuses a text that is longer than an article may be.
  func check(_ text: String, named name: String) throws(InputError) {
    guard text.utf8.count > options.textLimit else { return }
    throw InputError(name, .textTooLong(bytes: text.utf8.count, limit: options.textLimit))
  }

  /// An article of a text at hand, with what is known about it: blank lines part its blocks.
  ///
  /// - Parameter language: the BCP 47 code of its language; nil lets the words of the text tell it.
  public func article(
    text: String, title: String? = nil, url: String? = nil, published: CivilDateTime? = nil, language: String? = nil
  ) -> Article {
    let told = "as given"
    return Article(
      text: text, blocks: Languages.analyzer(of: nil).blocks(of: text), title: title.map { Evidenced($0, from: told) },
      published: published.map { Evidenced($0, from: told) },
      language: language.map { Evidenced($0, from: told) }
        ?? LanguageDetector.language(of: text).map { Evidenced($0, from: "words of the text") },
      url: url.map { Evidenced($0, from: told) })
  }

  /// The article with what the options tell about it.
  func described(_ article: Article) -> Article {
    var article = article
    if let language = options.language { article.language = Evidenced(language, from: "as given") }
    if article.published == nil, let published = options.published {
      article.published = Evidenced(published, from: "as given")
    }
    if let zone = options.zone, let published = article.published {
      let local = zone.localised(published.value)
      article.published?.value = local
      if zone.isPlace, local.date != published.value.date {
        article.diagnostics.append(Pipeline.dayOfZone(zone, local.date))
      }
    }
    return article
  }

  // MARK: Times and events

  /// Reads an article: its sentences and its expressions of time.
  ///
  /// - Parameter isExplained: whether each expression carries its basis, which costs more than finding it.
  public func reading(of article: Article, isExplained: Bool = true) -> Reading {
    let article = described(article)
    let document = Languages.analyzer(of: article.language?.value).document(of: article)
    let context = TemporalContext(
      published: article.published?.value, preference: options.preference, dateOrder: options.dateOrder,
      region: article.region, modified: article.modified?.value)
    let times = (Languages.support(of: article.language?.value)?.tagger ?? Languages.neutral)
      .annotate(document, in: context, explaining: isExplained)
    return Reading(
      article: article, document: document, context: context, times: times,
      diagnostics: article.diagnostics + Pipeline.warnings(for: article, times: times))
  }

  /// The grammar of a sentence, by that of English where its own language has none.
  func analysis(ofSentence index: Int, in document: Document) -> SentenceAnalysis {
    Languages.events(of: document.language).analyzer.analysis(ofSentence: index, in: document)
  }

  /// The event mentions of an article.
  ///
  /// - Parameter given: mentions that are taken as they are, as UTF-8 bytes of the text; nil lets them be found.
  public func events(in reading: Reading, given: [Range<Int>]? = nil) -> EventAnnotation {
    let language = Languages.events(of: reading.document.language)
    return language.extractor.mentions(
      in: reading.document, times: reading.times, context: reading.context, analyzer: language.analyzer, given: given)
  }

  /// The names of an article, and whom or what its pronouns, titles and short names mean.
  public func names(in reading: Reading) -> NameAnnotation {
    let language = Languages.events(of: reading.document.language)
    return language.extractor.names(in: reading.document, analyzer: language.analyzer)
  }

  /// The events and the claims of an article as a timeline keeps them; none where no module reads its language's events.
  func atoms(
    of reading: Reading, source: Timeline.Source
  ) -> (atoms: [Timeline.Atom], claims: [Timeline.Claim]) {
    guard let language = Languages.support(of: reading.article.language?.value)?.events?() else { return ([], []) }
    var told = language.extractor.atoms(
      of: reading.document, title: reading.article.title?.value, times: reading.times, context: reading.context,
      analyzer: language.analyzer, source: source)
    if let zone = options.zone {
      for index in told.atoms.indices {
        guard let interval = told.atoms[index].when?.interval else { continue }
        told.atoms[index].when?.interval = zone.told(interval)
      }
    }
    return told
  }

  // MARK: Timelines

  /// The timeline of articles at hand.
  public func timeline(of articles: [Article]) -> Timeline {
    Pipeline.unite(concurrentMap(articles) { part(of: $0) }, title: options.title)
  }

  /// The timeline of inputs, of which every one must be readable; ``build(_:progress:)`` goes on without the bad ones.
  ///
  /// - Throws: ``InputError`` for the first that is not.
  public func timeline(of inputs: [Input]) throws(InputError) -> Timeline {
    let result = build(inputs)
    if let failure = result.failures.first { throw failure }
    return result.timeline
  }

  /// The timeline of all inputs that can be read, and what is wrong with the others.
  ///
  /// - Parameter progress: called on any thread after each input, with the number of those done.
  public func build(_ inputs: [Input], progress: (@Sendable (Int) -> Void)? = nil) -> BuildResult {
    let results = concurrentMap(inputs, progress: progress) {
      input -> (parts: [TimelinePart], failures: [InputError]) in
      var (parts, failures): ([TimelinePart], [InputError]) = ([], [])
      do {
        try forEachBatch(in: input) { articles in
          parts += articles.map { part(of: $0, from: input) }
        } failed: {
          failures.append($0)
        }
      } catch {
        failures.append(InputError(error, of: input))
      }
      return (parts, failures)
    }
    let (parts, failures) = (results.flatMap(\.parts), results.flatMap(\.failures))
    return BuildResult(
      timeline: Pipeline.unite(parts, title: options.title), articleCount: parts.count, failures: failures)
  }
}

/// A timeline, and the inputs that it was made without.
public struct BuildResult: Sendable {
  /// The timeline of what could be read.
  public var timeline: Timeline
  /// How many articles that were; an archive holds many, a file that cannot be read none.
  public var articleCount: Int
  /// What could not, and why, in the order of the inputs.
  public var failures: [InputError]
}

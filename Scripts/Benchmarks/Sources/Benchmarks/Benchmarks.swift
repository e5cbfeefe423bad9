import CivilTime
import DatelineEnglish
import DatelineEvents
import DatelineIngestion
import DatelineLanguage
import DatelineModel
import DatelineRendering
import DatelineTemporal
import DatelineTimelines
import Foundation

/// Measures every stage on article files, each enlarged by repeating its paragraphs where the stage takes text.
@main
struct Benchmarks {
  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments.dropFirst().first ?? "Samples")
    let files = try articleFiles(in: folder)
    let pages = try files.map { (name: $0.lastPathComponent, bytes: [UInt8](try Data(contentsOf: $0))) }
    let reader = ArticleReader()
    let articles = pages.flatMap { page in
      (try? reader.read(page.bytes, hints: ReadingHints(name: page.name))) ?? []
    }
    guard !articles.isEmpty else {
      FileHandle.standardError.write(Data("no article could be read in \(folder.path)\n".utf8))
      exit(66)
    }
    print(Measurement.heading)
    print(
      Measurement.of("ingestion", pages, bytes: \.bytes.count) { page in
        _ = try? reader.read(page.bytes, hints: ReadingHints(name: page.name))
      }.line)
    measureText(articles)
    measureTimelines(articles)
    RenderingBenchmark.run(events: 100_000)
    print("peak memory: \(Measurement.peakMegabytes) MB")
  }

  private static func measureText(_ articles: [Article]) {
    let texts = articles.map { enlarged($0) }
    let (language, tagger, grammar) = (
      LanguageAnalyzer(words: .english), TemporalTagger(pack: .english), EnglishAnalyzer()
    )
    let size = { (article: Article) in article.text.utf8.count }
    print(
      Measurement.of("language", texts, bytes: size) { _ = language.document(of: $0) }.line)
    let documents = texts.map { (document: language.document(of: $0), context: context(of: $0)) }
    print(
      Measurement.of("temporal, no explanations", documents, bytes: { $0.document.text.utf8.count }) {
        _ = tagger.annotate($0.document, in: $0.context, explaining: false)
      }.line)
    print(
      Measurement.of("temporal, explained", documents, bytes: { $0.document.text.utf8.count }) {
        _ = tagger.annotate($0.document, in: $0.context)
      }.line)
    print(
      Measurement.of("grammar of every sentence", documents, bytes: { $0.document.text.utf8.count }) { input in
        for index in input.document.sentences.indices { _ = grammar.analysis(ofSentence: index, in: input.document) }
      }.line)
    let extractor = EnglishEventExtractor()
    let tagged = zip(texts, documents).map { article, input in
      (article: article, document: input.document, times: tagger.annotate(input.document, in: input.context))
    }
    print(
      Measurement.of("events (with grammar)", tagged, bytes: { $0.document.text.utf8.count }) { input in
        _ = extractor.atoms(
          of: input.document, title: input.article.title?.value, times: input.times,
          context: context(of: input.article),
          analyzer: grammar, source: Timeline.Source(id: "benchmark"))
      }.line)
  }

  private static func measureTimelines(_ articles: [Article]) {
    let (language, tagger, grammar, extractor) = (
      LanguageAnalyzer(words: .english), TemporalTagger(pack: .english), EnglishAnalyzer(), EnglishEventExtractor()
    )
    let timelines = articles.map { article in
      let (document, context) = (language.document(of: article), context(of: article))
      let source = Timeline.Source(id: StableID.source(text: article.text, url: article.url?.value))
      let found = extractor.atoms(
        of: document, title: article.title?.value, times: tagger.annotate(document, in: context), context: context,
        analyzer: grammar, source: source)
      return TimelineBuilder.timeline(title: nil, sources: [source], atoms: found.atoms, diagnostics: [])
    }
    let size = { (timeline: Timeline) in JSONRenderer().render(timeline).utf8.count }
    print(
      Measurement.of("timelines (deriving)", timelines, bytes: size) { timeline in
        _ = TimelineBuilder.timeline(title: nil, sources: timeline.sources, atoms: timeline.atoms, diagnostics: [])
      }.line)
    let renderers: [(String, any Renderer)] = [
      ("rendering, json", JSONRenderer()), ("rendering, markdown", MarkdownRenderer()),
      ("rendering, text", TextRenderer()),
    ]
    for (name, renderer) in renderers {
      print(
        Measurement.of(name, timelines, bytes: { renderer.render($0).utf8.count }) { _ = renderer.render($0) }.line)
    }
  }

  private static func context(of article: Article) -> TemporalContext {
    TemporalContext(published: article.published?.value)
  }

  /// The article with its text repeated until it has at least a hundred kilobytes.
  private static func enlarged(_ article: Article) -> Article {
    let size = article.text.utf8.count
    let times = max(1, 100_000 / max(1, size))
    var larger = article
    larger.text = Array(repeating: article.text, count: times).joined(separator: "\n")
    larger.blocks = (0..<times).flatMap { turn in
      article.blocks.map { block in
        let shift = turn * (size + 1)
        return Block(
          block.kind, block.range.lowerBound + shift..<block.range.upperBound + shift, time: block.time)
      }
    }
    return larger
  }

  private static func articleFiles(in folder: URL) throws -> [URL] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (walker?.allObjects as? [URL] ?? [])
      .filter { ["html", "txt"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}

internal import CivilTime
internal import DatelineModel

/// Reads articles from plain text and from Markdown.
enum TextArticleReader {
  /// The article in a decoded text.
  ///
  /// - Throws: ``IngestionError/empty`` when nothing but white space or front matter is there.
  static func article(_ bytes: [UInt8], isMarkdown: Bool) throws(IngestionError) -> Article {
    var text = TextLines(bytes)
    let isCut = text.isCut
    if !isMarkdown, Subtitles.areIn(text) { text = TextLines(Subtitles.text(of: text)) }
    let parser = PrintedDateParser()
    let matter = isMarkdown ? FrontMatter(text) : FrontMatter()
    var header = TextHeader(text, from: matter.end, parser: parser)
    var builder = TextBodyBuilder(text, isMarkdown: isMarkdown)
    if isMarkdown, header.title != nil || matter.title != nil {
      header.title = header.title.map(TextBodyBuilder.headline)
    }
    builder.read(from: header.end)
    guard !builder.blocks.isEmpty else { throw .empty }
    var article = Article(text: String(decoding: builder.text, as: UTF8.self), blocks: builder.blocks)
    if isCut { article.diagnostics.append(TextLines.cut) }
    article.title =
      matter.title.map { Evidenced($0, from: "front matter") } ?? header.title.map { Evidenced($0, from: "title line") }
    if !matter.authors.isEmpty {
      article.authors = Evidenced(matter.authors, from: "front matter")
    } else if !header.authors.isEmpty {
      article.authors = Evidenced(header.authors, from: "byline")
    }
    article.published =
      matter.value(["date", "published", "pubdate", "published_at"]).flatMap { MachineDate.moment(in: $0, parser) }
      .map { Evidenced($0, from: "front matter") }
      ?? header.published.map { Evidenced($0.moment, from: $0.evidence) }
      ?? datelineDay(of: article.text, parser).map { Evidenced($0, from: "dateline of the text") }
    article.modified =
      matter.value(["updated", "modified", "lastmod"]).flatMap { MachineDate.moment(in: $0, parser) }.map {
        Evidenced($0, from: "front matter")
      }
      ?? header.modified.map { Evidenced($0, from: "line that names the change") }
    article.language =
      matter.value(["lang", "language"]).map { Evidenced($0, from: "front matter") }
      ?? header.fields["language"].map { Evidenced($0, from: "line at the head") }
    article.url =
      matter.value(["url", "canonical", "source"]).flatMap(PublicAddress.init)
      .map { Evidenced($0.text, from: "front matter") }
      ?? header.fields["url"].flatMap(PublicAddress.init).map { Evidenced($0.text, from: "line at the head") }
    article.publisher =
      matter.value(["publisher", "site"]).map { Evidenced($0, from: "front matter") }
      ?? header.fields["publisher"].map { Evidenced($0, from: "line at the head") }
    article.datelinePlace = DatelinePlace.place(in: article.text).map { Evidenced($0, from: "opening of the text") }
    if article.language == nil {
      article.language = LanguageDetector.language(of: article.text).map { Evidenced($0, from: "words of the text") }
    }
    return article
  }

  /// The day of a dateline that tells its year: "KALDER, August 19, 2025 (Newswire) — …".
  private static func datelineDay(of text: String, _ parser: PrintedDateParser) -> CivilDateTime? {
    let opening = Array(text.utf8.prefix(100))
    guard DatelinePlace.place(in: text) != nil, let date = parser.dates(in: opening.span, limit: 1).first,
      date.range.lowerBound < 40
    else { return nil }
    // Behind the date stands what ends a dateline.
    let behind = opening[date.range.upperBound...].prefix(30)
    return behind.contains(0xE2) || behind.contains(0x2D) ? date.moment : nil
  }
}

internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

/// An article as it was read, the sentences that tell events marked and linked to their rows.
struct ArticlePage {
  private let site: Site
  private let state: StoryState
  private let article: ReadArticle
  private let texts: [(title: String?, url: String?, marked: HTML)]

  init(_ number: Int, of state: StoryState, in site: Site) throws {
    guard let article = state.articles.first(where: { $0.stored.id == number }) else { throw DeskError.notFound }
    (self.site, self.state, self.article) = (site, state, article)
    let stored = article.stored
    let bytes = try site.desk.store.content(stored.content)
    // What cannot be read by this version any more is told where its text would stand.
    guard article.failure == nil else {
      texts = []
      return
    }
    let base = "\(site.access.prefix)/stories/\(state.story.id)"
    texts = try StoryArticle(stored, bytes: bytes).articles().map { read in
      (
        read.title?.value, read.url?.value,
        ArticlePage.marked(read.text, state.sentences(ofText: read.text, url: read.url?.value), base: base)
      )
    }
  }

  var answer: Response {
    let parts = texts.map { text -> HTML in
      """
      <section class="aside"><h2 dir="auto">\(text.title ?? article.name)</h2>
      <p class="note">\(HTML(trusted: HTMLParts.link(text.url ?? "", to: text.url)))</p>
      <div class="article-text" dir="auto">\(text.marked)</div></section>

      """
    }
    let failure: HTML = article.failure.map { "<p class=\"message bad\">\($0)</p>" } ?? ""
    return .page(
      site.layout(
        title: article.name,
        """
        <header><p class="bar"><a href="\(site.access.prefix)/stories/\(state.story.id)">\(state.story.title)</a></p>
        <h1 dir="auto">\(article.name)</h1></header>
        <main>\(failure)\(HTML.all(parts))</main>
        """), tag: state.tag)
  }

  /// The text with its sentences as links to the events that they tell, the words that tell their time marked.
  private static func marked(_ text: String, _ sentences: [ToldSentence], base: String) -> HTML {
    let scalars = Array(text.unicodeScalars)
    func words(_ range: Range<Int>) -> String {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
      return String(words)
    }
    var (pieces, end) = ([HTML](), 0)
    for sentence in sentences where sentence.range.lowerBound >= end && sentence.range.upperBound <= scalars.count {
      pieces.append(lines(words(end..<sentence.range.lowerBound)))
      pieces.append(
        """
        <a class="told" id="telling-\(sentence.atom)" href="\(base)#event-\(sentence.event)">\
        \(HTML(trusted: HTMLParts.marked(words(sentence.range), sentence.expression)))</a>
        """)
      end = sentence.range.upperBound
    }
    pieces.append(lines(words(end..<scalars.count)))
    return .all(pieces)
  }

  /// The text with its line ends, which making it safe would take for spaces.
  private static func lines(_ text: String) -> HTML {
    .all(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "\(String($0))" as HTML }
        .enumerated().map { $0 == 0 ? $1 : HTML(trusted: "\n" + $1.text) })
  }
}

/// A sentence of an article that tells an event which is shown.
private struct ToldSentence {
  /// Unicode scalars of the article's text, half-open.
  var range: Range<Int>
  var event: String
  var atom: String
  /// The words that tell its time.
  var expression: String?
}

extension StoryState {
  /// The sentences of a text that tell events which are shown, sorted.
  fileprivate func sentences(ofText text: String, url: String?) -> [ToldSentence] {
    let source = StableID.source(text: text, url: url)
    var found: [ToldSentence] = []
    for event in events {
      for witness in event.sources where witness.source == source && witness.start <= witness.end {
        found.append(
          ToldSentence(
            range: witness.start..<witness.end, event: event.id, atom: witness.atom, expression: witness.expression))
      }
    }
    return found.sorted { ($0.range.lowerBound, $0.event) < ($1.range.lowerBound, $1.event) }
  }
}

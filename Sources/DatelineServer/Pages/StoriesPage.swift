internal import Dateline
internal import DatelineStore

/// The list of stories, and what a search finds in all of them.
struct StoriesPage {
  private let site: Site
  private let stories: [StoredStory]
  private let count: Int
  private let query: String
  private let found: [FoundRow]

  /// How many stories a page shows.
  private static let most = 100

  init(_ request: Request, in site: Site) throws {
    self.site = site
    query = request.query["q"] ?? ""
    found = query.isEmpty ? [] : try site.desk.store.search(query, limit: 100)
    let last = try request.query["after"].map { try site.desk.store.story($0) }
    stories = query.isEmpty ? try site.desk.store.stories(limit: StoriesPage.most, after: last) : []
    count = try site.desk.store.storyCount()
  }

  var answer: Response {
    .page(
      site.layout(
        title: "Stories", scripts: ["stories.js"],
        """
        <header><h1>Stories</h1><p class="facts">\(count) \(count == 1 ? "story" : "stories")</p></header>
        <main>
        <p class="message" id="message" role="status" hidden></p>
        <form id="new-story"><label>A new story <input type="text" name="title" required maxlength="300"
        placeholder="What it is about"></label><button type="submit">Begin</button></form>
        <form action="\(site.access.prefix)/" role="search"><label>Search the rows of all stories
        <input type="search" name="q" value="\(query)"></label><button type="submit">Search</button></form>
        <ul class="progress" id="progress" aria-live="polite"></ul>
        \(query.isEmpty ? folders : "")
        \(query.isEmpty ? list : results)
        </main>
        """))
  }

  private var list: HTML {
    if stories.isEmpty {
      return "<p class=\"note\">There is no story yet. Type what one is about, and put articles in.</p>"
    }
    let rows = stories.map { story -> HTML in
      """
      <li><a href="\(site.access.prefix)/stories/\(story.id)" dir="auto">\(story.title)</a>
      <p class="note">\(story.articles) \(story.articles == 1 ? "article" : "articles") · \(story.rows) \
      \(story.rows == 1 ? "row" : "rows"), \(story.unchecked) not checked · changed
      <time datetime="\(story.changed)">\(TimeOfChange.words(story.changed))</time>
      <button data-remove="\(story.id)" aria-label="Remove “\(story.title)”">Remove</button></p></li>

      """
    }
    let more: HTML =
      stories.count == StoriesPage.most
      ? "<p><a href=\"\(site.access.prefix)/?after=\(stories.last?.id ?? "")\">More stories</a></p>" : ""
    return "<ul class=\"stories\">\n\(HTML.all(rows))</ul>\(more)"
  }

  /// The folders that hold a project, to open it.
  private var folders: HTML {
    let rows = site.desk.folders.names.compactMap { name -> HTML? in
      guard let stories = try? site.desk.stories(inFolder: name) else { return nil }
      let told = stories.isEmpty ? "no story" : stories.joined(separator: ", ")
      return """
        <li dir="auto">The project in “\(name)”: \(told)
        <button data-open="\(name)" aria-label="Open the project in “\(name)”">Open</button></li>

        """
    }
    return rows.isEmpty ? "" : "<ul class=\"follows\" id=\"folders\">\n\(HTML.all(rows))</ul>"
  }

  private var results: HTML {
    if found.isEmpty { return "<p class=\"note\">No row of any story holds all these words.</p>" }
    let rows = found.map { found -> HTML in
      """
      <li><a href="\(site.access.prefix)/stories/\(found.story)#event-\(found.row.event)" dir="auto">\(found.row.summary)</a>
      <p class="note" dir="auto">\(found.row.told.isEmpty ? "undated" : found.row.told) · \(found.title)</p></li>

      """
    }
    return "<ul class=\"stories\">\n\(HTML.all(rows))</ul>"
  }
}

/// Moments of changes for people.
enum TimeOfChange {
  /// "9 March 2031, 12:00 UTC".
  static func words(_ time: String) -> String {
    guard let moment = CivilDateTime(iso: time), let clock = moment.time else { return time }
    let minutes = clock.second / 60
    let two = { (number: Int) in (number < 10 ? "0" : "") + "\(number)" }
    return "\(WhenText.day(moment.date)), \(two(minutes / 60)):\(two(minutes % 60)) UTC"
  }
}

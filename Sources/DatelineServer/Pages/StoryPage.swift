internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

/// A story: its timeline as the report shows it, and all that is done with it.
struct StoryPage {
  private let state: StoryState
  private let following: FollowingPanel
  private let moves: (undo: Bool, redo: Bool)
  private let site: Site

  init(_ state: StoryState, in site: Site) throws {
    (self.state, self.site) = (state, site)
    let (store, id) = (site.desk.store, state.story.id)
    moves = try store.canMove(id)
    following = FollowingPanel(
      follows: try store.follows(of: id), look: try store.look(of: id), folders: site.desk.folders.names)
  }

  /// The page.
  ///
  /// - Parameter since: the revision that a page shows already: it gets what changed since, and of rows that did not
  ///   change no more than where they stand. Nil for the whole page.
  func answer(since: Int? = nil) -> Response {
    let parts = HTMLParts(state.timeline, articles: articlePages, marks: marks)
    return .page(
      site.layout(
        title: state.story.title, story: state.story.id, scripts: ["view.js", "story.js"],
        """
        <header>
        <a class="skip" href="#events">To the events</a>
        <p class="bar"><a href="\(site.access.prefix)/">All stories</a>
        <a href="\(site.access.prefix)/stories/\(state.story.id)/history">History</a><span class="grow"></span>
        <button id="undo" disabled aria-keyshortcuts="u">Undo</button>
        <button id="redo" disabled aria-keyshortcuts="r">Redo</button>
        <button id="edit-row" aria-keyshortcuts="e">Edit row</button>
        <input type="text" id="author" aria-label="Your name, for the history" placeholder="Your name" maxlength="80"></p>
        <h1 id="title" dir="auto">\(state.story.title)</h1>
        <p class="facts" id="facts">\(parts.facts) · \(state.uncheckedCount) not checked</p>
        <p class="message" id="message" role="status" hidden></p>
        </header>
        <main>
        \(HTML(trusted: parts.tools))
        <p class="bar"><label><input type="checkbox" id="only-unchecked"> only not checked</label>
        <label><input type="checkbox" id="only-disputed"> only disputed</label>
        <span class="note">Keys: j and k to move, e to edit, c checked, h hide, o open, a add, u undo, r redo.</span></p>
        \(panels)
        \(timeline(parts, since: since))
        <section class="aside"><h2>Corrections</h2><div id="corrections">\(corrections)</div></section>
        <data id="state" value="\(state.story.revision)" data-seen="\(state.token(of: ""))"\
        \(moves.undo ? " data-undo" : "")\(moves.redo ? " data-redo" : "") hidden></data>
        <data id="statuses" hidden>\(EventStatus.allCases.map(\.rawValue).joined(separator: " "))</data>
        </main>
        """), tag: state.tag)
  }

  /// The rows and what the articles disagree on, in parts that are named by what they hold: one that the page has comes empty.
  private func timeline(_ parts: HTMLParts, since: Int?) -> HTML {
    let (sent, story) = (site.desk.sentParts, state.story)
    let known = since.map { sent.parts(of: story.id, at: $0) } ?? []
    var shown: Set<String> = []
    /// - Parameter place: names the part where it stands.
    func part(_ place: String, _ content: String) -> HTML {
      shown.insert(place)
      return HTML(trusted: known.contains(place) ? "" : content)
    }
    let sections = state.chapters.chapters { parts.chapters }.map { chapter -> HTML in
      let lists = chapter.lists.map { list -> HTML in
        "<ol id=\"rows-\(list.id)\">\(part("\(chapter.id)/\(list.id)", "\n" + list.rows))</ol>\n"
      }
      return """
        <section class="chapter" id="chapter-\(chapter.id)">
        \(HTML(trusted: chapter.heading))\(HTML.all(lists))</section>

        """
    }
    let conflicts = parts.conflicts
    let key = ContentHash(Array(conflicts.utf8)).description
    let page: HTML = """
      <div id="events">
      \(HTML.all(sections))</div>
      <div id="conflicts" data-key="\(key)">\(part("conflicts/\(key)", conflicts))</div>
      """
    sent.keep(shown, of: story.id, at: story.revision)
    return page
  }

  /// What editors said of events, for their rows.
  private var marks: [String: HTMLMark] {
    Dictionary(
      uniqueKeysWithValues: state.marks.map { event, mark in
        (event, HTMLMark(isChecked: mark.isChecked, notes: mark.notes, seen: state.token(of: event)))
      })
  }

  /// The pages of the articles that are in, by their sources' ids.
  private var articlePages: [String: String] {
    var pages: [String: String] = [:]
    for article in state.articles where article.stored.isIn {
      for part in article.parts { pages[part.source.id] = place(of: article) }
    }
    return pages
  }

  private func place(of article: ReadArticle) -> String {
    "\(site.access.prefix)/stories/\(state.story.id)/articles/\(article.stored.id)"
  }

  // MARK: Panels

  private var panels: HTML {
    """
    <details class="panel" id="articles-panel"\(state.articles.isEmpty ? " open" : "")><summary>Articles</summary>
    <div id="articles">\(articles)</div>
    <ul class="progress" id="progress" aria-live="polite"></ul>
    <form><label>Files <input type="file" id="files" multiple></label>
    <label>A folder <input type="file" id="folder" webkitdirectory></label></form>
    <form id="paste"><label class="wide">A text <textarea name="text" required></textarea></label>
    <label>Its title <input type="text" name="title" maxlength="300"></label>
    <label>Published <input type="text" name="published" placeholder="2024-03-12"></label>
    <button type="submit">Put the text in</button></form>
    <form id="fetch"><label>Addresses, a line each <textarea name="addresses" required></textarea></label>
    <button type="submit">Fetch</button></form>
    </details>
    \(following.html)
    <details class="panel" id="add-panel"><summary>Add an event</summary>
    <form id="add-event"><label>Words <input type="text" name="summary" required maxlength="1000"></label>
    <label>When <input type="text" name="date" placeholder="12 March 2024"></label>
    <label>Status <select name="status">\(options(EventStatus.allCases.map { ($0.rawValue, $0.rawValue) }))</select></label>
    <label>Sentence that proves it <input type="text" name="quote"></label>
    <label>Where it stands <input type="text" name="source"></label>
    <label>Note <input type="text" name="note"></label><button type="submit">Add</button></form>
    </details>
    <details class="panel"><summary>Publish</summary>
    <form id="publish"><label>As <select name="format"><option value="project">a project folder (zip)</option>\
    \(options(TimelineFormat.allCases.map { ($0.rawValue, $0.rawValue) }))</select></label>
    <label>Since <input type="text" name="since"></label><label>Until <input type="text" name="until"></label>
    <label>Participant <input type="text" name="participant"></label><label>Place <input type="text" name="place"></label>
    <label>Statuses <input type="text" name="include" placeholder="happened,ongoing"></label>
    <label>At most <input type="text" name="limit" inputmode="numeric"></label>
    <label>Days <input type="text" name="max-dates" inputmode="numeric"></label>
    <label>Rows a day <input type="text" name="per-date" inputmode="numeric"></label>
    <label>About <input type="text" name="topic"></label><button type="submit">Download</button></form>
    <p class="note">Filters are those of “dateline build”; a project folder has none.</p>
    \(back)
    </details>
    <details class="panel"><summary>Rename</summary>
    <form id="rename"><label>Title <input type="text" name="title" required maxlength="300" value="\(state.story.title)">
    </label><button type="submit">Rename</button></form>
    </details>
    """
  }

  private var back: HTML {
    guard let place = state.story.project.flatMap(ProjectPlace.init) else { return "" }
    return """
      <p><button id="write-back">Write the corrections into the folder “\(place.folder)”</button></p>
      """
  }

  private func options(_ choices: [(value: String, words: String)]) -> HTML {
    .all(choices.map { "<option value=\"\($0.value)\">\($0.words)</option>" })
  }

  private var articles: HTML {
    if state.articles.isEmpty {
      return
        "<p class=\"note\">There is no article yet: choose files, drop them here, paste a text, or fetch addresses.</p>"
    }
    let rows = state.articles.map { article -> HTML in
      let stored = article.stored
      let day = article.parts.first?.source.published.map { WhenText.day($0.date) }
      let told: HTML =
        stored.isIn && (article.needsDate || stored.published != nil)
        ? """
        <label>published <input type="text" data-date-of="\(stored.id)" value="\(stored.published ?? "")"
        placeholder="2024-03-12"></label>
        """ : "\(day ?? "")"
      let events = article.parts.reduce(0) { $0 + $1.eventCount }
      let state: HTML =
        article.failure.map { "<span class=\"lost\">\($0)</span>" } ?? "\(events) \(events == 1 ? "event" : "events")"
      return """
        <tr class="\(stored.isIn ? "in" : "out")"><td dir="auto"><a href="\(place(of: article))">\(article.name)</a></td><td>\(told)</td>
        <td>\(state)</td><td><button data-article="\(stored.id)" data-is-in="\(stored.isIn ? "false" : "true")"
        aria-label="\(stored.isIn ? "Take out" : "Put in again"): \(article.name)">\(stored.isIn ? "Take out" : "Put in again")\
        </button></td></tr>

        """
    }
    return "<table class=\"articles\"><tbody>\n\(HTML.all(rows))</tbody></table>"
  }

  private var corrections: HTML {
    if state.corrections.isEmpty { return "<p class=\"note\">Nothing is corrected.</p>" }
    let rows = state.corrections.map { correction -> HTML in
      let fate: HTML
      if let loss = correction.loss {
        fate = "<span class=\"lost\">Lost: \(loss)</span>"
      } else if let event = correction.event {
        fate = "<button data-show=\"\(event)\">Show</button>"
      } else {
        fate = "hidden"
      }
      return """
        <tr><td><pre dir="auto">\(correction.body)</pre></td><td>\(fate)</td>
        <td><button data-take-back="\(correction.id)">Take back</button></td></tr>

        """
    }
    return "<table class=\"corrections\"><tbody>\n\(HTML.all(rows))</tbody></table>"
  }
}

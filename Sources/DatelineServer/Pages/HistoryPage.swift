internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

/// Who changed what of a story, the last change first.
struct HistoryPage {
  private let story: StoredStory
  private let changes: [StoredChange]
  private let site: Site

  init(_ story: StoredStory, _ changes: [StoredChange], in site: Site) {
    (self.story, self.changes, self.site) = (story, changes, site)
  }

  /// The lines of a text that another has not: of a correction that was changed, what was.
  private static func lines(of text: String?, unlike other: String?) -> HTML {
    let known = Set((other ?? "").split(separator: "\n"))
    let lines = (text ?? "").split(separator: "\n").filter { !known.contains($0) }
    return HTML(trusted: lines.map { ("\(String($0))" as HTML).text }.joined(separator: "\n"))
  }

  var answer: Response {
    let rows = changes.map { change -> HTML in
      """
      <tr class="\(change.state.rawValue)"><td><time datetime="\(change.time)">\(TimeOfChange.words(change.time))</time></td>
      <td dir="auto">\(change.author)</td><td>\(change.words)</td>
      <td><pre dir="auto">\(HistoryPage.lines(of: change.before, unlike: change.after))</pre></td>
      <td><pre dir="auto">\(HistoryPage.lines(of: change.after, unlike: change.before))</pre></td>
      <td>\(change.state == .done ? "done" : "undone")</td></tr>

      """
    }
    return .page(
      site.layout(
        title: "History of \(story.title)",
        """
        <header><p class="bar"><a href="\(site.access.prefix)/stories/\(story.id)">\(story.title)</a></p>
        <h1>History</h1><p class="facts">The last \(changes.count) changes</p></header>
        <main><table class="history"><thead><tr><th>When</th><th>Who</th><th>What</th><th>Before</th><th>After</th><th>State</th>
        </tr></thead><tbody>
        \(HTML.all(rows))</tbody></table></main>
        """))
  }
}

extension StoredChange {
  /// What was changed, for people.
  fileprivate var words: String {
    switch subject {
    case .title: "title"
    case .presence(let id): after == nil ? "article \(id) taken out" : "article \(id) put in"
    case .published(let id): "day of article \(id)"
    case .following(let place): after == nil ? "follows \(place) no longer" : "follows \(place)"
    case .correction: before == nil ? "correction made" : after == nil ? "correction taken back" : "correction changed"
    }
  }
}

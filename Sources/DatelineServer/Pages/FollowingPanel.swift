internal import Dateline
internal import DatelineStore

/// The part of a story's page that says what it follows, and what the last look brought.
struct FollowingPanel {
  let follows: [StoredFollow]
  let look: StoredLook?
  let folders: [String]

  /// The panel with its forms.
  var html: HTML {
    let choices = folders.map { "<option value=\"\(Folders.mark)\($0)\">the folder “\($0)”</option>" as HTML }
    let folder: HTML =
      folders.isEmpty
      ? ""
      : """
      <label>or a folder <select name="folder"><option value="">none</option>\(HTML.all(choices))</select></label>
      """
    return """
      <details class="panel" id="follow-panel"><summary>Follow</summary>
      <div id="following">\(state)</div>
      <form id="follow"><label>A feed or a page <input type="text" name="address" inputmode="url"
      placeholder="https://"></label>
      \(folder)
      <label>Only with these words <input type="text" name="words" maxlength="300"></label>
      <button type="submit">Follow</button></form>
      </details>
      """
  }

  /// What changes without the forms.
  private var state: HTML {
    guard !follows.isEmpty || look != nil else {
      return """
        <p class="note">Nothing is followed: name a feed, a page, or a folder that the desk was started with.</p>
        """
    }
    let rows = follows.map { follow -> HTML in
      let words: HTML = follow.words.isEmpty ? "" : ", only with “\(follow.words)”"
      return """
        <li dir="auto">\(Folders.words(follow.place))\(words)
        <button data-unfollow="\(follow.place)" aria-label="No longer: \(Folders.words(follow.place))">No longer</button></li>

        """
    }
    let button: HTML = follows.isEmpty ? "" : "<p><button data-look>Look for new articles</button></p>"
    return "<ul class=\"follows\">\n\(HTML.all(rows))</ul>\(button)\(told)"
  }

  private var told: HTML {
    guard let look else { return "" }
    let lines = look.changes.map { "<li dir=\"auto\">\($0)</li>\n" as HTML }
    let failures = look.failures.map { "<li class=\"lost\" dir=\"auto\">\($0)</li>\n" as HTML }
    let count: HTML = "\(look.added) new \(look.added == 1 ? "article" : "articles")"
    let changes: HTML = look.changes.isEmpty ? ", nothing changed in the timeline" : ", and in the timeline:"
    return """
      <div id="look"><p class="note">Last look <time datetime="\(look.time)">\(TimeOfChange.words(look.time))</time>: \
      \(count)\(changes)</p><ul class="changes">
      \(HTML.all(lines))\(HTML.all(failures))</ul></div>
      """
  }
}

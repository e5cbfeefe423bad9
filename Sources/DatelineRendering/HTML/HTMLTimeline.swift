internal import CivilTime
internal import DatelineModel

/// The parts of the page, written from top to bottom.
struct HTMLTimeline {
  private(set) var text = ""
  private let timeline: Timeline
  private let title: String
  private let index: HTMLIndex
  private let showsImages: Bool
  /// Where whole articles are shown, by their sources' ids.
  private let articles: [String: String]
  /// What an editor said of events, by their ids.
  private let marks: [String: HTMLMark]

  init(
    _ timeline: Timeline, showsImages: Bool, articles: [String: String] = [:], marks: [String: HTMLMark] = [:]
  ) {
    (self.timeline, self.showsImages, self.articles, self.marks) = (timeline, showsImages, articles, marks)
    title = HTMLText.escaped(timeline.title ?? Wording.untitled)
    index = HTMLIndex(timeline)
  }

  mutating func writeHead() {
    let hosts = showsImages ? Set(timeline.sources.compactMap { WebPicture(of: $0)?.origin }).sorted() : []
    let policy =
      "default-src 'none'; style-src 'sha256-\(HTMLAssets.styleHash)'; script-src 'sha256-\(HTMLAssets.scriptHash)'; "
      + (hosts.isEmpty ? "" : "img-src \(hosts.joined(separator: " ")); ") + "base-uri 'none'; form-action 'none'"
    text += """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>\(HTMLAssets.style)</style>
      </head>
      <body>
      <header>
      <a class="skip" href="#events">\(Wording.Page.skip)</a>
      <h1 dir="auto">\(title)</h1>
      <p class="facts">\(Wording.facts(of: timeline))</p>
      </header>
      <main>

      """
  }

  /// Hidden until the script shows it: without one it would do nothing.
  mutating func writeTools() {
    let statuses = Set((timeline.events + timeline.undated).map(\.status.rawValue)).sorted()
    let sources = index.sources.ordered.map { (key: StableID.key(of: $0.id), name: index.sources.name($0.id)) }
    text += """
      <section id="tools" aria-label="\(Wording.Page.tools)" hidden>
      <div class="axis">
      <div id="axis" role="group" tabindex="0" aria-label="\(Wording.Page.axis)" aria-describedby="seen hint">
      <canvas></canvas>
      </div>
      <p class="keys"><button value="left" aria-label="\(Wording.Page.earlier)">←</button>
      <button value="right" aria-label="\(Wording.Page.later)">→</button>
      <button value="in" aria-label="\(Wording.Page.zoomIn)">+</button>
      <button value="out" aria-label="\(Wording.Page.zoomOut)">−</button>
      <button value="all">\(Wording.Page.all)</button><span id="seen"></span></p>
      <p class="hint" id="hint">\(Wording.Page.legend) <span class="pointed">\(Wording.Page.keys)</span></p>
      </div>
      <details class="filter" open><summary>\(Wording.Page.filter)</summary>
      <form role="search">
      <label>\(Wording.Page.words) <input type="search" name="text"></label>
      \(HTMLTimeline.select("source", Wording.Page.source, sources.count > 1 ? sources : []))
      \(HTMLTimeline.select("person", Wording.Page.person, index.people.ordered))
      \(HTMLTimeline.select("place", Wording.Page.place, index.places.ordered))
      \(HTMLTimeline.boxes(statuses))
      <output aria-live="polite"></output>
      </form>
      </details>
      </section>

      """
  }

  /// The statuses to choose; nothing to see where there is no choice.
  private static func boxes(_ statuses: [String]) -> String {
    if statuses.count < 2 { return statuses.map { "<input type=\"hidden\" name=\"status\" value=\"\($0)\">" }.joined() }
    let boxes = statuses.map {
      "<label><input type=\"checkbox\" name=\"status\" value=\"\($0)\" checked> \($0)</label>\n"
    }
    return "<fieldset><legend>\(Wording.Page.status)</legend>\n\(boxes.joined())</fieldset>"
  }

  /// A choice among names by their keys, or none of them.
  private static func select(_ name: String, _ label: String, _ names: [(key: String, name: String)]) -> String {
    if names.isEmpty { return "<input type=\"hidden\" name=\"\(name)\" value=\"\">" }
    let options = names.map { "<option value=\"\($0.key)\">\(HTMLText.escaped($0.name))</option>" }
    return
      "<label>\(label) <select name=\"\(name)\"><option value=\"\">\(Wording.Page.any)</option>\(options.joined())</select></label>"
  }

  mutating func writeEvents() {
    text += "<div id=\"events\">\n"
    for chapter in chapters() {
      text += "<section class=\"chapter\">\n\(chapter.heading)"
      for list in chapter.lists { text += "<ol>\n\(list.rows)</ol>\n" }
      text += "</section>\n"
    }
    text += "</div>\n"
  }

  /// The rows, chapter by chapter.
  mutating func chapters() -> [HTMLChapter] {
    var numbers: [String?: Int] = [:]
    var chapters: [HTMLChapter] = []
    for chapter in Chapters(timeline.events).chapters {
      let lists = self.lists(chapter.events, chapter.times)
      chapters.append(HTMLChapter(chapter.heading, number: numbers[chapter.heading, default: 0], lists))
      numbers[chapter.heading, default: 0] += 1
    }
    if !timeline.undated.isEmpty {
      let times = timeline.undated.map { ShortTime($0.when?.text ?? "", under: nil) }
      chapters.append(HTMLChapter(Wording.undated, number: 0, lists(timeline.undated, times)))
    }
    return chapters
  }

  private mutating func lists(_ events: [Timeline.Event], _ times: [ShortTime]) -> [HTMLChapter.List] {
    let before = text
    defer { text = before }
    var lists: [HTMLChapter.List] = []
    var (above, count): (ShortTime?, Int) = (nil, 0)
    text = ""
    for (event, time) in zip(events, times) {
      write(event, time, isSame: time == above)
      (above, count) = (time, count + 1)
      guard HTMLChapter.listEnds(behind: event.id, count: count) else { continue }
      lists.append(HTMLChapter.List(text))
      (text, count) = ("", 0)
    }
    if count > 0 { lists.append(HTMLChapter.List(text)) }
    return lists
  }

  /// - Parameter isSame: whether the event above has the same time, which is not shown twice.
  private mutating func write(_ event: Timeline.Event, _ time: ShortTime, isSame: Bool) {
    text += isSame ? "<li class=\"same\"" : "<li"
    text += " id=\"event-\(HTMLText.escaped(event.id))\" data-status=\"\(event.status.rawValue)\""
    text += " data-sources=\"\(index.sourceKeys(of: event))\""
    text += " data-people=\"\(index.people.keys(of: event.participants))\""
    text += " data-places=\"\(index.places.keys(of: event.places))\""
    if let place = PlacedTime(event.when) {
      text +=
        " data-begin=\"\(HTMLTimeline.days(place.first.begin))\" data-end=\"\(HTMLTimeline.days(place.last.end))\""
    }
    let (edits, mark) = (Wording.edits(of: event), marks[event.id])
    if let mark { text += mark.attributes }
    text += "><div class=\"time\">"
    for part in time.parts {
      // Heard, found and copied, but seen in the heading only.
      text += part.isYear ? "<span class=\"year\">\(part.text)</span>" : HTMLText.escaped(part.text)
    }
    text += "</div>"
    text += "<div class=\"event\"><p dir=\"auto\">"
    text += HTMLText.words(event.summary, putIn: event.replaced)
    if let marks = Wording.marks(of: event) { text += " <span class=\"status\">\(marks)</span>" }
    if let told = mark?.words(beside: edits) { text += "<span class=\"tick\">\(HTMLText.escaped(told))</span>" }
    text += "</p>"
    if let attribution = Wording.attribution(of: event) {
      text += "<p class=\"note\" dir=\"auto\">\(HTMLText.escaped(attribution))</p>"
    }
    if let edits {
      text += "<p class=\"note\" dir=\"auto\">\(HTMLText.escaped(edits))</p>"
    }
    writeQuotations(event.sources)
    text += "</div></li>\n"
  }

  /// The publishers, behind them the sentences.
  private mutating func writeQuotations(_ witnesses: [Timeline.Witness]) {
    if witnesses.isEmpty { return }
    text += "<details><summary>\(HTMLText.escaped(index.sources.publishers(of: witnesses)))</summary>\n"
    if showsImages { writePicture(of: witnesses) }
    for witness in witnesses { writeQuotation(witness) }
    text += "</details>"
  }

  /// The picture of the first article that has one; its host learns nothing of the page.
  private mutating func writePicture(of witnesses: [Timeline.Witness]) {
    let sources = index.sources
    let pictures = witnesses.lazy.compactMap { sources[$0.source].flatMap { WebPicture(of: $0) } }
    guard let picture = pictures.first else { return }
    text += "<img src=\"\(HTMLText.escaped(picture.address))\" alt=\"\(HTMLText.escaped(picture.words))\" "
    text += "loading=\"lazy\" referrerpolicy=\"no-referrer\">\n"
  }

  /// A sentence between its neighbours, the words that tell its time marked, and how they were read.
  private mutating func writeQuotation(_ witness: Timeline.Witness) {
    let context = index.neighbours(of: witness)
    text += "<blockquote dir=\"auto\">"
    if let before = context.before { text += "<span class=\"context\">\(HTMLText.escaped(before))</span> " }
    text += HTMLText.marked(witness.quote, witness.expression)
    if let after = context.after { text += " <span class=\"context\">\(HTMLText.escaped(after))</span>" }
    text += "<cite>\(HTMLText.link(index.sources.name(witness.source), to: index.sources[witness.source]?.url))"
    if let article = articles[witness.source] {
      let place = HTMLText.escaped("\(article)#telling-\(witness.atom)")
      text += " · <a href=\"\(place)\">\(Wording.Page.inItsArticle)</a>"
    }
    text += "</cite>"
    if let basis = Wording.basis(of: witness) {
      text += "<p class=\"basis\">\(HTMLText.escaped(basis))</p>"
    }
    text += "</blockquote>\n"
  }

  /// Days since 1970 with a thousandth, for the axis.
  private static func days(_ moment: CivilDateTime) -> String {
    guard let time = moment.time, time.second > 0 else { return "\(moment.date.dayNumber)" }
    return "\(Double(moment.date.dayNumber) + Double(time.second * 1000 / 86_400) / 1000)"
  }

  mutating func writeConflicts() {
    if timeline.conflicts.isEmpty { return }
    let summaries = timeline.summaries
    text += "<section class=\"aside\">\n<h2>\(Wording.conflicts)</h2>\n<ul>\n"
    for conflict in timeline.conflicts {
      let about = conflict.events.compactMap { id -> String? in
        guard let summary = summaries[id].map({ TerminalText.plain($0) }) else { return nil }
        // A link needs words.
        let words = HTMLText.escaped(summary.isEmpty ? conflict.what.description : summary)
        return "<a href=\"#event-\(HTMLText.escaped(id))\">\(words)</a>"
      }
      text += "<li dir=\"auto\"><span class=\"sides\">\(HTMLText.escaped(Wording.subject(of: conflict))): "
      text += "\(HTMLText.escaped(Wording.sides(of: conflict)))</span>"
      text += about.isEmpty ? "\n<ul>\n" : " — \(about.joined(separator: " · "))\n<ul>\n"
      for side in conflict.sides {
        text += "<li><strong>\(HTMLText.escaped(side.value))</strong>"
        writeQuotations(side.sources)
        text += "</li>\n"
      }
      text += "</ul></li>\n"
    }
    text += "</ul>\n</section>\n"
  }

  mutating func writeEnd() {
    text += "</main>\n<footer>\n"
    if !index.sources.ordered.isEmpty {
      text += "<section class=\"aside\">\n<h2>\(Wording.sources)</h2>\n<ul class=\"sources\">\n"
      for source in index.sources.ordered {
        text += "<li dir=\"auto\">\(HTMLText.link(index.sources.name(source.id), to: source.url))</li>\n"
      }
      text += "</ul>\n</section>\n"
    }
    text += "<section class=\"aside\">\n<h2>\(Wording.makingOf)</h2>\n"
    text += "<p class=\"note\">\(HTMLText.escaped(Wording.method))</p>\n</section>\n</footer>\n"
    text += "<script>\(HTMLAssets.script)</script>\n</body>\n</html>\n"
  }
}

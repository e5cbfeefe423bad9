internal import Dateline
internal import DatelineStore
internal import DatelineTimelines

/// A story as it is at one revision: its articles read, its timeline derived and corrected.
struct StoryState: Sendable {
  var story: StoredStory
  /// The articles in the order they came, those that were taken out among them.
  let articles: [ReadArticle]
  /// What the articles tell.
  let told: Timeline
  /// The same as the editor wants it.
  let timeline: Timeline
  /// The corrections in their order, and what became of each.
  let corrections: [PlacedCorrection]
  /// What is said of events besides what the timeline tells, by their ids.
  let marks: [String: Mark]
  /// What was answered of it: many ask for the same.
  let answers = KeptAnswers()
  /// Its rows as its page shows them.
  let chapters = KeptChapters()

  /// A correction and where it stands.
  struct PlacedCorrection: Sendable {
    var id: Int
    var body: String
    var value: Correction
    /// The id of the event that it is made on; nil where it is hidden or lost.
    var event: String?
    /// Why it cannot be made any more; nil where it is made.
    var loss: String?
  }

  /// What an editor said of an event.
  struct Mark: Sendable {
    var isChecked = false
    var notes: [String] = []
    /// The corrections that are made on it, by their numbers.
    var corrections: [Int] = []
  }

  /// Reads and derives a story.
  ///
  /// - Parameter last: the story at an earlier revision: what did not change since is taken from it.
  init(_ story: StoredStory, in store: DeskStore, reusing last: StoryState?) throws {
    self.story = story
    let known = Dictionary((last?.articles ?? []).map { ($0.stored.id, $0) }) { first, _ in first }
    var articles: [ReadArticle] = []
    let stored = try store.articles(of: story.id)
    for article in stored {
      if let same = known[article.id], same.stored == article {
        articles.append(same)
      } else {
        articles.append(try ReadArticle(article, in: store))
      }
    }
    self.articles = articles
    let isSame =
      last.map { $0.story.title == story.title && $0.articles.map(\.stored) == articles.map(\.stored) } ?? false
    if isSame, let last {
      told = last.told
    } else {
      told = StoryArticle.timeline(of: articles.filter(\.stored.isIn).flatMap(\.parts), title: story.title)
    }
    let kept = try store.corrections(of: story.id).map { ($0, try Correction(text: $0.body)) }
    let corrected = try told.corrected(asFarAsPossibleBy: kept.map(\.1))
    timeline = corrected.timeline
    var events: [String: String] = [:]
    for event in timeline.events + timeline.undated {
      events[event.id] = event.id
      for witness in event.sources { events[witness.atom] = event.id }
    }
    let losses = Dictionary(corrected.failures.map { ($0.index, $0.description) }) { first, _ in first }
    corrections = kept.enumerated().map { index, correction in
      var target = corrected.targets[index]
      if case .add(let added) = correction.1 { target = added.id }
      return PlacedCorrection(
        id: correction.0.id, body: correction.0.body, value: correction.1, event: target.flatMap { events[$0] },
        loss: losses[index])
    }
    var marks: [String: Mark] = [:]
    for correction in corrections where correction.loss == nil {
      guard let event = correction.event else { continue }
      marks[event, default: Mark()].corrections.append(correction.id)
      guard case .change(let change) = correction.value else { continue }
      if change.isChecked { marks[event, default: Mark()].isChecked = true }
      if let note = change.note { marks[event, default: Mark()].notes.append(note) }
    }
    self.marks = marks
  }

  /// All events in the order in which they are shown.
  var events: [Timeline.Event] { timeline.events + timeline.undated }

  /// The event of that id.
  func event(_ id: String) throws -> Timeline.Event {
    guard let event = events.first(where: { $0.id == id }) else {
      throw DeskError(404, "no-event", "there is no such event any more; look at what it has become")
    }
    return event
  }

  /// How many events nobody has checked.
  var uncheckedCount: Int { events.count { marks[$0.id]?.isChecked != true } }

  /// The rows as the store lists and searches them.
  var rows: [StoredRow] {
    events.map { event in
      StoredRow(
        event: event.id, told: event.when?.text ?? "", summary: event.summary,
        quotes: event.sources.map(\.quote).joined(separator: "\n"))
    }
  }

  /// What names the state of an event: whoever changes it says what they saw.
  func token(of event: String) -> String {
    var hash = ContentHash([])
    for id in marks[event]?.corrections ?? [] {
      if let correction = corrections.first(where: { $0.id == id }) { hash = hash.adding("\(id) \(correction.body)") }
    }
    return hash.description
  }

  /// What names what is shown of the story.
  var tag: String { "\"\(story.id)-\(story.revision)\"" }
}

extension ContentHash {
  fileprivate func adding(_ text: String) -> ContentHash { ContentHash(Array("\(self) \(text)".utf8)) }
}

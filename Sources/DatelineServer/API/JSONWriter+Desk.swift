internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

// What the desk answers in JSON; `openapi.json` describes each, and a test holds them to it.
extension JSONWriter {
  /// A story in a list.
  mutating func write(_ story: StoredStory) {
    object { $0.fields(of: story) }
  }

  private mutating func fields(of story: StoredStory) {
    field("id", story.id)
    field("title", story.title)
    field("created", story.created)
    field("changed", story.changed)
    field("revision", story.revision)
    field("articleCount", story.articles)
    field("rowCount", story.rows)
    field("uncheckedCount", story.unchecked)
    field("folder", story.project.flatMap(ProjectPlace.init)?.folder)
  }

  /// A story with its articles, corrections and what is said of its events.
  mutating func write(
    _ state: StoryState, _ moves: (undo: Bool, redo: Bool), _ following: (places: [StoredFollow], last: StoredLook?)
  ) {
    object { json in
      json.fields(of: state.story)
      json.field("canUndo", moves.undo)
      json.field("canRedo", moves.redo)
      json.field("following", each: following.places) { json, follow in
        json.object {
          $0.field("place", follow.place)
          $0.field("words", follow.words)
        }
      }
      if let look = following.last {
        json.key("look")
        json.write(look)
      }
      json.field("articles", each: state.articles) { $0.write($1) }
      json.field("corrections", each: state.corrections) { $0.write($1) }
      json.field("rows", each: state.events) { json, event in
        let mark = state.marks[event.id]
        json.object {
          $0.field("event", event.id)
          $0.field("checked", mark?.isChecked ?? false)
          $0.field("seen", state.token(of: event.id))
          $0.field("notes", each: mark?.notes ?? []) { $0.string($1) }
        }
      }
    }
  }

  /// What a look for new articles brought.
  mutating func write(_ look: StoredLook) {
    object {
      $0.field("time", look.time)
      $0.field("added", look.added)
      $0.field("failures", each: look.failures) { $0.string($1) }
      $0.field("changes", each: look.changes) { $0.string($1) }
    }
  }

  /// Stories that were opened from a folder, and what could not be read there.
  mutating func write(_ stories: [StoredStory], _ failures: [String]) {
    object { json in
      json.field("stories", each: stories) { $0.write($1) }
      json.field("failures", each: failures) { $0.string($1) }
    }
  }

  /// An article of a story.
  mutating func write(_ article: ReadArticle) {
    object {
      $0.field("id", article.stored.id)
      $0.field("name", article.name)
      $0.field("file", article.stored.name)
      $0.field("address", article.stored.address)
      $0.field("isIn", article.stored.isIn)
      $0.field("added", article.stored.added)
      $0.field("published", article.parts.first?.source.published?.description)
      $0.field("publishedAsTold", article.stored.published)
      $0.field("needsDate", article.needsDate)
      $0.field("eventCount", article.parts.reduce(0) { $0 + $1.eventCount })
      $0.field("failure", article.failure)
    }
  }

  /// A correction and what became of it.
  mutating func write(_ correction: StoryState.PlacedCorrection) {
    object {
      $0.field("id", correction.id)
      $0.field("text", correction.body)
      $0.field("event", correction.event)
      $0.field("lost", correction.loss)
    }
  }

  /// A row with its sentences, the reasons of its date, and its date's other readings.
  mutating func write(_ event: Timeline.Event, _ state: StoryState, _ readings: [AlternativeDate]) {
    let mark = state.marks[event.id]
    object { json in
      json.field("event", event.id)
      json.field("when", event.when?.text)
      json.field("date", event.when.map { EditedDate.known($0).text })
      json.field("summary", event.summary)
      json.field("status", event.status.rawValue)
      json.field("checked", mark?.isChecked ?? false)
      json.field("seen", state.token(of: event.id))
      json.field("notes", each: mark?.notes ?? []) { $0.string($1) }
      json.field("corrections", each: mark?.corrections ?? []) { $0.integer($1) }
      json.field("readings", each: readings) { json, reading in
        json.object {
          $0.field("date", reading.date.text)
          $0.field("text", reading.date.words)
          $0.field("condition", reading.condition)
        }
      }
      json.field("tellings", each: event.sources) { json, witness in
        json.object {
          $0.field("telling", witness.atom)
          $0.field("article", state.articleNumber(of: witness.source))
          $0.field("quote", witness.quote)
          $0.field("expression", witness.expression)
          $0.field("reasons", each: witness.basis) { $0.string($1.text) }
        }
      }
    }
  }

  /// A change with what was there before.
  mutating func write(_ change: StoredChange) {
    object {
      $0.field("id", change.id)
      $0.field("step", change.step)
      $0.field("author", change.author)
      $0.field("time", change.time)
      $0.field("subject", change.subject.description)
      $0.field("before", change.before)
      $0.field("after", change.after)
      $0.field("state", change.state.rawValue)
    }
  }

  /// A row that was found.
  mutating func write(_ found: FoundRow) {
    object {
      $0.field("story", found.story)
      $0.field("title", found.title)
      $0.field("event", found.row.event)
      $0.field("when", found.row.told)
      $0.field("summary", found.row.summary)
    }
  }

  private mutating func field(_ name: String, _ value: Int?) {
    if let value { field(name, value) }
  }
}

internal import DatelineTimelines

/// An article that was given to be grouped: its name, what it is about, and its timeline where that is asked for.
struct StoryMember: Sendable {
  /// The name that the caller gave it.
  var id: LineID
  /// What it is about.
  var profile: ArticleProfile
  /// Its timeline in compact JSON; nil where nobody asked.
  var timeline: [UInt8]?

  /// An article of a timeline; nil for a timeline without one.
  init?(id: LineID, _ timeline: Timeline, keeping json: () -> [UInt8]?) {
    guard let profile = ArticleProfile(timeline) else { return nil }
    (self.id, self.profile, self.timeline) = (id, profile, json())
  }

  init(id: LineID, profile: ArticleProfile) { (self.id, self.profile) = (id, profile) }
}

extension StoryMember {
  /// What an article gives; nil for a text of nothing.
  init?(id: LineID, _ part: TimelinePart, keepsTimeline: Bool) {
    guard keepsTimeline else {
      let told = Timeline(sources: [part.source], atoms: part.atoms, passages: part.passages)
      self.init(id: id, told) { nil }
      return
    }
    let timeline = Pipeline.unite([part], title: nil)
    self.init(id: id, timeline) {
      var json = JSONWriter()
      TimelineJSON.write(timeline, id: id.json, to: &json)
      return json.bytes
    }
  }
}

internal import DatelineTimelines

/// What is written of articles that were grouped.
package enum StoryAnswer: Sendable {
  /// Which story each article belongs to.
  case stories
  /// The timeline of each article, with the story it belongs to.
  case timelines
}

extension StoryAnswer {
  /// The lines of a story, in the order of the articles' names and then ids.
  func lines(of story: Story, _ members: [ArticleGroups.Member]) -> [UInt8] {
    let sorted = story.members.map { members[$0] }.sorted { one, other in
      one.id == other.id ? one.source < other.source : one.id.lexicographicallyPrecedes(other.id)
    }
    var bytes: [UInt8] = []
    for member in sorted {
      bytes += line(of: story, member)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private func line(of story: Story, _ member: ArticleGroups.Member) -> [UInt8] {
    var json = JSONWriter()
    if self == .timelines, let timeline = member.timeline {
      // Any object: its own fields follow those of the envelope.
      json.string(story.id)
      return Array("{\"story\":".utf8) + json.bytes + [UInt8(ascii: ",")] + timeline.drop { $0 != 0x7B }.dropFirst()
    }
    json.object { json in
      json.key("id")
      json.raw(member.id)
      json.field("source", member.source)
      json.field("story", story.id)
      json.field("title", story.title)
    }
    return json.bytes
  }
}

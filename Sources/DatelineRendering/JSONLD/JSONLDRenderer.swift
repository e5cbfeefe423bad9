internal import CivilTime
public import DatelineModel

/// A schema.org `ItemList` of `Event` as JSON-LD, to be put into a page for search engines.
///
/// Dates are given only where they tell the time just so, and no finer than told (`2029-02`); what is an estimate, open
/// or somewhere inside a stretch is in the description, in words. No `<` is in it, so that it can stand in a script
/// element as it is.
public struct JSONLDRenderer: Renderer {
  /// A renderer.
  public init() {}

  /// The document.
  public func render(_ timeline: Timeline) -> String {
    let sources = SourceIndex(timeline)
    let snippet = EventSnippet(sources)
    let events = timeline.events + timeline.undated
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("@context", "https://schema.org")
      json.field("@type", "ItemList")
      json.field("name", timeline.title)
      json.field("itemListOrder", "https://schema.org/ItemListOrderAscending")
      json.field("numberOfItems", events.count)
      json.field("itemListElement", each: events.enumerated()) { json, item in
        json.object { json in
          json.field("@type", "ListItem")
          json.field("position", item.offset + 1)
          json.key("item")
          write(item.element, sources, snippet, to: &json)
        }
      }
    }
    return JSONLDRenderer.withoutMarkup(json.bytes) + "\n"
  }

  private func write(
    _ event: Timeline.Event, _ sources: SourceIndex, _ snippet: EventSnippet, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("@type", "Event")
      json.field("@id", "urn:dateline:event:\(event.id)")
      json.field("name", event.summary)
      if let place = PlacedTime(event.when), place.isSharp, place.toldFirst.hasCommonYear,
        place.toldLast.hasCommonYear
      {
        json.field("startDate", place.toldFirst.iso)
        if place.toldFirst != place.toldLast { json.field("endDate", place.toldLast.iso) }
      }
      json.field("description", "\(Wording.time(of: event)). \(snippet.words(of: event))")
      if !event.places.isEmpty {
        json.field("location", each: event.places) { json, name in
          json.object { json in
            json.field("@type", "Place")
            json.field("name", name)
          }
        }
      }
      if !event.participants.isEmpty { json.field("keywords", event.participants) }
      let articles = event.sources.map(\.source).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      json.field("subjectOf", each: articles.compactMap { sources[$0] }) { write($1, to: &$0) }
    }
  }

  private func write(_ source: Timeline.Source, to json: inout JSONWriter) {
    json.object { json in
      json.field("@type", "NewsArticle")
      json.field("headline", source.title)
      json.field("url", source.url.flatMap { HTMLText.isWebAddress($0) ? $0 : nil })
      json.field("datePublished", source.published?.description)
      json.field("dateModified", source.modified?.description)
      for (role, type, name) in [("publisher", "Organization", source.publisher), ("author", "Person", source.author)] {
        guard let name else { continue }
        json.key(role)
        json.object { json in
          json.field("@type", type)
          json.field("name", name)
        }
      }
    }
  }

  /// The same JSON with `<`, which is in strings only, as an escape.
  private static func withoutMarkup(_ json: [UInt8]) -> String {
    guard json.contains(0x3C) else { return String(decoding: json, as: UTF8.self) }
    let parts = json.split(separator: 0x3C, omittingEmptySubsequences: false)
    return String(decoding: Array(parts.joined(separator: "\\u003C".utf8)), as: UTF8.self)
  }
}

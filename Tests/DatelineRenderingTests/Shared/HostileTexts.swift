import DatelineModel

/// Texts that some format could take for its own syntax, each in every place where a timeline holds an article's words.
enum HostileTexts {
  static let all = [
    "a | b || c", "`code` ``` fence", "[link](javascript:x) [^1] ![i](x)",
    "<script>alert(1)</script><img src=x onerror=y>",
    "time: 09:30; then: more;", "two\nlines\r\n# heading\n- item", "\u{202E}right to left\u{202C} \u{2067}x\u{2069}",
    "family 👨‍👩‍👧 日本語 e\u{301}", "bell\u{7} null\u{0} escape\u{1B}[31m \u{FFFE}\u{85}\u{2028}",
    "]]> --> %%{init: {}}%% &amp; &#58;",
    "=1+1", "\"quoted\", 'single' \\ back\\nslash", "section title timeline : {x}", "", "   ", "$x$ *a* _b_ ~~c~~ #58;",
  ]

  /// The sample story with a hostile text wherever one can stand: an event for each.
  static let timeline: Timeline = {
    var timeline = SampleStory.timeline
    let model = timeline.events
    timeline.title = all.joined(separator: " ")
    timeline.events = all.enumerated().map { index, text in
      var event = model[index % model.count]
      event.id = "e\(index)"
      (event.summary, event.attribution, event.participants, event.places) = (text, text, [text], [text])
      for witness in event.sources.indices {
        (event.sources[witness].quote, event.sources[witness].expression) = (text, text)
      }
      return event
    }
    for index in timeline.sources.indices {
      (timeline.sources[index].title, timeline.sources[index].publisher) = (all[index + 2], all[index + 5])
      timeline.sources[index].url = "https://a.example/\(all[index + 2])"
    }
    timeline.relations = [Timeline.Relation(from: "e0", to: "e1", type: .before)]
    return timeline
  }()
}

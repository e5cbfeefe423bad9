extension ReportPage {
  /// How a report differs from the one that is there.
  package enum Difference: Hashable, Sendable {
    case none
    /// There is none yet.
    case missing
    /// What changed, a line each, and the first line of the file that is another, counted from 1; where that is not
    /// told, nothing and 1.
    case changed([String], line: Int)

    /// Whether something stands there and is another.
    package var isChange: Bool {
      if case .changed = self { true } else { false }
    }
  }
}

extension StoryReports {
  /// How what stands there differs from each report.
  ///
  /// Where the story has a saved timeline or a report in Markdown among its reports, the differences of all of them are
  /// told by event; else, and where no event changed, by line.
  ///
  /// - Parameter isTold: whether it is said what changed, which takes longer than to see that something did.
  package func differences(isTold: Bool) throws(InputError) -> [ReportPage.Difference] {
    var present: [[UInt8]?] = []
    for page in pages { present.append(page.isPresent ? nil : try page.present()) }
    let differs = zip(pages, present).map { page, old in
      old.map { !page.isTold(by: $0) } ?? false
    }
    // A saved timeline is only read where something differs.
    let events = isTold && differs.contains(true) ? changes(from: present) : []
    return pages.indices.map { index in
      if pages[index].isPresent { return .none }
      guard let old = present[index] else { return .missing }
      guard differs[index] else { return .none }
      guard isTold else { return .changed([], line: 1) }
      let lines = LineDifference(from: String(decoding: old, as: UTF8.self), to: pages[index].text ?? "")
      return .changed(events.isEmpty ? lines.told : events, line: lines.first)
    }
  }

  /// What became of the events, told by the first saved timeline that is there, else by the rows of a report.
  private func changes(from present: [[UInt8]?]) -> [String] {
    for format in [TimelineFormat.json, .markdown] {
      for (page, bytes) in zip(pages, present) where page.format == format {
        guard let timeline = page.timeline, let bytes, let old = page.timeline(in: bytes, like: timeline) else {
          continue
        }
        return TimelineChanges(from: old, to: timeline).sentences
      }
    }
    return []
  }
}

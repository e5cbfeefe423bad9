/// A report as it should be.
package struct Page: Sendable {
  /// Its path, seen from where the program runs.
  package var path: String
  /// Where the project file names it.
  package var place: TextPlace
  /// What should stand in it.
  package var text: String
  /// The timeline in it, when it is a saved one.
  var timeline: Timeline?

  /// What stands there now; nil when there is none.
  fileprivate func present() throws(InputError) -> [UInt8]? {
    do throws(InputError) {
      return try FileReader.bytes(at: path, limit: .max)
    } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// Writes the report.
  package func write() throws(OutputError) { try FileWriter.write(Array(text.utf8), to: path) }

  /// How a report differs from the one that is there.
  package enum Difference: Hashable, Sendable {
    case none
    /// There is none yet.
    case missing
    /// What changed, a line each, and the first line of the file that is another, counted from 1.
    case changed([String], line: Int)
  }
}

extension StoryReports {
  /// How what stands there differs from each report.
  ///
  /// Where the story has a saved timeline among its reports, the differences of all of them are told by event; else, and
  /// where no event changed, by line.
  package func differences() throws(InputError) -> [Page.Difference] {
    var present: [[UInt8]?] = []
    for page in pages { present.append(try page.present()) }
    let differs = zip(pages, present).map { page, old in old.map { !$0.elementsEqual(page.text.utf8) } ?? false }
    // A saved timeline is only read where something differs.
    let events = differs.contains(true) ? changes(from: present) : []
    return pages.indices.map { index in
      guard let old = present[index] else { return .missing }
      guard differs[index] else { return .none }
      let lines = LineDifference(from: String(decoding: old, as: UTF8.self), to: pages[index].text)
      return .changed(events.isEmpty ? lines.told : events, line: lines.first)
    }
  }

  /// What became of the events, told by the first saved timeline that is there.
  private func changes(from present: [[UInt8]?]) -> [String] {
    for (page, bytes) in zip(pages, present) {
      guard let timeline = page.timeline, let bytes, let old = try? SavedTimeline.read(bytes, name: page.path) else {
        continue
      }
      return TimelineChanges(from: old, to: timeline).sentences
    }
    return []
  }
}

internal import Synchronization

/// Timelines out of lines, for a merge.
package struct TimelineLines: Sendable {
  /// Reads them.
  package init() {}

  /// Reads all of standard input.
  ///
  /// - Returns: the timelines, and for each line that holds none its number and why.
  package func read() throws(LineModeError) -> SavedTimelines {
    let result = Mutex(SavedTimelines())
    let lines = OrderedLines<Part>(lineLimit: SavedTimeline.limit)
    try lines.run { line, number in
      TimelineLines.timeline(in: line, named: "line \(number)")
    } deliver: { part throws(OutputError) in
      result.withLock { result in
        do throws(InputError) {
          try result.add(part.take().get(), named: part.name)
        } catch {
          result.add(error)
        }
      }
    }
    return result.withLock { result in
      defer { result = SavedTimelines() }
      return result
    }
  }

  /// What a line holds, to be taken out of it once: a timeline that nobody else holds is moved and not copied.
  private final class Part: Sendable {
    let name: String
    private let timeline: Mutex<Result<Timeline, InputError>>

    init(name: String, timeline: consuming sending Result<Timeline, InputError>) {
      self.name = name
      self.timeline = Mutex(timeline)
    }

    /// The timeline, in whose place an empty one is left.
    func take() -> Result<Timeline, InputError> {
      timeline.withLock { timeline in
        defer { timeline = .success(Timeline()) }
        return timeline
      }
    }
  }

  private static func timeline(in line: LineReader.Line, named name: String) -> Part {
    switch line {
    case .tooLong(let limit): return Part(name: name, timeline: .failure(InputError(name, .tooLarge(limit: limit))))
    case .bytes(let bytes):
      do throws(InputError) {
        return Part(name: name, timeline: .success(try SavedTimeline.read(bytes, name: name, .told)))
      } catch {
        return Part(name: name, timeline: .failure(error))
      }
    }
  }
}

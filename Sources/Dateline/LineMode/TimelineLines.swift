internal import Synchronization

/// Timelines out of lines, for a merge.
package struct TimelineLines: Sendable {
  /// Reads them.
  package init() {}

  /// Reads all of standard input.
  ///
  /// - Returns: the timelines in order, and for each line that holds none its number and why.
  package func read() throws(LineModeError) -> (parts: [NamedTimeline], failures: [InputError]) {
    let result = Mutex<(parts: [NamedTimeline], failures: [InputError])>(([], []))
    let lines = OrderedLines<Result<NamedTimeline, InputError>>(lineLimit: SavedTimeline.limit)
    try lines.run { line, number in
      TimelineLines.timeline(in: line, named: "line \(number)")
    } deliver: { answer throws(OutputError) in
      result.withLock { result in
        switch answer {
        case .success(let part): result.parts.append(part)
        case .failure(let error): result.failures.append(error)
        }
      }
    }
    return result.withLock { $0 }
  }

  private static func timeline(in line: LineReader.Line, named name: String) -> Result<NamedTimeline, InputError> {
    switch line {
    case .tooLong(let limit): return .failure(InputError(name, .tooLarge(limit: limit)))
    case .bytes(let bytes):
      do throws(InputError) {
        let part = NamedTimeline(name: name, timeline: try SavedTimeline.read(bytes, name: name))
        return part.timeline.isView ? .failure(part.isView) : .success(part)
      } catch {
        return .failure(error)
      }
    }
  }
}

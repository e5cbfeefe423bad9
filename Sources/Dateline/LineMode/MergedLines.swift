internal import DatelineTimelines
internal import Synchronization

/// Timelines out of lines, merged by the value of a field of theirs: those of one value follow each other, and a group's
/// timeline is written when the next begins, so that only so many groups are in memory as there are cores.
package struct MergedLines: Sendable {
  private let field: String
  private let title: String?
  private let view: @Sendable (Timeline) -> Timeline

  /// Merges lines by a field; `view` is done to each timeline before it is written.
  package init(by field: String, title: String?, view: @escaping @Sendable (Timeline) -> Timeline) {
    (self.field, self.title, self.view) = (field, title, view)
  }

  /// Runs to the end of standard input.
  ///
  /// - Parameters:
  ///   - write: called with whole lines, one call at a time.
  ///   - failed: called with each line that was left out, in order.
  /// - Returns: how many lines were left out.
  package func run(
    write: @Sendable ([UInt8]) throws(OutputError) -> Void, failed: @Sendable (InputError) -> Void
  ) throws(LineModeError) -> Int {
    let input = Mutex(GroupReader(field: field, limit: SavedTimeline.limit))
    let failures = Mutex(0)
    do throws(OutputError) {
      try orderedMap(next: { input.withLock { $0.next() } }, merged) { answer throws(OutputError) in
        failures.withLock { $0 += answer.failures.count }
        answer.failures.forEach(failed)
        if let line = answer.line { try write(line + [UInt8(ascii: "\n")]) }
      }
    } catch {
      throw .output(error)
    }
    if let error = input.withLock({ $0.error }) {
      throw .input(InputError(Input.standardInputName, error))
    }
    return failures.withLock { $0 }
  }

  private struct Answer: Sendable {
    /// Nil where no line of the group held a timeline.
    var line: [UInt8]?
    var failures: [InputError]
  }

  @Sendable private func merged(_ group: GroupReader.Group) -> Answer {
    var timelines = SavedTimelines()
    for failure in group.failures { timelines.add(failure) }
    for line in group.lines {
      let name = "line \(line.number)"
      do throws(InputError) {
        try timelines.add(SavedTimeline.read(line.bytes, name: name, .told), named: name)
      } catch {
        timelines.add(error)
      }
    }
    let failures = timelines.failures
    guard timelines.count > 0 else { return Answer(failures: failures) }
    var json = JSONWriter()
    TimelineJSON.write(view(timelines.merged(title: title)), id: group.value.json, to: &json)
    return Answer(line: json.bytes, failures: failures)
  }
}

/// Lines in groups: those that follow each other and have one value in a field.
private struct GroupReader: ~Copyable {
  struct Line: Sendable {
    var number: Int
    var bytes: [UInt8]
  }

  /// The lines of a value, and what was between them that has none.
  struct Group: Sendable {
    var value: LineID
    var lines: [Line] = []
    var failures: [InputError] = []
  }

  private let field: [UInt8]
  private let fieldName: String
  private var reader: LineReader
  private var number = 0
  private var pending: Group?
  /// The values that were told to their end.
  private var finished: Set<LineID> = []
  private(set) var error: SystemError?

  init(field: String, limit: Int) {
    (self.field, fieldName) = (Array(field.utf8), field)
    reader = LineReader(Descriptor(standard: 0), limit: limit)
  }

  /// The next group; nil at the end.
  mutating func next() -> Group? {
    do throws(SystemError) {
      while let line = try reader.next() {
        number += 1
        switch value(of: line) {
        case .failure(let failure):
          pending = pending ?? Group(value: .absent)
          pending?.failures.append(failure)
        case .success(let (value, bytes)):
          let line = Line(number: number, bytes: bytes)
          if pending == nil || pending?.lines.isEmpty ?? true {
            pending = Group(value: value, lines: [line], failures: pending?.failures ?? [])
          } else if pending?.value == value {
            pending?.lines.append(line)
          } else if let group = pending {
            finished.insert(group.value)
            pending = Group(value: value, lines: [line])
            return group
          }
        }
      }
    } catch {
      self.error = error
      return nil
    }
    defer { pending = nil }
    return pending
  }

  private func value(of line: LineReader.Line) -> Result<(LineID, [UInt8]), InputError> {
    func failure(_ code: String, _ message: String) -> Result<(LineID, [UInt8]), InputError> {
      .failure(InputError("line \(number)", .malformed(code: code, message: message)))
    }
    switch line {
    case .tooLong(let limit): return .failure(InputError("line \(number)", .tooLarge(limit: limit)))
    case .bytes(let bytes):
      var scanner = TopLevelScanner(bytes)
      guard let value = scanner.value(of: field).map(LineID.init(value:)), value != .absent else {
        return failure(
          "missing-field", "it has no text or number in the field “\(fieldName)”, by which lines are merged")
      }
      if finished.contains(value) {
        return failure(
          "unsorted", "the lines of its “\(fieldName)” ended before; sort the lines, so that they follow each other")
      }
      return .success((value, bytes))
    }
  }
}

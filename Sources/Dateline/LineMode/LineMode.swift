internal import Synchronization

/// Line mode: one JSON object a line on standard input, one answer a line on the output, in the same order, on all cores,
/// in constant memory.
package struct LineMode: Sendable {
  private let answerer: LineAnswerer

  /// Line mode for a job.
  ///
  /// - Parameters:
  ///   - options: the defaults; a line's own fields win.
  ///   - isExplained: whether answers carry the basis of what they tell.
  ///   - paths: which files lines may name.
  ///   - view: what is done to a built timeline before it is written.
  package init(
    _ job: LineJob, options: PipelineOptions, isExplained: Bool = false, paths: LinePaths = .anywhere,
    view: @escaping @Sendable (Timeline) -> Timeline = { $0 }
  ) {
    answerer = LineAnswerer(job: job, options: options, isExplained: isExplained, paths: paths, view: view)
  }

  /// Runs to the end of standard input.
  ///
  /// - Parameter write: called with whole lines, one call at a time.
  /// - Returns: how many lines could not be answered.
  package func run(write: @escaping @Sendable ([UInt8]) throws(OutputError) -> Void) throws(LineModeError) -> Int {
    let failures = Mutex(0)
    let answers = WaitingAnswers(write: write)
    let lines = OrderedLines<LineAnswerer.Answer>(lineLimit: LineMode.lineLimit)
    try lines.run { line, _ in
      var answer = answerer.answer(to: line)
      answer.bytes.append(UInt8(ascii: "\n"))
      return answer
    } deliver: { answer throws(OutputError) in
      if answer.isFailure { failures.withLock { $0 += 1 } }
      try answers.add(answer.bytes)
    } settle: { () throws(OutputError) in
      try answers.handOver()
    }
    return failures.withLock { $0 }
  }

  /// The most bytes of a line: a page as large as any that is read, and what JSON adds to it.
  static let lineLimit = 128 << 20
}

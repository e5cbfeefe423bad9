internal import Dateline

extension LineMode {
  /// Runs to the end of standard input and writes to where results go; ends the command when a line was bad.
  ///
  /// - Parameters:
  ///   - isExplained: whether answers carry the basis of what they tell.
  ///   - view: what is done to a built timeline before it is written.
  static func run(
    _ job: LineJob, options: PipelineOptions, isExplained: Bool = false, paths: PathOptions? = nil,
    to output: OutputOptions, view: @escaping @Sendable (Timeline) -> Timeline = { $0 }
  ) throws(CommandFailure) {
    let paths = (paths?.policy ?? .anywhere).without(output: output.path)
    let mode = LineMode(job, options: options, isExplained: isExplained, paths: paths, view: view)
    try output.writeLines(paths) { write throws(LineModeError) in try mode.run(write: write) }
  }
}

extension OutputOptions {
  /// Writes lines as they are answered; ends the command when one was bad.
  ///
  /// - Parameters:
  ///   - paths: which files lines may name.
  ///   - keepsGoing: whether answers that lack what bad lines would have told take the place of older ones.
  ///   - run: answers all lines of standard input through what it is given, and says how many were bad.
  func writeLines(
    _ paths: LinePaths = .none, keepsGoing: Bool = true,
    _ run: (_ write: @escaping @Sendable ([UInt8]) throws(OutputError) -> Void) throws(LineModeError) -> Int
  ) throws(CommandFailure) {
    var files = ProtectedFiles()
    files.protectStandardInput()
    let destination = try destination(reading: files, keepsGoing: keepsGoing)
    let stream = destination.stream(for: .programs)
    let failures: Int
    do throws(LineModeError) {
      // The file is made even when no line comes.
      try OutputOptions.output { () throws(OutputError) in try stream.write([UInt8]()) }
      failures = try run { bytes throws(OutputError) in try stream.write(bytes) }
      try check(paths)
      if !destination.keeps(lacking: failures, isNothing: stream.isEmpty) {
        try OutputOptions.output { () throws(OutputError) in try stream.finish() }
      }
    } catch {
      throw CommandFailure(error)
    }
    guard failures == 0 else { throw CommandFailure(.findings) }
  }

  /// Refuses to write over a file that a line has named.
  func check(_ paths: LinePaths) throws(LineModeError) {
    guard let path, paths.isOutputNamed else { return }
    throw .output(OutputError(name: path, reason: "a line names it as what is to be read"))
  }

  private static func output(_ write: () throws(OutputError) -> Void) throws(LineModeError) {
    do throws(OutputError) {
      try write()
    } catch {
      throw .output(error)
    }
  }
}

internal import Dateline

extension LineMode {
  /// Runs to the end of standard input and writes to where results go; ends the command when a line was bad.
  func run(to output: OutputOptions) throws(CommandFailure) {
    try output.writeLines { write throws(LineModeError) in try run(write: write) }
  }
}

extension OutputOptions {
  /// Writes lines as they are answered; ends the command when one was bad.
  ///
  /// - Parameter run: answers all lines through what it is given, and says how many were bad.
  func writeLines(
    _ run: (_ write: @escaping @Sendable ([UInt8]) throws(OutputError) -> Void) throws(LineModeError) -> Int
  ) throws(CommandFailure) {
    let stream = stream(for: .programs)
    let failures: Int
    do throws(LineModeError) {
      // The file is made even when no line comes.
      try OutputOptions.output { () throws(OutputError) in try stream.write([UInt8]()) }
      failures = try run { bytes throws(OutputError) in try stream.write(bytes) }
      try OutputOptions.output { () throws(OutputError) in try stream.finish() }
    } catch {
      throw CommandFailure(error)
    }
    guard failures == 0 else { throw CommandFailure(.findings) }
  }

  private static func output(_ write: () throws(OutputError) -> Void) throws(LineModeError) {
    do throws(OutputError) {
      try write()
    } catch {
      throw .output(error)
    }
  }
}

internal import Dateline
internal import Synchronization

extension LineMode {
  /// Runs to the end of standard input and writes to where results go; ends the command when a line was bad.
  func run(to output: OutputOptions) throws(CommandFailure) {
    let failures: Int
    do throws(LineModeError) {
      failures = try answer(to: output.output)
    } catch {
      throw CommandFailure(error)
    }
    guard failures == 0 else { throw CommandFailure(.findings) }
  }

  private func answer(to path: String?) throws(LineModeError) -> Int {
    guard let path else {
      return try run { bytes throws(OutputError) in try FileWriter.writeToStandardOutput(bytes) }
    }
    let file: Mutex<OutputFile>
    do throws(OutputError) {
      file = Mutex(try OutputFile(path))
    } catch {
      throw .output(error)
    }
    let failures = try run { bytes throws(OutputError) in
      try file.withLock { file throws(OutputError) in try file.write(bytes) }
    }
    do throws(OutputError) {
      try file.withLock { file throws(OutputError) in try file.commit() }
    } catch {
      throw .output(error)
    }
    return failures
  }
}

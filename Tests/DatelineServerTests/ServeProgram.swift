import Foundation
import Testing

/// The built program `dateline-serve`, serving a store.
final class ServeProgram: @unchecked Sendable {
  let port: UInt16
  let prefix: String
  private let process: Process

  /// It stands beside the bundle of the tests.
  static var path: String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "dateline-serve").path
  }

  init(store: String) throws {
    // A program that is killed hangs up in the middle of what is written to it.
    signal(SIGPIPE, SIG_IGN)
    process = Process()
    process.executableURL = URL(filePath: ServeProgram.path)
    process.arguments = ["--store", store]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let url = URL(string: told.trimmingCharacters(in: .whitespacesAndNewlines))
    port = UInt16(url?.port ?? 0)
    prefix = "/" + (url?.pathComponents.dropFirst().joined(separator: "/") ?? "")
    guard port > 0 else {
      process.terminate()
      throw ServeError(told: told)
    }
  }

  struct ServeError: Error { var told: String }

  /// Ends it as a power cut would.
  func kill() {
    // The number 0 would mean the tests themselves.
    if process.processIdentifier > 0 { Foundation.kill(process.processIdentifier, SIGKILL) }
    waitUntilExit()
  }

  /// Without the run loop that `Process.waitUntilExit` makes for every thread that calls it.
  private func waitUntilExit() {
    while process.isRunning { usleep(5_000) }
  }

  /// Ends it as Ctrl-C does; gives its exit code.
  func stop() -> Int32 {
    process.terminate()
    waitUntilExit()
    return process.terminationStatus
  }

  deinit { if process.isRunning { kill() } }

  func ask(_ method: String, _ path: String, json: String? = nil) -> (status: Int, body: String)? {
    Client.ask(method, prefix + "/api/v1" + path, port: port, json: json)
  }
}

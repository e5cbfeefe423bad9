internal import Foundation

/// A golden file beside a test: what a text was when people last looked at it.
///
/// It lies in the folder `Snapshots` beside the test's file. `DATELINE_RECORD=1 swift test` writes it anew; look at the
/// difference before it is committed.
///
///     #expect(Snapshot("two-articles.txt").difference(from: timeline.dump) == nil)
package struct Snapshot: Sendable {
  private let file: URL
  private let isRecording: Bool

  /// The golden file of that name beside the test; recorded anew when the environment says so, unless told otherwise.
  package init(_ name: String, besides test: StaticString = #filePath, isRecording: Bool? = nil) {
    self.isRecording = isRecording ?? (ProcessInfo.processInfo.environment["DATELINE_RECORD"] == "1")
    file = URL(filePath: "\(test)").deletingLastPathComponent().appending(path: "Snapshots").appending(path: name)
  }

  /// Nil when the text is that of the file, or the file was just written; else the lines that differ.
  package func difference(from text: String) -> String? {
    if isRecording { return record(text) }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.lastPathComponent) is missing: run the tests with DATELINE_RECORD=1 to write it"
    }
    return golden == text ? nil : Snapshot.differingLines(golden, text)
  }

  private func record(_ text: String) -> String? {
    do {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    } catch {
      return "\(file.path) cannot be written: \(error)"
    }
  }

  /// The lines taken out (`-`) and put in (`+`), each with its number.
  package static func differingLines(_ old: String, _ new: String) -> String {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    let changes = lines(new).difference(from: lines(old)).map { change -> (line: Int, sign: String, text: Substring) in
      switch change {
      case .remove(let offset, let element, _): (offset + 1, "-", element)
      case .insert(let offset, let element, _): (offset + 1, "+", element)
      }
    }
    return changes.sorted { ($0.line, $0.sign == "-" ? 0 : 1) < ($1.line, $1.sign == "-" ? 0 : 1) }
      .map { "\($0.sign) \($0.line): \($0.text)" }.joined(separator: "\n")
  }
}

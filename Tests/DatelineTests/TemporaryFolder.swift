import Foundation

/// A folder of this run of the tests for the files that they write.
enum TemporaryFolder {
  /// The path of a file in it.
  static func path(_ name: String) -> String {
    NSTemporaryDirectory() + "dateline-tests-\(ProcessInfo.processInfo.processIdentifier)/" + name
  }
}

/// The version of this library and program.
public enum Version {
  /// By semantic versioning.
  public static let current = "0.1.0"
  /// The day it was released, for the manual page.
  package static let released = "2026-11-24"
}

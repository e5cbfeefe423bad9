/// The reports of one story.
package struct StoryReports: Sendable {
  /// The story's name.
  package var name: String
  /// Where it stands in the project file.
  package var place: TextPlace
  /// How many articles it was told from.
  package var articleCount: Int
  /// What was noticed on the way.
  package var diagnostics: [Diagnostic]
  /// The inputs that could not be read.
  package var failures: [Failure]
  /// The corrections that could not be made; then there are no reports.
  package var mistakes: [ProjectError]
  /// The reports, in the order of the project file.
  package var pages: [ReportPage]

  /// An input that could not be read.
  package struct Failure: Sendable {
    /// What is the matter with it.
    package var error: InputError
    /// Where the project file names it, or the pattern that gave it.
    package var place: TextPlace
  }
}

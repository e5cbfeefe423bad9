internal import Dateline

/// A story of a project that stands in a folder, as the store keeps which one a story was opened from.
struct ProjectPlace: Hashable, Sendable {
  /// The folder's name.
  var folder: String
  /// What the project calls the story.
  var story: String
  /// What a project calls a story, in one line.
  static func line(_ name: String) -> String { name.split(whereSeparator: \.isNewline).joined(separator: " ") }

  /// The hash of the file of corrections as the desk last read or wrote it; nil where the project has no such file.
  var corrections: String?

  /// What the texts of all stories of a folder begin with.
  static func start(folder: String) -> String { "\(folder)\n" }

  var text: String { "\(folder)\n\(story)\n\(corrections ?? "")" }

  /// The text while the story is being opened, which is no place yet: one that still has it was not opened whole.
  var textOfOpening: String { "\(text)\nopening" }

  /// Whether a text is that of a story that was not opened whole.
  static func isOpening(_ text: String) -> Bool { text.hasSuffix("\nopening") && ProjectPlace(text) == nil }

  init(folder: String, story: Project.Story, in project: Project) throws(InputError) {
    (self.folder, self.story) = (folder, ProjectPlace.line(story.name))
    corrections = try ProjectPlace.hash(of: story, in: project)
  }

  init?(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count == 3 else { return nil }
    (folder, story, corrections) = (lines[0], lines[1], lines[2].isEmpty ? nil : lines[2])
  }

  /// The hash of the file that holds a story's corrections and nothing else.
  static func hash(of story: Project.Story, in project: Project) throws(InputError) -> String? {
    if story.corrections.path == project.path { return nil }
    return ContentHash(try Input.file(story.corrections.path).bytes(limit: 4 << 20)).description
  }
}

/// What an editor said of an event, which its row shows to other editors.
package struct HTMLMark: Sendable {
  private let isChecked: Bool
  private let notes: [String]
  private let seen: String

  /// A mark.
  ///
  /// - Parameter seen: names the state of the event: whoever changes it says what they saw.
  package init(isChecked: Bool, notes: [String], seen: String) {
    (self.isChecked, self.notes, self.seen) = (isChecked, notes, seen)
  }

  /// The attributes of the row, for scripts.
  var attributes: String { " data-seen=\"\(HTMLText.escaped(seen))\"\(isChecked ? " data-checked" : "")" }

  /// What the row shows; nil for nothing.
  ///
  /// - Parameter edits: what it says of corrections already: a note is not said twice.
  func words(beside edits: String?) -> String? {
    let unsaid = notes.filter { note in edits?.contains(note) != true }
    let told = (isChecked ? ["✓ checked"] : []) + unsaid
    return told.isEmpty ? nil : told.joined(separator: " · ")
  }
}

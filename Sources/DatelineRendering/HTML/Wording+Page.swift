extension Wording {
  /// What the page for browsers says of its controls.
  enum Page {
    static let skip = "To the events"
    static let tools = "Axis of time and filter"
    static let axis = "Axis of time"
    static let earlier = "Earlier"
    static let later = "Later"
    static let zoomIn = "Zoom in"
    static let zoomOut = "Zoom out"
    static let all = "All"
    static let legend = "● happened ○ planned, possible, denied or alleged."
    static let keys =
      "Click a mark to read it, drag to move. Keys: arrows, + and −, 0 for all, Enter for the middle event."
    static let filter = "Filter"
    static let words = "Words"
    static let source = "Source"
    static let person = "Person"
    static let place = "Place"
    static let status = "Status"
    static let inItsArticle = "in its article"

    /// What a name was put in for; the sentence may have no words there.
    static func ownWords(_ words: String) -> String {
      words.isEmpty ? "put in; the sentence leaves it out" : "put in for “\(words)”"
    }
    static let any = "all"
  }
}

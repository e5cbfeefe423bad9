package import DatelineTimelines

/// Corrections as a file of them holds them, written so that they read back as the same.
extension Correction {
  /// An item of the list: `- event: …`, its further fields in lines of their own, ended by a line feed.
  package var text: String {
    var item = YAMLItem()
    switch self {
    case .change(let change): change.write(to: &item)
    case .add(let added): item.nested("add") { added.write(to: &$0) }
    }
    return item.text
  }

  /// The one correction that a text holds.
  ///
  /// - Throws: ``ProjectError`` for what cannot be read, and for a text that holds none or several.
  package init(text: String) throws(ProjectError) {
    let list = try CorrectionList(Array(text.utf8), path: "correction")
    guard let correction = list.corrections.first, list.corrections.count == 1 else {
      throw ProjectError(TextPlace(line: 1, column: 1), "one correction is expected", path: "correction")
    }
    self = correction
  }
}

extension EventChange {
  fileprivate func write(to item: inout YAMLItem) {
    event.write(to: &item)
    if let date { item.plain("date", date.text) }
    if let summary { item.quoted("summary", summary) }
    if let status { item.plain("status", status.rawValue) }
    if isHidden { item.plain("hide", "true") }
    if isChecked { item.plain("checked", "true") }
    item.list("merge", merged) { $0.write(to: &$1) }
    item.list("split", split) { $0.write(to: &$1) }
    if let note { item.quoted("note", note) }
  }
}

extension EventAddress {
  fileprivate func write(to item: inout YAMLItem) {
    if let id { item.plain("event", id) }
    if let quote { item.quoted("quote", quote) }
    if let summary { item.quoted("told-as", summary) }
  }
}

extension AddedEvent {
  fileprivate func write(to item: inout YAMLItem) {
    item.quoted("summary", summary)
    if let when { item.plain("date", EditedDate.known(when).text) }
    item.plain("status", status.rawValue)
    item.quoted("participants", participants)
    item.quoted("places", places)
    if let proof {
      item.quoted("quote", proof.quote)
      item.quoted("source", proof.source)
    }
    if let note { item.quoted("note", note) }
  }
}

/// What an element's markup says of the date in it.
enum DateMark {
  case published, modified
  /// A date is shown, of whatever.
  case shown

  /// Nil for elements that markup does not say to be dates.
  init?(of node: Int, in tree: HTMLTree) {
    let element = tree.nodes[node]
    let tag = element.tag
    guard element.attributeCount > 0 else { return nil }
    let bytes = tree.source.span
    var (classes, hasTitle, hasTime, hasStamp) = (Range<Int>?.none, false, false, false)
    let first = Int(element.start)
    for index in first..<first + Int(element.attributeCount) {
      let attribute = tree.attributes[index]
      switch attribute.name {
      case .itemprop, .property:
        guard attribute.range.count < 64, let told = DateMark.vocabulary(bytes, attribute.range) else { continue }
        self = told
        return
      case .pubdate where tag == .time:
        self = .published
        return
      case .class: classes = attribute.range
      case .title: hasTitle = true
      case .dataUtime: hasTime = true
      // "<relative-time datetime=…>": elements of a site's own making.
      case .datetime where tag == .other: hasTime = true
      case .dataTimestamp: hasStamp = true
      default: break
      }
    }
    let tellsAge =
      (hasTitle || hasStamp) && (tag == .abbr || tag == .span || tag == .a)
      && DateMark.isAge(tree.text(of: node, limit: 40))
    guard let range = classes else {
      guard hasTime || tellsAge else { return nil }
      self = .shown
      return
    }
    let isTime = tag == .time || tag == .abbr
    for start in range where isTime || bytes[start] | 0x20 == 0x64 {
      // Microformats mark any element.
      if bytes.hasPrefix(ignoringCase: "dt-published", at: start) { self = .published; return }
      if bytes.hasPrefix(ignoringCase: "dt-updated", at: start) { self = .modified; return }
      guard isTime else { continue }
      if bytes.hasPrefix(ignoringCase: "updated", at: start) || bytes.hasPrefix(ignoringCase: "modified", at: start) {
        // WordPress marks the only date of a page with "published updated".
        self = range.contains { bytes.hasPrefix(ignoringCase: "published", at: $0) } ? .published : .modified
        return
      }
      if bytes.hasPrefix(ignoringCase: "published", at: start) || bytes.hasPrefix(ignoringCase: "entry-date", at: start)
      {
        self = .published
        return
      }
    }
    if hasTime {
      self = .shown
      return
    }
    // "<span class=date title='3rd March 2026'>3d</span>".
    guard hasTitle || hasStamp, DateMark.names(range, bytes, "date") || tag == .abbr || tellsAge else {
      return nil
    }
    self = .shown
  }

  /// Whether an element tells people how long ago, "3 months ago"; its title then tells when.
  private static func isAge(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    if words.count == 1 { return words[0] == "yesterday" || words[0] == "today" }
    return words.last == "ago" && words.count <= 4
  }

  /// What a name of schema.org says, wherever in the attribute it stands.
  private static func vocabulary(_ bytes: Span<UInt8>, _ range: Range<Int>) -> DateMark? {
    for start in range where bytes[start] | 0x20 == 0x64 {
      if bytes.hasPrefix(ignoringCase: "datepublished", at: start) { return .published }
      if bytes.hasPrefix(ignoringCase: "datecreated", at: start) { return .published }
      if bytes.hasPrefix(ignoringCase: "datemodified", at: start) { return .modified }
    }
    return nil
  }

  /// Whether one of the class names is that word.
  private static func names(_ range: Range<Int>, _ bytes: Span<UInt8>, _ word: StaticString) -> Bool {
    range.contains { start in
      let end = start + word.utf8CodeUnitCount
      return end <= range.upperBound && bytes.hasPrefix(ignoringCase: word, at: start)
        && (start == range.lowerBound || bytes[start - 1].isASCIISpace)
        && (end == range.upperBound || bytes[end].isASCIISpace)
    }
  }
}

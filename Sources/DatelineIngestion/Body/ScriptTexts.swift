/// Finds an article's paragraphs in the data that a page hands to its scripts: JSON in `<script>` elements and in
/// attributes. That is the last resort of pages that build their text in the browser.
///
/// Nothing there is named by any standard, so only what it says tells: the value that holds most of the prose is the
/// article, down to where its paragraphs part.
enum ScriptTexts {
  /// Shorter data configure the page.
  private static let leastData = 200
  /// Longer data are left: they are walked once for each of their levels.
  private static let mostData = 4 << 20
  /// A value with this share of its parent's prose, in percent, is what the parent is there for.
  private static let share = 70

  /// The paragraphs in their order, plain or as markup; empty when no data hold an article.
  static func paragraphs(in source: [UInt8]) -> [String] {
    var best: (prose: Int, value: JSONNode)?
    for value in values(in: source) {
      let prose = prose(in: value)
      if prose > best?.prose ?? 0 { best = (prose, value) }
    }
    guard let best else { return [] }
    var (value, whole) = (best.value, best.prose)
    while let next = members(of: value).map({ ($0, prose(in: $0)) }).max(by: { $0.1 < $1.1 }),
      next.1 * 100 >= whole * share
    {
      (value, whole) = next
    }
    var paragraphs: [String] = []
    var seen: Set<String> = []
    collect(value, isBelow: false) { if seen.insert($0).inserted { paragraphs.append($0) } }
    return paragraphs
  }

  // MARK: The data

  private static func values(in source: [UInt8]) -> [JSONNode] {
    let bytes = source.span
    var values: [JSONNode] = []
    var index = 0
    while let mark = bytes.firstIndex(of: 0x3C, from: index) {
      index = mark + 1
      guard bytes.hasPrefix(ignoringCase: "<script", at: mark) else { continue }
      guard let open = bytes.firstIndex(of: 0x3E, from: mark) else { break }
      let end = bytes.firstIndex(of: "</script", from: open) ?? bytes.count
      if end - open > leastData, end - open < mostData {
        values += LenientJSONReader.values(in: bytes, open + 1..<end)
      }
      index = max(index, end)
    }
    return values + attributeValues(in: bytes)
  }

  /// The objects and arrays that attributes hold, as those do that hand data to one element's script.
  private static func attributeValues(in bytes: Span<UInt8>) -> [JSONNode] {
    var values: [JSONNode] = []
    var index = 0
    while let mark = bytes.firstIndex(of: 0x3D, from: index), mark + 2 < bytes.count {
      index = mark + 1
      let (quote, opening) = (bytes[mark + 1], bytes[mark + 2])
      guard quote == 0x22 || quote == 0x27, opening == 0x7B || opening == 0x5B,
        let end = bytes.firstIndex(of: quote, from: mark + 2)
      else { continue }
      index = end
      guard end - mark > leastData, end - mark < mostData else { continue }
      let text = bytes.extracting(mark + 2..<end).withUnsafeBufferPointer { CharacterReferences.decoded(Array($0)) }
      values += LenientJSONReader.values(in: text.span, text.indices)
    }
    return values
  }

  // MARK: The article in them

  private static func members(of value: JSONNode) -> [JSONNode] {
    switch value {
    case .array(let elements): elements
    case .object(let members): members.map(\.value)
    default: []
    }
  }

  /// Bytes of prose in a value and below it; the reader bounds how deep that is.
  private static func prose(in value: JSONNode) -> Int {
    if case .string(let text) = value { return isProse(text) ? text.utf8.count : 0 }
    return members(of: value).reduce(0) { $0 + prose(in: $1) }
  }

  /// - Parameter isBelow: whether the value stands below the article's own: what has an address there is another's.
  private static func collect(_ value: JSONNode, isBelow: Bool, add: (String) -> Void) {
    if case .string(let text) = value {
      if isProse(text) { add(text) }
      return
    }
    if isBelow, addressNames.contains(where: { value[$0] != nil }) { return }
    for member in members(of: value) { collect(member, isBelow: true, add: add) }
  }

  private static let addressNames = ["url", "href", "link", "slug", "permalink", "canonicalUrl", "src"]

  /// Whether a string is at least one sentence, as text or as markup.
  private static func isProse(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count >= 40, let first = bytes.first, first != 0x7B, first != 0x5B, !text.hasPrefix("http"),
      !text.hasPrefix("data:"), !text.hasPrefix("<svg"), !text.hasPrefix("<script"), !text.hasPrefix("<style")
    else { return false }
    var (spaces, stops, wide) = (0, 0, 0)
    for byte in bytes {
      switch byte {
      case 0x20, 0x0A: spaces += 1
      case 0x2E, 0x21, 0x3F: stops += 1
      case 0xE0...0xEF: wide += 1
      default: break
      }
    }
    // A word has seven letters and more in few languages; scripts without spaces have letters of three bytes.
    return (stops > 0 && spaces * 12 >= bytes.count) || wide * 6 >= bytes.count
  }
}

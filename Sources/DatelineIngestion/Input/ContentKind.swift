/// What an input is, told by its bytes.
enum ContentKind: Hashable {
  case gzip
  case warc
  case html
  case feed
  case jsonFeed
  /// A mail message, or a page saved as one.
  case mail
  case pdf
  case markdown
  case text
  /// No text at all, with the name of what it is.
  case binary(String)

  /// The kind that the first bytes of an undecoded input tell; nil when it may be any text.
  init?(signature bytes: [UInt8]) {
    guard let match = ContentKind.signatures.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = match.kind
  }

  /// The kind of a decoded text.
  init(text: [UInt8], hints: ReadingHints) {
    if let damage = ContentKind.damage(text) {
      self = .binary(damage)
    } else if MIMEMessage.isMessage(text.span) {
      self = .mail
    } else if ContentKind.isFeed(text.span) {
      self = .feed
    } else if JSONFeedReader.isFeed(text.span) {
      self = .jsonFeed
    } else if ContentKind.isMarkup(text.span) {
      self = .html
    } else {
      let isMarkdown = ContentKind.isMarkdown(text.span, name: hints.name)
      self = ContentKind.foreignForm(of: text.span).map { .binary($0) } ?? (isMarkdown ? .markdown : .text)
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: ContentKind)] = [
    ([0x1F, 0x8B], .gzip), (Array("WARC/".utf8), .warc), (Array("%PDF-".utf8), .pdf),
    ([0x50, 0x4B, 0x03, 0x04], .binary("a ZIP archive or an office document")),
    ([0x89, 0x50, 0x4E, 0x47], .binary("a PNG image")), ([0xFF, 0xD8, 0xFF], .binary("a JPEG image")),
    (Array("GIF8".utf8), .binary("a GIF image")), ([0x7F, 0x45, 0x4C, 0x46], .binary("a program")),
    (Array("SQLite format 3".utf8), .binary("an SQLite database")),
    ([0xD0, 0xCF, 0x11, 0xE0], .binary("an office document")), (Array("{\\rtf".utf8), .binary("a rich text document")),
    (Array("BZh".utf8), .binary("a bzip2 archive")), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .binary("an xz archive")),
    ([0x28, 0xB5, 0x2F, 0xFD], .binary("a zstd archive")), (Array("RIFF".utf8), .binary("sound, film or a WebP image")),
    (Array("ID3".utf8), .binary("sound")), (Array("OggS".utf8), .binary("sound")),
    ([0x00, 0x61, 0x73, 0x6D], .binary("a program")),
  ]

  /// Text has hardly any control characters and few places that could not be decoded. Of random bytes a tenth are
  /// control characters; a text in a charset that nobody told may well lose one letter in twenty.
  private static func damage(_ text: [UInt8]) -> String? {
    let head = text.prefix(16_384)
    var (controls, lost, signs) = (0, 0, 0)
    for index in head.indices {
      let byte = head[index]
      if byte & 0xC0 != 0x80 { signs += 1 }
      if byte < 0x20, !byte.isASCIISpace, byte != 0x1B, byte != 0x0B { controls += 1 }
      if byte == 0xEF, index + 2 < head.endIndex, head[index + 1] == 0xBF, head[index + 2] == 0xBD { lost += 1 }
    }
    return controls * 40 > head.count || lost * 8 > signs ? "binary data" : nil
  }

  private static func isFeed(_ bytes: Span<UInt8>) -> Bool {
    guard let start = firstMark(bytes) else { return false }
    for index in start..<min(bytes.count, start + 2048) where bytes[index] == 0x3C {
      if bytes.hasPrefix(ignoringCase: "<rss", at: index) || bytes.hasPrefix(ignoringCase: "<feed", at: index)
        || bytes.hasPrefix(ignoringCase: "<rdf:rdf", at: index)
      {
        return true
      }
      if bytes.hasPrefix(ignoringCase: "<html", at: index) { return false }
      if isPrefixedFeed(bytes, at: index) { return true }
    }
    return false
  }

  /// "<atom:feed": an Atom feed whose elements have a prefix.
  private static func isPrefixedFeed(_ bytes: Span<UInt8>, at start: Int) -> Bool {
    var index = start + 1
    while index < bytes.count, bytes[index].isASCIILetter || bytes[index].isASCIIDigit, index - start < 16 {
      index += 1
    }
    return index > start + 1 && bytes.hasPrefix(ignoringCase: ":feed", at: index)
  }

  /// The first byte that is no white space, when it opens a tag.
  private static func firstMark(_ bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
    return index < bytes.count && bytes[index] == 0x3C ? index : nil
  }

  /// Whether tags stand in the text: at its start, or many of them.
  private static func isMarkup(_ bytes: Span<UInt8>) -> Bool {
    let opens = firstMark(bytes)
    if let opens, opens + 1 < bytes.count,
      bytes[opens + 1].isASCIILetter || bytes[opens + 1] == 0x21 || bytes[opens + 1] == 0x3F
    {
      return true
    }
    var tags = 0
    let end = min(bytes.count, 65_536)
    for index in 0..<end where bytes[index] == 0x3C {
      for name in ContentKind.commonTags where bytes.hasPrefix(ignoringCase: name, at: index) { tags += 1 }
      if tags >= 6 { return true }
    }
    return false
  }

  private static let commonTags: [StaticString] = [
    "<p>", "<p ", "</p>", "<div", "</div>", "<br", "<html", "<body", "</a>", "<h1", "<meta",
  ]

  /// What a text is that is written for programs: read as an article its marks would be words.
  private static func foreignForm(of bytes: Span<UInt8>) -> String? {
    var (first, last) = (0, bytes.count - 1)
    while first < last, bytes[first].isASCIISpace { first += 1 }
    while last > first, bytes[last].isASCIISpace { last -= 1 }
    guard first < last else { return nil }
    if isWordless(bytes) { return "signs without words" }
    if bytes[first] == 0x7B || bytes[first] == 0x5B {
      var inner = first + 1
      while inner < last, bytes[inner].isASCIISpace { inner += 1 }
      let opens = bytes[inner] == 0x22 || (bytes[first] == 0x5B && bytes[inner] == 0x7B)
      return opens && (bytes[last] == 0x7D || bytes[last] == 0x5D) ? "JSON" : nil
    }
    return nil
  }

  /// Whether most of a text is runs of signs without a space that no language writes: what was encoded or made up. Scripts
  /// that write words without spaces, all of them in three bytes a sign, are words.
  private static func isWordless(_ bytes: Span<UInt8>) -> Bool {
    let end = min(bytes.count, 16_384)
    guard end >= 400 else { return false }
    var (endless, run, isUnparted) = (0, 0, false)
    for index in 0...end {
      if index < end, !bytes[index].isASCIISpace {
        run += 1
        isUnparted = isUnparted || bytes[index] >= 0xE0
        continue
      }
      if run > longestWord, !isUnparted { endless += run }
      (run, isUnparted) = (0, false)
    }
    return endless * 2 > end
  }

  /// In bytes; a long compound in a script of two bytes a sign is shorter.
  private static let longestWord = 72

  private static func isMarkdown(_ bytes: Span<UInt8>, name: String?) -> Bool {
    if let name = name?.lowercased(), name.hasSuffix(".md") || name.hasSuffix(".markdown") { return true }
    return ["---\n", "---\r\n", "+++\n", "+++\r\n"].contains { bytes.hasPrefix($0, at: 0) }
      || bytes.hasPrefix("# ", at: 0)
  }
}

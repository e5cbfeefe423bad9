/// Cuts a page's bytes into tags and texts, as the HTML standard's tokenizer does.
///
/// One pass, no copies: a token is made of ranges. Everything is bounded by the input's length, and attributes beyond
/// a hundred in one tag are passed over, so that no input costs more than in proportion to its size.
struct HTMLTokenizer {
  /// What was read.
  struct Token {
    var kind: Kind
    var tag: HTMLTag = .other
    /// A text's bytes.
    var range: Range<Int> = 0..<0
    var isSelfClosing = false
  }

  enum Kind { case startTag, endTag, text, end }

  /// The attributes of the start tag read last.
  private(set) var attributes: [HTMLTree.Attribute] = []
  private var position = 0
  /// The element whose raw content comes next.
  private var rawElement: (tag: HTMLTag, name: Range<Int>)?
  private let tags = HTMLTag.byName
  private let attributeNames = HTMLAttribute.byName
  private static let attributeLimit = 100

  /// The next token.
  mutating func next(_ bytes: Span<UInt8>) -> Token {
    if let raw = rawElement {
      rawElement = nil
      let content = rawContent(bytes, until: raw.name)
      if !content.isEmpty { return Token(kind: .text, tag: raw.tag, range: content) }
    }
    let start = position
    var index = position
    while index < bytes.count {
      guard bytes[index] == 0x3C, index + 1 < bytes.count else {
        index += 1
        continue
      }
      let following = bytes[index + 1]
      let isMarkup =
        following.isASCIILetter || following == 0x21 || following == 0x3F
        || (following == 0x2F && index + 2 < bytes.count)
      guard isMarkup else {
        index += 1
        continue
      }
      if index > start {
        position = index
        return Token(kind: .text, range: start..<index)
      }
      return markup(bytes, at: index)
    }
    position = bytes.count
    return start < bytes.count ? Token(kind: .text, range: start..<bytes.count) : Token(kind: .end)
  }

  /// Reads what begins with the `<` at that index.
  private mutating func markup(_ bytes: Span<UInt8>, at index: Int) -> Token {
    let following = bytes[index + 1]
    if following.isASCIILetter { return startTag(bytes, at: index) }
    if following == 0x2F, bytes[index + 2].isASCIILetter { return endTag(bytes, at: index) }
    let isCharacterData = bytes.hasPrefix("<![CDATA[", at: index)
    if following == 0x21, index + 3 < bytes.count, bytes[index + 2] == 0x2D, bytes[index + 3] == 0x2D {
      position = endOfComment(bytes, from: index + 4)
    } else if isCharacterData, let end = bytes.firstIndex(of: "]]>", from: index + 9) {
      position = end + 3
      return Token(kind: .text, tag: .xmp, range: index + 9..<end)
    } else {
      // A document type, a processing instruction or a bogus comment: all end at the next ">".
      position = min((bytes.firstIndex(of: 0x3E, from: index + 2) ?? bytes.count) + 1, bytes.count)
    }
    return Token(kind: .text, range: index..<index)
  }

  private func endOfComment(_ bytes: Span<UInt8>, from start: Int) -> Int {
    if start < bytes.count, bytes[start] == 0x3E { return start + 1 }
    var index = start
    while let dash = bytes.firstIndex(of: 0x2D, from: index), dash + 2 < bytes.count {
      if bytes[dash + 1] == 0x2D {
        if bytes[dash + 2] == 0x3E { return dash + 3 }
        if bytes[dash + 2] == 0x21, dash + 3 < bytes.count, bytes[dash + 3] == 0x3E { return dash + 4 }
      }
      index = dash + 1
    }
    return bytes.count
  }

  private mutating func endTag(_ bytes: Span<UInt8>, at index: Int) -> Token {
    var cursor = index + 2
    let tag = name(bytes, &cursor)
    position = min((bytes.firstIndex(of: 0x3E, from: cursor) ?? bytes.count) + 1, bytes.count)
    return Token(kind: .endTag, tag: tag)
  }

  private mutating func startTag(_ bytes: Span<UInt8>, at index: Int) -> Token {
    var cursor = index + 1
    var token = Token(kind: .startTag, tag: name(bytes, &cursor))
    let nameRange = index + 1..<cursor
    attributes.removeAll(keepingCapacity: true)
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte == 0x3E {
        cursor += 1
        break
      }
      if byte.isASCIISpace || byte == 0x2F {
        token.isSelfClosing = byte == 0x2F
        cursor += 1
      } else {
        token.isSelfClosing = false
        attribute(bytes, &cursor)
      }
    }
    position = cursor
    if token.tag.content != .markup, cursor < bytes.count { rawElement = (token.tag, nameRange) }
    return token
  }

  /// Reads a tag's name; the cursor moves behind it.
  private func name(_ bytes: Span<UInt8>, _ cursor: inout Int) -> HTMLTag {
    var hash = NameHash()
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte.isASCIISpace || byte == 0x3E || byte == 0x2F { break }
      hash.add(byte.asciiLowered)
      cursor += 1
    }
    return tags[hash] ?? .other
  }

  private mutating func attribute(_ bytes: Span<UInt8>, _ cursor: inout Int) {
    var hash = NameHash()
    var isFirst = true
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte.isASCIISpace || byte == 0x3E || byte == 0x2F || (byte == 0x3D && !isFirst) { break }
      hash.add(byte.asciiLowered)
      isFirst = false
      cursor += 1
    }
    var probe = cursor
    while probe < bytes.count, bytes[probe].isASCIISpace { probe += 1 }
    var value = cursor..<cursor
    if probe < bytes.count, bytes[probe] == 0x3D {
      cursor = probe + 1
      value = attributeValue(bytes, &cursor)
    }
    guard attributes.count < HTMLTokenizer.attributeLimit, let name = attributeNames[hash] else { return }
    attributes.append(.init(name: name, start: Int32(value.lowerBound), stop: Int32(value.upperBound)))
  }

  private func attributeValue(_ bytes: Span<UInt8>, _ cursor: inout Int) -> Range<Int> {
    while cursor < bytes.count, bytes[cursor].isASCIISpace { cursor += 1 }
    guard cursor < bytes.count else { return cursor..<cursor }
    let quote = bytes[cursor]
    if quote == 0x22 || quote == 0x27 {
      let start = cursor + 1
      let end = bytes.firstIndex(of: quote, from: start) ?? bytes.count
      cursor = min(end + 1, bytes.count)
      return start..<end
    }
    let start = cursor
    while cursor < bytes.count, !bytes[cursor].isASCIISpace, bytes[cursor] != 0x3E { cursor += 1 }
    return start..<cursor
  }

  /// The content of a script, style or title: everything before its end tag.
  private mutating func rawContent(_ bytes: Span<UInt8>, until name: Range<Int>) -> Range<Int> {
    let start = position
    var index = start
    while let open = bytes.firstIndex(of: 0x3C, from: index) {
      if open + 1 < bytes.count, bytes[open + 1] == 0x2F, closes(bytes, at: open + 2, name) {
        position = open
        return start..<open
      }
      index = open + 1
    }
    position = bytes.count
    return start..<bytes.count
  }

  private func closes(_ bytes: Span<UInt8>, at index: Int, _ name: Range<Int>) -> Bool {
    let end = index + name.count
    guard end <= bytes.count else { return false }
    for offset in 0..<name.count
    where bytes[index + offset].asciiLowered != bytes[name.lowerBound + offset].asciiLowered {
      return false
    }
    return end == bytes.count || bytes[end].isASCIISpace || bytes[end] == 0x3E || bytes[end] == 0x2F
  }
}

/// Leaves out of a page what no reader sees, before the parser meets it: scripts and styles, comments, drawings, and
/// the attributes that nothing here asks for. That is two thirds of most pages.
///
/// The same pass, linear in the page's length, takes away what libxml2 needs more than linear time for: many attributes
/// in one tag, and end tags that match nothing, for which it searches all open elements.
struct MarkupReducer {
  private var output: [UInt8] = []
  /// Everything before this place is in the output or left out.
  private var copied = 0
  /// Start tags without their end tags so far, by name.
  private var open = [Int32](repeating: 0, count: 1024)
  private var depth = 0
  /// Whether a heading is open, and no block in it: a button there is what people read.
  private var isInHeading = false
  /// Before this place no end of a button stands that was not met.
  private var buttonsSought = 0
  private let flattens: Bool
  private let names = HTMLAttribute.byName
  private let tags = HTMLTag.byName
  private static let attributeLimit = 100
  /// A button's content is shorter than this.
  private static let longestButton = 4096
  /// When flattening: as many elements may be open.
  static let flatDepth = 500

  /// The page without what is left out.
  ///
  /// - Parameter flattens: whether start tags are dropped where very many elements are open, for pages that nest deeper
  ///   than the parser is let.
  static func reduced(_ page: [UInt8], flattens: Bool = false) -> [UInt8] {
    var reducer = MarkupReducer(flattens: flattens)
    reducer.output.reserveCapacity(page.count / 2 + 64)
    reducer.run(page.span)
    return reducer.output
  }

  private init(flattens: Bool) { self.flattens = flattens }

  private mutating func run(_ bytes: Span<UInt8>) {
    var index = 0
    while let start = bytes.firstIndex(of: 0x3C, from: index), start + 1 < bytes.count {
      let following = bytes[start + 1]
      if following.isASCIILetter {
        index = startTag(bytes, at: start)
      } else if following == 0x2F, start + 2 < bytes.count, bytes[start + 2].isASCIILetter {
        index = endTag(bytes, at: start)
      } else if following == 0x21 || following == 0x3F {
        copy(bytes, upTo: start)
        index = endOfDeclaration(bytes, at: start)
        copied = index
      } else {
        // A bare "<" is text; written out, the parser need not guess.
        copy(bytes, upTo: start)
        output += Array("&lt;".utf8)
        copied = start + 1
        index = start + 1
      }
    }
    copy(bytes, upTo: bytes.count)
  }

  private mutating func copy(_ bytes: Span<UInt8>, upTo end: Int) {
    guard copied < end else { return }
    bytes.extracting(copied..<end).withUnsafeBufferPointer { output.append(contentsOf: $0) }
    copied = end
  }

  /// The place behind a comment, a document type, a processing instruction or a CDATA section.
  private func endOfDeclaration(_ bytes: Span<UInt8>, at start: Int) -> Int {
    guard bytes.hasPrefix("<!--", at: start) else {
      return min((bytes.firstIndex(of: 0x3E, from: start + 2) ?? bytes.count) + 1, bytes.count)
    }
    if bytes.hasPrefix("<!-->", at: start) { return start + 5 }
    return bytes.firstIndex(of: "-->", from: start + 4).map { $0 + 3 } ?? bytes.count
  }

  private mutating func endTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var cursor = start + 2
    let hash = name(bytes, &cursor)
    let slot = slot(of: hash)
    let end = min((bytes.firstIndex(of: 0x3E, from: cursor) ?? bytes.count) + 1, bytes.count)
    if open[slot] > 0 {
      open[slot] -= 1
      depth -= 1
      if isInHeading, MarkupReducer.endsHeading(tags[hash] ?? .other) { isInHeading = false }
    } else {
      copy(bytes, upTo: start)
      copied = end
    }
    return end
  }

  /// Whether an element's tags end the heading before them, its own end tag or that of an element around it perhaps
  /// missing.
  private static func endsHeading(_ tag: HTMLTag) -> Bool { tag.isBlock && tag != .button }

  private mutating func startTag(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var cursor = start + 1
    let hash = name(bytes, &cursor)
    let tag = tags[hash] ?? .other
    let nameRange = start + 1..<cursor
    copy(bytes, upTo: start)
    let mark = output.count
    copy(bytes, upTo: cursor)
    let isLinkedData = attributes(bytes, &cursor)
    switch tag {
    case .script where !isLinkedData, .style, .svg, .iframe, .noembed, .noframes, .math, .xmp:
      output.removeSubrange(mark...)
      copied = endOfElement(bytes, from: cursor, nameRange)
      return copied
    // Behind its name in the tag stands what it is called.
    case .button where !isInHeading && !HTMLTag.isFolded(bytes, nameRange.upperBound..<cursor):
      output.removeSubrange(mark...)
      copied = endOfButton(bytes, from: cursor, nameRange) ?? cursor
      return copied
    case .script:
      output.append(0x3E)
      copied = cursor
      return endOfElement(bytes, from: cursor, nameRange)
    default: break
    }
    if MarkupReducer.endsHeading(tag) { isInHeading = tag.headingLevel != nil }
    if flattens, depth >= MarkupReducer.flatDepth, !tag.isVoid {
      output.removeSubrange(mark...)
    } else {
      output.append(0x3E)
      if !tag.isVoid {
        open[slot(of: hash)] += 1
        depth += 1
      }
    }
    copied = cursor
    return cursor
  }

  /// Copies the attributes that are asked for; the cursor moves behind the tag.
  ///
  /// - Returns: whether one of them says that the element is a script of linked data.
  private mutating func attributes(_ bytes: Span<UInt8>, _ cursor: inout Int) -> Bool {
    var count = 0
    var isLinkedData = false
    while cursor < bytes.count, bytes[cursor] != 0x3E {
      guard !bytes[cursor].isASCIISpace, bytes[cursor] != 0x2F else {
        cursor += 1
        continue
      }
      let start = cursor
      var hash = NameHash()
      repeat {
        hash.add(bytes[cursor].asciiLowered)
        cursor += 1
      } while cursor < bytes.count && !bytes[cursor].isASCIISpace && bytes[cursor] != 0x3E && bytes[cursor] != 0x2F
        && bytes[cursor] != 0x3D
      let nameEnd = cursor
      while cursor < bytes.count, bytes[cursor].isASCIISpace { cursor += 1 }
      var value = cursor..<cursor
      if cursor < bytes.count, bytes[cursor] == 0x3D {
        cursor += 1
        value = MarkupReducer.value(bytes, &cursor)
      } else {
        cursor = nameEnd
      }
      guard count < MarkupReducer.attributeLimit, let attribute = names[hash] else { continue }
      count += 1
      write(bytes, name: start..<nameEnd, value: value)
      if attribute == .type, !isLinkedData, value.count < 64 {
        isLinkedData = value.contains { bytes.hasPrefix(ignoringCase: "ld+json", at: $0) }
      }
    }
    cursor = min(cursor + 1, bytes.count)
    return isLinkedData
  }

  /// Writes ` name="value"`; a quotation mark inside is written as a reference.
  private mutating func write(_ bytes: Span<UInt8>, name: Range<Int>, value: Range<Int>) {
    output.append(0x20)
    for index in name { output.append(bytes[index]) }
    output.append(0x3D)
    output.append(0x22)
    for index in value {
      if bytes[index] == 0x22 { output += Array("&quot;".utf8) } else { output.append(bytes[index]) }
    }
    output.append(0x22)
  }

  private static func value(_ bytes: Span<UInt8>, _ cursor: inout Int) -> Range<Int> {
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

  /// The place behind a button's end tag; nil where none is near. libxml2 does not let `</button>` end what is still open
  /// inside, as browsers do, and would take all that follows for the button's.
  private mutating func endOfButton(_ bytes: Span<UInt8>, from start: Int, _ name: Range<Int>) -> Int? {
    let limit = min(bytes.count, start + MarkupReducer.longestButton)
    let from = max(start, buttonsSought)
    guard from < limit else { return nil }
    let end = endOfElement(bytes, from: from, name, before: limit)
    if end == nil { buttonsSought = limit }
    return end
  }

  /// The place behind the end tag of an element whose content is not markup of the page.
  private func endOfElement(_ bytes: Span<UInt8>, from start: Int, _ name: Range<Int>) -> Int {
    endOfElement(bytes, from: start, name, before: bytes.count) ?? bytes.count
  }

  private func endOfElement(_ bytes: Span<UInt8>, from start: Int, _ name: Range<Int>, before limit: Int) -> Int? {
    var index = start
    while let found = bytes.firstIndex(of: 0x3C, from: index), found < limit {
      if found + 1 < bytes.count, bytes[found + 1] == 0x2F, isName(bytes, at: found + 2, name) {
        return min((bytes.firstIndex(of: 0x3E, from: found) ?? bytes.count) + 1, bytes.count)
      }
      index = found + 1
    }
    return nil
  }

  private func isName(_ bytes: Span<UInt8>, at index: Int, _ name: Range<Int>) -> Bool {
    let end = index + name.count
    guard end <= bytes.count else { return false }
    for offset in 0..<name.count
    where bytes[index + offset].asciiLowered != bytes[name.lowerBound + offset].asciiLowered {
      return false
    }
    return end == bytes.count || bytes[end].isASCIISpace || bytes[end] == 0x3E || bytes[end] == 0x2F
  }

  private func name(_ bytes: Span<UInt8>, _ cursor: inout Int) -> NameHash {
    var hash = NameHash()
    while cursor < bytes.count, !bytes[cursor].isASCIISpace, bytes[cursor] != 0x3E, bytes[cursor] != 0x2F {
      hash.add(bytes[cursor].asciiLowered)
      cursor += 1
    }
    return hash
  }

  private func slot(of hash: NameHash) -> Int { Int(truncatingIfNeeded: hash.value ^ (hash.value >> 32)) & 1023 }
}

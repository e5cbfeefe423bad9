/// A parsed page: its texts and attribute values in one run of bytes, and a flat tree of ranges of it, in document
/// order.
///
/// A node's descendants follow it directly, up to ``Node/end``, so that a subtree is a range of indices, a walk is a
/// loop, and a parent's index is always less than its child's: what is inherited is handed down in one pass forwards,
/// what is summed up in one pass backwards. No node owns memory.
struct HTMLTree: Sendable {
  /// Texts and attribute values in UTF-8, references decoded, one after another.
  var source: [UInt8] = []
  /// In document order; the first is the document.
  var nodes: [Node] = []
  /// The attributes of all elements, one element's after another's.
  var attributes: [Attribute] = []

  /// Whether the page has more elements and texts than are read.
  var isCut = false

  /// As many elements and texts are read of a page: fifty times what long news pages have. A page of nothing but start
  /// tags would take fifty times its own memory.
  static let nodeLimit = 1_000_000

  struct Node: Sendable {
    var tag: HTMLTag
    /// The number of the element's attributes.
    var attributeCount: UInt8 = 0
    /// The index of the parent; the document is its own.
    var parent: Int32
    /// The index of the first node that is no descendant.
    var end: Int32 = 0
    /// An element: the index of its first attribute. A text: its first byte in the source.
    var start: Int32
    /// A text: the byte behind its last.
    var stop: Int32 = 0
  }

  struct Attribute: Sendable {
    var name: HTMLAttribute
    /// The value's bytes in ``HTMLTree/source``.
    var start: Int32
    var stop: Int32
    var range: Range<Int> { Int(start)..<Int(stop) }
  }

  /// The bytes of the attribute's value; nil when the element has no such attribute.
  func range(of name: HTMLAttribute, at node: Int) -> Range<Int>? {
    let element = nodes[node]
    guard element.tag != .text else { return nil }
    let first = Int(element.start)
    for index in first..<first + Int(element.attributeCount) where attributes[index].name == name {
      return attributes[index].range
    }
    return nil
  }

  /// The attribute's value with white space collapsed.
  func value(of name: HTMLAttribute, at node: Int) -> String? {
    guard let range = range(of: name, at: node) else { return nil }
    return String(trimming: Array(source[range]))
  }

  /// Whether the attribute's value is that word, whatever its case.
  func value(of name: HTMLAttribute, at node: Int, is word: StaticString) -> Bool {
    guard let range = range(of: name, at: node), range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { wanted in
      for (offset, byte) in wanted.enumerated() where source[range.lowerBound + offset].asciiLowered != byte {
        return false
      }
      return true
    }
  }

  /// A tree of the node and what is below it; texts and attributes are shared.
  func subtree(of node: Int) -> HTMLTree {
    var part = self
    let shift = Int32(node) - 1
    part.nodes =
      [nodes[0]]
      + nodes[node..<end(of: node)].map { inner in
        var inner = inner
        inner.parent = max(0, inner.parent - shift)
        inner.end -= shift
        return inner
      }
    part.nodes[1].parent = 0
    part.nodes[0].end = Int32(part.nodes.count)
    return part
  }

  /// The index of the first node that is no descendant of the node.
  func end(of node: Int) -> Int { Int(nodes[node].end) }

  /// The innermost node that holds both.
  func commonAncestor(_ one: Int, _ other: Int) -> Int {
    var node = one
    while node > 0, !(node..<end(of: node)).contains(other) { node = Int(nodes[node].parent) }
    return node
  }

  /// The text of a subtree with white space collapsed, scripts and styles left out.
  ///
  /// - Parameter separating: whether texts of different elements are kept apart where the markup glues them.
  func text(of node: Int, limit: Int = .max, separating: Bool = false) -> String {
    var result: [UInt8] = []
    var index = node
    while index < end(of: node), result.count < limit {
      switch nodes[index].tag {
      case .script, .style, .template, .noscript, .rt, .rp,
        .svg where index != node:
        index = end(of: index)
      case .text:
        result += source[Int(nodes[index].start)..<Int(nodes[index].stop)]
        index += 1
      case let tag:
        if tag.isBlock || tag == .br || separating { result.append(0x20) }
        index += 1
      }
    }
    return String(trimming: result)
  }

  /// The source of the element's raw content, as a script's.
  func rawContent(of node: Int) -> Range<Int>? {
    guard node + 1 < end(of: node), nodes[node + 1].tag == .text else { return nil }
    return Int(nodes[node + 1].start)..<Int(nodes[node + 1].stop)
  }
}

extension String {
  /// The text in the bytes with every run of white space made one space, and none at the ends.
  init(trimming bytes: [UInt8]) {
    self.init(decoding: bytes.collapsingSpace(), as: UTF8.self)
  }
}

extension [UInt8] {
  /// The bytes with every run of white space (no-break and zero-width spaces too) made one space, none at the ends.
  func collapsingSpace() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var index = 0
    while index < count {
      let width = spaceWidth(at: index)
      if width > 0 {
        if let last = result.last, last != 0x20 { result.append(0x20) }
        index += width
      } else {
        result.append(self[index])
        index += 1
      }
    }
    if result.last == 0x20 { result.removeLast() }
    return result
  }

  /// The number of bytes of the white space that begins there; 0 when none does.
  private func spaceWidth(at index: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte.isASCIISpace ? 1 : 0 }
    // U+00A0, U+200B, U+2028, U+2029, U+202F, U+2009, U+200A, U+3000, U+FEFF.
    if byte == 0xC2, index + 1 < count, self[index + 1] == 0xA0 { return 2 }
    guard index + 2 < count else { return 0 }
    switch (byte, self[index + 1], self[index + 2]) {
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80),
      (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  }
}

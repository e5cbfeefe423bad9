internal import CLibXML2

/// Makes the flat tree out of the parser's events.
///
/// A value that the parser's callbacks reach through a pointer, not a class: they come by the million, and the checks
/// that a class's properties need would be a tenth of the whole reading.
struct HTMLTreeCollector {
  /// Whether the parse is to be ended because more elements were open than allowed.
  private(set) var isTooDeep = false
  /// The parser that sends the events, to be stopped when the page is too deep.
  var parser: htmlParserCtxtPtr?
  private var tree = HTMLTree()
  private var open: [Int32] = [0]
  private let depthLimit: Int
  private let nodeLimit: Int
  private let tags = HTMLTag.byName
  private let attributeNames = HTMLAttribute.byName

  /// - Parameter capacity: the bytes of the page.
  init(capacity: Int, depthLimit: Int, nodeLimit: Int) {
    (self.depthLimit, self.nodeLimit) = (depthLimit, nodeLimit)
    tree.source.reserveCapacity(capacity / 3 + 64)
    tree.nodes.reserveCapacity(capacity / 40 + 16)
    tree.attributes.reserveCapacity(capacity / 80 + 16)
    tree.nodes.append(.init(tag: .document, parent: 0, start: 0))
  }

  /// Gives an event to the collector that its context points to.
  @inline(__always) static func with(
    _ context: UnsafeMutableRawPointer?, _ body: (inout HTMLTreeCollector) -> Void
  ) {
    guard let context else { return }
    body(&context.assumingMemoryBound(to: HTMLTreeCollector.self).pointee)
  }

  /// An element begins.
  mutating func start(_ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?) {
    guard let name, hasRoom() else { return }
    let node = Int32(tree.nodes.count)
    let first = Int32(tree.attributes.count)
    if let attributes { add(attributes) }
    tree.nodes.append(
      .init(
        tag: tags[NameHash(terminated: name)] ?? .other,
        attributeCount: UInt8(min(tree.attributes.count - Int(first), 255)), parent: open[open.count - 1],
        end: node + 1,
        start: first))
    open.append(node)
    if open.count > depthLimit {
      isTooDeep = true
      xmlStopParser(parser)
    }
  }

  /// Whether another node may be added; where not, the parser is stopped.
  @inline(__always) private mutating func hasRoom() -> Bool {
    if isTooDeep { return false }
    if tree.nodes.count < nodeLimit { return true }
    tree.isCut = true
    xmlStopParser(parser)
    return false
  }

  private mutating func add(_ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = attributes[index] {
      if let known = attributeNames[NameHash(terminated: name)] {
        let start = tree.source.count
        if let value = attributes[index + 1] { append(value) }
        tree.attributes.append(.init(name: known, start: Int32(start), stop: Int32(tree.source.count)))
      }
      index += 2
    }
  }

  private mutating func append(_ value: UnsafePointer<UInt8>) {
    var length = 0
    while value[length] != 0 { length += 1 }
    tree.source.append(contentsOf: UnsafeBufferPointer(start: value, count: length))
  }

  mutating func end() {
    guard open.count > 1, let node = open.popLast() else { return }
    tree.nodes[Int(node)].end = Int32(tree.nodes.count)
  }

  /// Text comes in pieces; those that follow each other become one node.
  mutating func text(_ text: UnsafePointer<UInt8>?, _ length: Int32) {
    guard let text, length > 0, hasRoom() else { return }
    let start = Int32(tree.source.count)
    if length == 2, text[0] == 0xC2, text[1] < 0xA0 {
      // A numeric reference into the C1 range comes by itself; HTML means windows-1252.
      tree.source.append(scalar: Windows1252.scalar(of: text[1]))
    } else {
      tree.source.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(length)))
    }
    let stop = Int32(tree.source.count)
    let last = tree.nodes.count - 1
    if tree.nodes[last].tag == .text, tree.nodes[last].stop == start, tree.nodes[last].parent == open[open.count - 1] {
      tree.nodes[last].stop = stop
    } else {
      tree.nodes.append(
        .init(tag: .text, parent: open[open.count - 1], end: Int32(last + 2), start: start, stop: stop))
    }
  }

  /// The tree, elements left open ended.
  mutating func finish() -> HTMLTree {
    while open.count > 1 { end() }
    tree.nodes[0].end = Int32(tree.nodes.count)
    return tree
  }
}

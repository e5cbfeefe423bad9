/// Writes JSON (RFC 8259) straight into bytes: the same calls give the same bytes, in the order of the calls.
///
/// Encoding by reflection costs more than making the values where a line answers a megabyte of text, so this writer
/// knows nothing but tokens. Keys are written as given; that they don't repeat is the caller's care.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.field("id", "a1")
///   $0.field("tags", each: tags) { $0.string($1) }
/// }
/// print(json.text)   // {"id":"a1","tags":["x","y"]}
/// ```
public struct JSONWriter: Sendable {
  /// What was written so far, in UTF-8.
  public package(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  /// Whether the next key or element is the first of its object or array.
  private var isFirst = true
  /// Whether a key was just written, so that its value follows on the same line.
  private var isAfterKey = false

  /// A writer of one line, or of lines indented by two spaces a level.
  public init(indented: Bool = false) { isIndented = indented }

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the memory, for the next line of many.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    (depth, isFirst, isAfterKey) = (0, true, false)
  }

  // MARK: Structure

  /// An object with the fields that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { nest(open: 0x7B, close: 0x7D, body) }

  /// An array of the elements that `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nest(open: 0x5B, close: 0x5D, body) }

  /// The name of the field whose value is written next.
  public mutating func key(_ name: String) {
    beginItem()
    var name = name
    name.withUTF8 { name in
      bytes.append(addingCapacity: name.count + 4) { room in
        room.append(0x22)
        for byte in name { room.append(byte) }
        room.append(0x22)
        room.append(0x3A)
        if isIndented { room.append(0x20) }
      }
    }
    isAfterKey = true
  }

  // MARK: Values

  /// A string.
  public mutating func string(_ value: String) {
    beginItem()
    appendQuoted(value)
  }

  /// A whole number.
  public mutating func integer(_ value: Int) {
    beginItem()
    guard value >= 0 else { return bytes.append(contentsOf: String(value).utf8) }
    var scale = 1
    while value / scale >= 10 { scale *= 10 }
    bytes.append(addingCapacity: 20) { room in
      while scale > 0 {
        room.append(0x30 + UInt8(truncatingIfNeeded: value / scale % 10))
        scale /= 10
      }
    }
  }

  /// A number in the shortest form that reads back as the same; null when it is infinite or no number.
  public mutating func number(_ value: Double) {
    beginItem()
    bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
  }

  /// True or false.
  public mutating func bool(_ value: Bool) {
    beginItem()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Null.
  public mutating func null() {
    beginItem()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A value that is JSON already, copied as it is: an `id` that is echoed.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    beginItem()
    bytes.append(contentsOf: json)
  }

  // MARK: Fields

  /// A field with a string; nothing when it is nil.
  public mutating func field(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// A field with a string that `append` writes in plain ASCII, without quotation marks, backslashes or controls: dates and
  /// their like, which then need no string of their own.
  package mutating func field(_ name: String, plain append: (inout [UInt8]) -> Void) {
    key(name)
    beginItem()
    bytes.append(0x22)
    append(&bytes)
    bytes.append(0x22)
  }

  /// A field with a part of a text, by its range of UTF-8 bytes, cut to the text's length.
  package mutating func field(_ name: String, _ range: Range<Int>, of text: String) {
    key(name)
    beginItem()
    let range = range.clamped(to: 0..<text.utf8.count)
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable {
      appendQuoted(UnsafeBufferPointer(rebasing: $0[range]))
    }
    if isWritten == nil {
      appendQuoted(String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self))
    }
  }

  /// Makes room for that many bytes more.
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// A field with a whole number.
  public mutating func field(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  /// A field with true or false.
  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// A field with an array, an element written by each call of `write`.
  public mutating func field<Element>(
    _ name: String, each elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in for element in elements { write(&json, element) } }
  }

  /// A field with an array of strings.
  public mutating func field(_ name: String, _ values: [String]) {
    field(name, each: values) { $0.string($1) }
  }

  // MARK: Tokens

  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    beginItem()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if isIndented, !isFirst { breakLine() }
    bytes.append(close)
    isFirst = false
  }

  /// What stands between two items: a comma, and a new line when indented.
  @inline(__always)
  private mutating func beginItem() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    if isIndented, depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func appendQuoted(_ value: String) {
    var value = value
    value.withUTF8 { appendQuoted($0) }
  }

  private mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) {
    bytes.append(0x22)
    var start = 0
    while start < utf8.count {
      let end = JSONBytes.special(in: UnsafeRawBufferPointer(utf8).bytes, from: start)
      bytes.append(contentsOf: utf8[start..<end])
      if end < utf8.count { appendEscape(of: utf8[end]) }
      start = end + 1
    }
    bytes.append(0x22)
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}

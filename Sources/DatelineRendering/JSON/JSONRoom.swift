/// Where a writer of JSON stands: what goes before the next key or value.
@usableFromInline struct JSONPlace: Sendable {
  /// Whether each item begins a line, indented by two spaces a level.
  @usableFromInline let isIndented: Bool
  @usableFromInline var depth = 0
  /// Whether the next key or element is the first of its object or array.
  @usableFromInline var isFirst = true
  /// Whether a key was just written, so that its value follows on the same line.
  @usableFromInline var isAfterKey = false

  init(isIndented: Bool) { self.isIndented = isIndented }
}

/// Memory that is large enough for some tokens of JSON, so that none of them looks for room of its own: what
/// ``JSONWriter`` writes its tokens into, one or many at a time.
///
/// Where the memory ends is checked all the same; who asked for too little is stopped there.
package struct JSONRoom: ~Copyable {
  @usableFromInline var next: UnsafeMutablePointer<UInt8>
  @usableFromInline let end: UnsafeMutablePointer<UInt8>
  @usableFromInline var place: JSONPlace

  /// Room from `next` up to but not including `end`, at that place of a text.
  init(_ next: UnsafeMutablePointer<UInt8>, end: UnsafeMutablePointer<UInt8>, _ place: JSONPlace) {
    (self.next, self.end, self.place) = (next, end, place)
  }

  // MARK: Structure

  /// The bracket that begins an object or an array.
  mutating func open(_ bracket: UInt8) {
    beginItem()
    put(bracket)
    place.depth += 1
    place.isFirst = true
  }

  /// The bracket that ends it.
  mutating func close(_ bracket: UInt8) {
    place.depth -= 1
    if place.isIndented, !place.isFirst { breakLine() }
    put(bracket)
    place.isFirst = false
  }

  /// An object with the fields that `body` writes.
  @inline(__always)
  package mutating func object(_ body: (inout JSONRoom) -> Void) {
    open(0x7B)
    body(&self)
    close(0x7D)
  }

  /// The name of the field whose value is written next.
  @inlinable @inline(__always)
  package mutating func key(_ name: StaticString) {
    key(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  @inlinable @inline(__always)
  mutating func key(_ name: UnsafeBufferPointer<UInt8>) {
    beginItem()
    let start = take(name.count + 3)
    start[0] = 0x22
    if let source = name.baseAddress { (start + 1).update(from: source, count: name.count) }
    start[name.count + 1] = 0x22
    start[name.count + 2] = 0x3A
    if place.isIndented { put(0x20) }
    place.isAfterKey = true
  }

  // MARK: Values

  /// A whole number.
  package mutating func integer(_ value: Int) {
    beginItem()
    if value < 0 { put(0x2D) }
    var (limit, digits): (UInt, Int) = (10, 1)
    // No number has twenty digits, so that the greatest limit is one that there is.
    while value.magnitude >= limit { (limit, digits) = (limit * 10, digits + 1) }
    let start = take(digits)
    var (rest, place) = (value.magnitude, digits)
    while place > 0 {
      place -= 1
      start[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// A string; each of its bytes takes one or, escaped, up to six.
  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// A string in UTF-8.
  package mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    beginItem()
    put(0x22)
    var start = 0
    while true {
      let special = min(JSONBytes.special(in: UnsafeRawBufferPointer(utf8).bytes, from: start), utf8.count)
      put(UnsafeBufferPointer(rebasing: utf8[start..<special]))
      guard special < utf8.count else { break }
      escape(utf8[special])
      start = special + 1
    }
    put(0x22)
  }

  /// A string in plain ASCII, without quotation marks, backslashes or controls.
  @inlinable
  package mutating func plain(_ ascii: UnsafeBufferPointer<UInt8>) {
    beginItem()
    let start = take(ascii.count + 2)
    start[0] = 0x22
    if let source = ascii.baseAddress { (start + 1).update(from: source, count: ascii.count) }
    start[ascii.count + 1] = 0x22
  }

  /// The same of a name that we have given.
  package mutating func plain(_ ascii: String) {
    var ascii = ascii
    ascii.withUTF8 { plain($0) }
  }

  /// A string that `append` writes in plain ASCII, without quotation marks, backslashes or controls.
  @inlinable @inline(__always)
  package mutating func plain(_ append: (inout OutputSpan<UInt8>) -> Void) {
    beginItem()
    put(0x22)
    let room = UnsafeMutableBufferPointer(start: next, count: end - next)
    var span = OutputSpan(buffer: room, initializedCount: 0)
    append(&span)
    next += span.finalize(for: room)
    put(0x22)
  }

  /// JSON as it is.
  mutating func raw(_ json: UnsafeBufferPointer<UInt8>) {
    beginItem()
    put(json)
  }

  // MARK: Bytes

  /// What stands between two items: a comma, and a new line when indented.
  @inlinable @inline(__always)
  mutating func beginItem() {
    if place.isAfterKey {
      place.isAfterKey = false
      return
    }
    if !place.isFirst { put(0x2C) }
    place.isFirst = false
    if place.isIndented, place.depth > 0 { breakLine() }
  }

  @usableFromInline
  mutating func breakLine() {
    put(0x0A)
    for _ in 0..<place.depth * 2 { put(0x20) }
  }

  @inlinable @inline(__always)
  mutating func put(_ byte: UInt8) {
    precondition(next < end, "there is less room than what is written needs")
    next.pointee = byte
    next += 1
  }

  @inlinable @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    take(bytes.count).update(from: source, count: bytes.count)
  }

  /// The next bytes, to be written at once: where they end is looked at once for all.
  @inlinable @inline(__always)
  mutating func take(_ count: Int) -> UnsafeMutablePointer<UInt8> {
    precondition(end - next >= count, "there is less room than what is written needs")
    let start = next
    next = start + count
    return start
  }

  private mutating func escape(_ byte: UInt8) {
    put(0x5C)
    switch byte {
    case 0x22, 0x5C: put(byte)
    case 0x08: put(0x62)
    case 0x09: put(0x74)
    case 0x0A: put(0x6E)
    case 0x0C: put(0x66)
    case 0x0D: put(0x72)
    default:
      put(0x75)
      put(0x30)
      put(0x30)
      put(JSONRoom.digit(byte >> 4))
      put(JSONRoom.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x61 - 10 + value }
}

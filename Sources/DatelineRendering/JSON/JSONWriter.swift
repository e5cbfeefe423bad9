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
  private var place: JSONPlace

  /// A writer of one line, or of lines indented by two spaces a level.
  public init(indented: Bool = false) { place = JSONPlace(isIndented: indented) }

  /// What was written so far.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Forgets what was written and keeps the memory, for the next line of many.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    place = JSONPlace(isIndented: place.isIndented)
  }

  /// Writes several tokens with one look at the memory for all.
  ///
  /// - Parameters:
  ///   - items: the most keys, values and brackets, which nest no more than four levels deep.
  ///   - content: the most bytes of what they hold, without quotation marks, commas, colons and indentation.
  @inline(__always)
  package mutating func compose(items: Int, content: Int, _ body: (inout JSONRoom) -> Void) {
    var place = self.place
    let indentation = place.isIndented ? (place.depth + 4) * 2 + 1 : 0
    bytes.append(addingCapacity: content + items * (5 + indentation)) { room in
      room.withUnsafeMutableBufferPointer { buffer, initialised in
        guard let start = buffer.baseAddress else { return }
        var room = JSONRoom(start + initialised, end: start + buffer.count, place)
        body(&room)
        initialised = room.next - start
        place = room.place
      }
    }
    self.place = place
  }

  // MARK: Structure

  /// An object with the fields that `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) { nest(open: 0x7B, close: 0x7D, body) }

  /// An array of the elements that `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) { nest(open: 0x5B, close: 0x5D, body) }

  /// The name of the field whose value is written next.
  public mutating func key(_ name: String) {
    var name = name
    name.withUTF8 { name in compose(items: 1, content: name.count) { $0.key(name) } }
  }

  // MARK: Values

  /// A string.
  public mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { string($0) }
  }

  /// A whole number.
  public mutating func integer(_ value: Int) { compose(items: 1, content: 20) { $0.integer(value) } }

  /// A number in the shortest form that reads back as the same; null when it is infinite or no number.
  public mutating func number(_ value: Double) { raw((value.isFinite ? value.description : "null").utf8) }

  /// True or false.
  public mutating func bool(_ value: Bool) { raw((value ? "true" : "false").utf8) }

  /// Null.
  public mutating func null() { raw("null".utf8) }

  /// A value that is JSON already, copied as it is: an `id` that is echoed.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    compose(items: 1, content: 0) { $0.beginItem() }
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
    compose(items: 1, content: 0) {
      $0.beginItem()
      $0.put(0x22)
    }
    append(&bytes)
    bytes.append(0x22)
  }

  /// A field with a part of a text, by its range of UTF-8 bytes, cut to the text's length.
  package mutating func field(_ name: String, _ range: Range<Int>, of text: String) {
    key(name)
    let range = range.clamped(to: 0..<text.utf8.count)
    var text = text
    text.withUTF8 { string(UnsafeBufferPointer(rebasing: $0[range])) }
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
  @inlinable
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
    compose(items: 1, content: 1) { $0.open(open) }
    body(&self)
    compose(items: 1, content: 1) { $0.close(close) }
  }

  private mutating func string(_ utf8: UnsafeBufferPointer<UInt8>) {
    compose(items: 1, content: utf8.count + JSONWriter.growth(of: utf8)) { $0.string(utf8) }
  }

  /// How many bytes more a string takes at most when it is escaped.
  private static func growth(of utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var (start, escapes) = (0, 0)
    while true {
      let special = JSONBytes.special(in: UnsafeRawBufferPointer(utf8).bytes, from: start)
      guard special < utf8.count else { return escapes * 5 }
      (start, escapes) = (special + 1, escapes + 1)
    }
  }
}

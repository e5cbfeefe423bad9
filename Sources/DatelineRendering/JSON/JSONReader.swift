/// Reads JSON (RFC 8259) straight from bytes into the values that the caller asks for, in one pass and without a tree.
///
/// The counterpart of ``JSONWriter``: a reader of a known document asks for objects, arrays and values in the order in
/// which they come, and passes over what it does not know. Strings that come again share one storage.
///
/// ```swift
/// var (json, ids) = (JSONReader(bytes), [String]())
/// try json.object { json, key throws(JSONError) in
///   if key == "ids" { try json.array { json throws(JSONError) in ids.append(try json.string()) } } else { try json.skip() }
/// }
/// try json.finish()
/// ```
package struct JSONReader {
  private let bytes: [UInt8]
  private var pool = TextPool()
  /// The strings of the array that is read.
  private var listed: [String] = []
  private var offset = 0
  private var depth = 0

  /// How deep objects and arrays may nest: more than any document of ours, less than any stack.
  private static let depthLimit = 256

  /// A reader of one JSON text in UTF-8; a byte order mark is passed over.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  // MARK: Structure

  /// Reads an object: `body` is called with each key and reads or skips its value. Null and other kinds are refused.
  package mutating func object(
    _ body: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(0x7B)
    if close(0x7D) { return }
    repeat {
      skipSpace()
      guard peek() == 0x22 else { throw malformed() }
      let key = try stringToken(isShared: false)
      skipSpace()
      guard peek() == 0x3A else { throw malformed() }
      offset += 1
      do throws(JSONError) { try body(&self, key) } catch { throw error.inside(.key(key)) }
    } while try next(0x7D)
  }

  /// Reads an array: `body` is called for each element and reads or skips it.
  package mutating func array(_ body: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    try open(0x5B)
    if close(0x5D) { return }
    var index = 0
    repeat {
      do throws(JSONError) { try body(&self) } catch { throw error.inside(.index(index)) }
      index += 1
    } while try next(0x5D)
  }

  /// Passes over a null.
  ///
  /// - Returns: whether there was one; else nothing is read.
  package mutating func null() throws(JSONError) -> Bool {
    skipSpace()
    guard peek() == 0x6E else { return false }
    try literal("null")
    return true
  }

  /// Passes over one value of any kind. Where it breaks the grammar is told by its byte alone.
  package mutating func skip() throws(JSONError) {
    skipSpace()
    switch peek() {
    case 0x22: try skipString()
    case 0x7B: try skipObject()
    case 0x5B: try skipArray()
    case 0x74: try literal("true")
    case 0x66: try literal("false")
    case 0x6E: try literal("null")
    default: _ = try numberToken()
    }
  }

  private mutating func skipObject() throws(JSONError) {
    try open(0x7B)
    if close(0x7D) { return }
    repeat {
      skipSpace()
      guard peek() == 0x22 else { throw malformed() }
      try skipString()
      skipSpace()
      guard peek() == 0x3A else { throw malformed() }
      offset += 1
      try skip()
    } while try next(0x7D)
  }

  /// Passes over an array; other kinds are refused.
  package mutating func skipArray() throws(JSONError) {
    try open(0x5B)
    if close(0x5D) { return }
    repeat { try skip() } while try next(0x5D)
  }

  /// The bytes of one value of any kind, as they are.
  package mutating func raw() throws(JSONError) -> ArraySlice<UInt8> {
    skipSpace()
    let start = offset
    try skip()
    return bytes[start..<offset]
  }

  /// Holds that nothing but space follows.
  package mutating func finish() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw malformed() }
  }

  // MARK: Values

  /// A string.
  package mutating func string() throws(JSONError) -> String {
    skipSpace()
    guard peek() == 0x22 else { throw try otherKind() }
    return try stringToken(isShared: true)
  }

  /// A string that is not expected to come again: it shares no storage.
  package mutating func text() throws(JSONError) -> String {
    skipSpace()
    guard peek() == 0x22 else { throw try otherKind() }
    return try stringToken(isShared: false)
  }

  /// An array of strings.
  package mutating func strings() throws(JSONError) -> [String] {
    listed.removeAll(keepingCapacity: true)
    try array { json throws(JSONError) in json.listed.append(try json.string()) }
    // One look for memory, and for as much as is needed: documents hold millions of short lists.
    return [String](unsafeUninitializedCapacity: listed.count) { memory, count in
      count = memory.initialize(fromContentsOf: listed)
    }
  }

  /// A whole number; `1.0` and `1e2` are some, too.
  package mutating func integer() throws(JSONError) -> Int {
    let token = try numberValue()
    if token.count <= 18, token.allSatisfy({ (0x30...0x39).contains($0) }) {
      return token.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    let text = String(decoding: token, as: UTF8.self)
    if let value = Int(text) { return value }
    guard let value = Double(text).flatMap(Int.init(exactly:)) else {
      throw JSONError(.badValue("“\(text.prefix(40))” is no whole number that can be held"), offset: token.startIndex)
    }
    return value
  }

  /// A number.
  package mutating func number() throws(JSONError) -> Double {
    let token = try numberValue()
    guard let value = Double(String(decoding: token, as: UTF8.self)), value.isFinite else {
      throw JSONError(.badValue("the number is too large"), offset: token.startIndex)
    }
    return value
  }

  /// True or false.
  package mutating func bool() throws(JSONError) -> Bool {
    skipSpace()
    switch peek() {
    case 0x74:
      try literal("true")
      return true
    case 0x66:
      try literal("false")
      return false
    default: throw try otherKind()
    }
  }

  /// A string that names a case.
  package mutating func name<Name: RawRepresentable<String>>(of type: Name.Type) throws(JSONError) -> Name {
    let start = offset
    let text = try string()
    guard let name = Name(rawValue: text) else {
      throw JSONError(.badValue("“\(text.prefix(40))” is none of its values"), offset: start)
    }
    return name
  }

  // MARK: Tokens

  private func peek() -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func skipSpace() {
    while offset < bytes.count, bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) {
      if bytes[offset] == 0x0B || bytes[offset] == 0x0C { return }
      offset += 1
    }
  }

  private mutating func open(_ bracket: UInt8) throws(JSONError) {
    skipSpace()
    guard peek() == bracket else { throw try otherKind() }
    guard depth < JSONReader.depthLimit else { throw JSONError(.tooDeep, offset: offset) }
    offset += 1
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) -> Bool {
    skipSpace()
    guard peek() == bracket else { return false }
    offset += 1
    depth -= 1
    return true
  }

  /// Whether another element follows; else the bracket was read.
  private mutating func next(_ bracket: UInt8) throws(JSONError) -> Bool {
    if close(bracket) { return false }
    guard peek() == 0x2C else { throw malformed() }
    offset += 1
    return true
  }

  private mutating func literal(_ word: StaticString) throws(JSONError) {
    let matches = word.withUTF8Buffer { utf8 in bytes[offset...].starts(with: utf8) }
    guard matches else { throw malformed() }
    offset += word.utf8CodeUnitCount
  }

  /// The end of the string's bytes behind the opening mark, and whether any is escaped.
  private func endOfString() throws(JSONError) -> (end: Int, isEscaped: Bool) {
    var (index, isEscaped) = (offset + 1, false)
    while true {
      index = JSONBytes.special(in: bytes.span.bytes, from: index)
      guard index < bytes.count, bytes[index] >= 0x20 else { break }
      if bytes[index] == 0x22 { return (index, isEscaped) }
      isEscaped = true
      index += 2
    }
    throw JSONError(.malformed, offset: min(index, bytes.count))
  }

  private mutating func skipString() throws(JSONError) {
    let (end, isEscaped) = try endOfString()
    if isEscaped { _ = try unescaped(offset + 1..<end) }
    offset = end + 1
  }

  /// A string; one that is shared takes the storage of the same text before it.
  private mutating func stringToken(isShared: Bool) throws(JSONError) -> String {
    let (end, isEscaped) = try endOfString()
    let content = isEscaped ? try unescaped(offset + 1..<end)[...] : bytes[(offset + 1)..<end]
    let text =
      isShared && content.count > TextPool.inlineLimit
      ? pool.text(content) : JSONBytes.text(content)
    guard let text else { throw JSONError(.notUTF8, offset: offset) }
    offset = end + 1
    return text
  }

  private func unescaped(_ range: Range<Int>) throws(JSONError) -> [UInt8] {
    var (text, index) = ([UInt8](), range.lowerBound)
    text.reserveCapacity(range.count)
    while index < range.upperBound {
      guard bytes[index] == 0x5C else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      index += 2
      switch bytes[start + 1] {
      case 0x22, 0x5C, 0x2F: text.append(bytes[start + 1])
      case 0x62: text.append(0x08)
      case 0x66: text.append(0x0C)
      case 0x6E: text.append(0x0A)
      case 0x72: text.append(0x0D)
      case 0x74: text.append(0x09)
      case 0x75:
        guard var scalar = unit(at: index, before: range.upperBound) else { throw malformed(at: start) }
        index += 4
        if (0xD800..<0xDC00).contains(scalar) {
          guard index + 1 < range.upperBound, bytes[index] == 0x5C, bytes[index + 1] == 0x75,
            let low = unit(at: index + 2, before: range.upperBound), (0xDC00..<0xE000).contains(low)
          else { throw malformed(at: start) }
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          index += 6
        }
        guard let scalar = Unicode.Scalar(scalar) else { throw malformed(at: start) }
        text.append(contentsOf: String(Character(scalar)).utf8)
      default: throw malformed(at: start)
      }
    }
    return text
  }

  /// Four hexadecimal digits.
  private func unit(at index: Int, before end: Int) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      default: return nil
      }
    }
    return unit
  }

  private mutating func numberValue() throws(JSONError) -> ArraySlice<UInt8> {
    skipSpace()
    guard peek() == 0x2D || (0x30...0x39).contains(peek()) else { throw try otherKind() }
    return try numberToken()
  }

  private mutating func numberToken() throws(JSONError) -> ArraySlice<UInt8> {
    let start = offset
    if peek() == 0x2D { offset += 1 }
    if peek() == 0x30 { offset += 1 } else if !digits() { throw malformed() }
    if peek() == 0x2E {
      offset += 1
      guard digits() else { throw malformed() }
    }
    if peek() | 0x20 == 0x65 {
      offset += 1
      if peek() == 0x2B || peek() == 0x2D { offset += 1 }
      guard digits() else { throw malformed() }
    }
    return bytes[start..<offset]
  }

  /// Passes over digits; whether there was one.
  private mutating func digits() -> Bool {
    let start = offset
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
    return offset > start
  }

  private func malformed(at place: Int? = nil) -> JSONError { JSONError(.malformed, offset: place ?? offset) }

  /// What is wrong where a value of one kind was expected: that it is of another one, or no JSON at all.
  private mutating func otherKind() throws(JSONError) -> JSONError {
    let start = offset
    if try null() { return JSONError(.null, offset: start) }
    try skip()
    return JSONError(.wrongKind, offset: start)
  }
}

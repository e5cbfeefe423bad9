/// Finds the value of a key of a JSON object without reading what stands before it.
///
/// What it gives can be trusted of bytes only that a reader has found to be JSON.
struct TopLevelScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of the value; nil when the object has no such key. Of two the first counts, as the decoder has it. Keys are
  /// found once, from where the last one was.
  mutating func value(of key: [UInt8]) -> ArraySlice<UInt8>? {
    skipSpace()
    guard take(UInt8(ascii: "{")) else { return nil }
    while true {
      skipSpace()
      let name = index
      guard skipString() else { return nil }
      let isKey = bytes[(name + 1)..<(index - 1)].elementsEqual(key)
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return nil }
      skipSpace()
      let start = index
      skipValue()
      if isKey { return bytes[start..<index] }
      skipSpace()
      guard take(UInt8(ascii: ",")) else { return nil }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
  }

  private mutating func skipString() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index = min(bytes.count, index + 2)
      case UInt8(ascii: "\""):
        index += 1
        return true
      default: index += 1
      }
    }
    return false
  }

  private mutating func skipValue() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        if !skipString() { return }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return }
      default: break
      }
      index += 1
    }
  }
}

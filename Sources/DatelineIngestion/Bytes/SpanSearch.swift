extension Span<UInt8> {
  /// The index of the first such byte at or behind a place.
  @inline(__always) func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < count {
      if self[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The index at which the first such run of bytes begins, at or behind a place.
  func firstIndex(of pattern: StaticString, from start: Int) -> Int? {
    let first = pattern.withUTF8Buffer { $0.first ?? 0 }
    var index = start
    while let found = firstIndex(of: first, from: index) {
      if hasPrefix(pattern, at: found) { return found }
      index = found + 1
    }
    return nil
  }

  /// Whether those bytes stand at that place.
  func hasPrefix(_ pattern: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + pattern.utf8CodeUnitCount <= count else { return false }
    return pattern.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where self[start + offset] != wanted[offset] { return false }
      return true
    }
  }

  /// Whether those bytes, given in lower case, stand at that place in any case.
  func hasPrefix(ignoringCase pattern: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + pattern.utf8CodeUnitCount <= count else { return false }
    return pattern.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where self[start + offset].asciiLowered != wanted[offset] { return false }
      return true
    }
  }
}

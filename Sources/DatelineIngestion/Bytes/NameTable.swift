/// A small fixed map from names to values, by open addressing over their hashes: a look-up costs a multiplication and
/// a comparison, where a `Dictionary` would hash again.
struct NameTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value?]
  private let mask: Int

  /// A table of those names; a name given twice keeps its first value.
  init(_ pairs: some Collection<(name: String, value: Value)>) {
    var capacity = 16
    while capacity < pairs.count * 4 { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    values = [Value?](repeating: nil, count: capacity)
    mask = capacity - 1
    for (name, value) in pairs {
      let key = NameHash(name).value
      var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
      while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & mask }
      guard values[slot] == nil else { continue }
      (keys[slot], values[slot]) = (key, value)
    }
  }

  /// The value of the name with that hash.
  @inline(__always) subscript(_ hash: NameHash) -> Value? {
    var slot = Int(truncatingIfNeeded: hash.value ^ (hash.value >> 29)) & mask
    while let value = values[slot] {
      if keys[slot] == hash.value { return value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}

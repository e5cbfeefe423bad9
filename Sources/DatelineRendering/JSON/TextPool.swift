/// Gives texts that come again and again in a document one storage: the ids, quotations and reasons that its events, atoms
/// and passages share.
///
/// The search is bounded, so that no choice of texts makes it dear: one that finds no place takes another's, and a text
/// that was forgotten is only stored twice.
struct TextPool {
  /// No longer text needs a place of its own: Swift holds it in the string itself.
  static let inlineLimit = 15
  private static let probes = 8

  /// Of the text in the same place; 0 where there is none.
  private var hashes: [UInt64] = []
  private var texts: [String] = []
  private var count = 0

  /// The text in those bytes, more than ``inlineLimit``; nil when they are no UTF-8.
  mutating func text(_ bytes: ArraySlice<UInt8>) -> String? {
    if count * 2 >= hashes.count { grow() }
    let hash = TextPool.hash(bytes.span.bytes)
    let mask = hashes.count - 1
    var free: Int?
    for probe in 0..<TextPool.probes {
      let place = (Int(truncatingIfNeeded: hash) + probe) & mask
      if hashes[place] == hash, TextPool.isEqual(texts[place], bytes.span.bytes) { return texts[place] }
      if hashes[place] == 0 {
        free = place
        break
      }
    }
    guard let text = JSONBytes.text(bytes) else { return nil }
    let place = free ?? Int(truncatingIfNeeded: hash) & mask
    if free != nil { count += 1 }
    (hashes[place], texts[place]) = (hash, text)
    return text
  }

  private mutating func grow() {
    let old = (hashes, texts)
    let capacity = max(64, old.0.count * 2)
    (hashes, texts, count) = (Array(repeating: 0, count: capacity), Array(repeating: "", count: capacity), 0)
    for (hash, text) in zip(old.0, old.1) where hash != 0 {
      let places = (0..<TextPool.probes).lazy.map { (Int(truncatingIfNeeded: hash) + $0) & (capacity - 1) }
      guard let place = places.first(where: { hashes[$0] == 0 }) else { continue }
      (hashes[place], texts[place]) = (hash, text)
      count += 1
    }
  }

  /// Whether a text has those bytes, compared eight at a time.
  private static func isEqual(_ text: String, _ bytes: RawSpan) -> Bool {
    let known = text.utf8.span.bytes
    guard known.byteCount == bytes.byteCount else { return false }
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      let one = known.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if one != bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset += 8
    }
    while offset < bytes.byteCount {
      let one = known.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      if one != bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self) { return false }
      offset += 1
    }
    return true
  }

  /// Never 0. Eight bytes at a time, the last ones once more.
  private static func hash(_ bytes: RawSpan) -> UInt64 {
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(truncatingIfNeeded: bytes.byteCount) &* multiplier
    func mix(_ word: UInt64) {
      hash = (hash ^ word) &* multiplier
      hash ^= hash >> 29
    }
    var offset = 0
    while offset + 8 <= bytes.byteCount {
      mix(bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    if bytes.byteCount >= 8 { mix(bytes.unsafeLoadUnaligned(fromByteOffset: bytes.byteCount - 8, as: UInt64.self)) }
    return hash | 1
  }
}

/// The vectors of words by themselves and what the first layer's map makes of them: they depend on nothing but the word,
/// and most words of a text are few.
///
/// A table of places in which the word read last stays: what is found is what would be computed.
final class FirstLayerCache {
  private var keys: [WordKey]
  /// For each place a word's vector and its sums.
  private let rows = WorkingMemory<Float>()
  private let width: Int
  private let sums: Int

  private static let bits: UInt64 = 11

  /// A cache of vectors of that width and of so many sums of each.
  init(width: Int, sums: Int) {
    (self.width, self.sums) = (width, sums)
    keys = Array(repeating: .none, count: 1 << Self.bits)
    rows.reserve(keys.count * (width + sums))
  }

  /// Writes the vector and the sums of a word; false where they are not kept.
  func read(_ key: WordKey, vector: UnsafeMutablePointer<Float>, sums target: UnsafeMutablePointer<Float>) -> Bool {
    let place = key.place(bits: Self.bits)
    guard keys[place] == key else { return false }
    let row = rows.base + place * (width + sums)
    vector.update(from: row, count: width)
    target.update(from: row + width, count: sums)
    return true
  }

  /// Keeps the vector and the sums of a word.
  func keep(_ key: WordKey, vector: UnsafePointer<Float>, sums source: UnsafePointer<Float>) {
    let place = key.place(bits: Self.bits)
    keys[place] = key
    let row = rows.base + place * (width + sums)
    row.update(from: vector, count: width)
    (row + width).update(from: source, count: sums)
  }
}

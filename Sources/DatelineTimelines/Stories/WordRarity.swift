internal import CStoryModels
internal import DatelineModel

/// How much a word tells of what an article is about, by how rare it is in English.
///
/// The rarities are those of the language, not of the articles at hand: so two articles are as like one another in an
/// archive of millions as they are alone, and a story does not change with what else is read. `Scripts/rarity` makes the
/// table: entries in ascending order, the hash of the folded word in the upper half, its rarity in the lower.
enum WordRarity {
  /// The rarity of a word that is in no list, as most names are.
  static let highest = 100

  /// 0 for words that stand in every article, up to ``highest``.
  static func of(_ hash: UInt32) -> Int {
    var (low, end) = (0, table.count)
    while low < end {
      let middle = (low + end) / 2
      if UInt32(table[middle] >> 32) < hash { low = middle + 1 } else { end = middle }
    }
    guard low < table.count, UInt32(table[low] >> 32) == hash else { return highest }
    return Int(table[low] & 0xFF)
  }

  private static let table: [UInt64] = (0..<Int(dateline_rarities_size()) / 8).map { index in
    UInt64(littleEndian: UnsafeRawPointer(dateline_rarities()).load(fromByteOffset: index * 8, as: UInt64.self))
  }
}

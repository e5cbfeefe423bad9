/// Guesses what was meant by a misspelt name.
package enum Spelling {
  /// The candidate that differs least, when it differs little.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let measured = candidates.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = measured.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    return best.distance <= max(1, word.utf8.count / 3) ? best.name : nil
  }

  /// How many letters are wrong, missing, too many, or changed places with their neighbours (optimal string alignment),
  /// bytes being the letters; words longer than a name ever is are as far apart as can be.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard one.count < 64, other.count < 64 else { return .max }
    var rows = [Array(0...other.count)]
    for index in one.indices {
      let above = rows[index]
      var row = [index + 1]
      for column in other.indices {
        var least = above[column] + (other[column] == one[index] ? 0 : 1)
        least = min(least, row[column] + 1, above[column + 1] + 1)
        if index > 0, column > 0, one[index] == other[column - 1], one[index - 1] == other[column] {
          least = min(least, rows[index - 1][column - 1] + 1)
        }
        row.append(least)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}

/// Guesses what was meant by a misspelt name.
package enum Spelling {
  /// The candidate that differs least, when it differs little.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let measured = candidates.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    guard let best = measured.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
    return best.distance <= max(1, word.utf8.count / 3) ? best.name : nil
  }

  /// Levenshtein's distance, bytes being the letters; words longer than a name ever is are as far apart as can be.
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    guard one.count < 64, other.count < 64 else { return .max }
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let replaced = diagonal + (other[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, min(row[column], row[column + 1]) + 1)
      }
    }
    return row[other.count]
  }
}

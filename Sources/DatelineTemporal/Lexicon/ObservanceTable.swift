package import CivilTime
internal import DatelineModel

/// Names of several words, found by the hashes of their tokens.
package struct ObservanceTable: Sendable {
  private var byFirst: [UInt32: [(rest: [UInt32], value: Observance)]] = [:]

  /// A table of names, each a string of tokens parted by spaces.
  package init(_ names: [String: Observance]) {
    for (name, value) in names {
      let hashes = name.utf8.split(separator: UInt8(ascii: " ")).map { FoldedForm.hash(String(Substring($0))) }
      guard let first = hashes.first else { continue }
      byFirst[first, default: []].append((Array(hashes.dropFirst()), value))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.rest.count > $1.rest.count } }
  }

  /// The longest name that begins at the token, and the token behind it.
  package func longest(_ parser: PhraseParser, _ index: Int) -> (Observance, end: Int)? {
    guard index < parser.limit, let names = byFirst[parser.tokens[index].hash] else { return nil }
    for (rest, value) in names where index + rest.count < parser.limit {
      if zip(rest, parser.tokens[(index + 1)...]).allSatisfy({ $0 == $1.hash }) {
        return (value, index + 1 + rest.count)
      }
    }
    return nil
  }
}

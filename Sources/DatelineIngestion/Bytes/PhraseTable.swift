/// Phrases that a text is searched for, all of them in one pass over its bytes.
struct PhraseTable: Sendable {
  private let byFirstByte: [[[UInt8]]]

  /// - Parameter phrases: in the case of the texts that are searched.
  init(_ phrases: [String]) {
    var table = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    byFirstByte = table
  }

  /// Whether one of them stands anywhere in the bytes.
  func stands(in bytes: ArraySlice<UInt8>) -> Bool {
    for index in bytes.indices {
      let candidates = byFirstByte[Int(bytes[index])]
      if !candidates.isEmpty, candidates.contains(where: { bytes[index...].starts(with: $0) }) { return true }
    }
    return false
  }

  /// Whether one of them stands anywhere in the text.
  func stands(in text: String) -> Bool { stands(in: Array(text.utf8)[...]) }
}

internal import CivilTime

/// A path of robots.txt: a beginning, in which `*` stands for any bytes and a last `$` for the end.
struct RobotsPattern: Sendable {
  /// What stands between the stars.
  private let parts: [Part]
  private let isAnchored: Bool
  /// The bytes of the pattern, by which the most telling rule is known.
  let length: Int

  init(_ text: some Collection<UInt8>) {
    let pattern = PercentEncoding.normalised(text)
    isAnchored = pattern.last == UInt8(ascii: "$")
    length = pattern.count
    parts = (isAnchored ? pattern.dropLast() : pattern[...])
      .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { Part(bytes: $0) }
  }

  /// Whether a path begins, or is, as the pattern says. Each part is looked for behind the one before, so the time is
  /// that of reading path and pattern once.
  func matches(_ path: [UInt8]) -> Bool {
    guard path.starts(with: parts[0].bytes) else { return false }
    var place = parts[0].bytes.count
    guard parts.count > 1 else { return !isAnchored || place == path.count }
    for part in parts.dropFirst().dropLast(isAnchored ? 1 : 0) {
      guard let end = part.end(in: path, from: place) else { return false }
      place = end
    }
    guard isAnchored, let last = parts.last else { return true }
    return path.count - place >= last.bytes.count && path.suffix(last.bytes.count).elementsEqual(last.bytes)
  }

  /// Bytes without a star, ready to be looked for (Knuth, Morris, Pratt).
  private struct Part: Sendable {
    let bytes: [UInt8]
    /// For each beginning of the part the length of its longest end that is a beginning, too.
    private let borders: [Int]

    init(bytes: ArraySlice<UInt8>) {
      self.bytes = Array(bytes)
      var borders: [Int] = []
      borders.reserveCapacity(bytes.count)
      for (index, byte) in self.bytes.enumerated() {
        var length = borders.last ?? 0
        while index > 0, length > 0, self.bytes[length] != byte { length = borders[length - 1] }
        borders.append(index > 0 && self.bytes[length] == byte ? length + 1 : 0)
      }
      self.borders = borders
    }

    /// Where the first place of the part ends that begins at or behind another; nil when there is none.
    func end(in path: [UInt8], from start: Int) -> Int? {
      if bytes.isEmpty { return start }
      var matched = 0
      for place in start..<max(start, path.count) {
        while matched > 0, bytes[matched] != path[place] { matched = borders[matched - 1] }
        if bytes[matched] == path[place] { matched += 1 }
        if matched == bytes.count { return place + 1 }
      }
      return nil
    }
  }
}

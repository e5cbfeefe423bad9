extension Timeline {
  /// Whether a participant is told by name: "Ada Lund", "UN", not "UN investigators". The last word of a noun has no capital.
  public static func isName(participant: String) -> Bool {
    let bytes = participant.utf8
    let last = bytes.lastIndex(of: 0x20).map { bytes[bytes.index(after: $0)...] } ?? bytes[...]
    if last.contains(where: { $0 &- 0x41 < 26 }) { return true }
    guard let first = last.first, first >= 0x80 else { return !last.contains { $0 &- 0x61 < 26 } }
    return Substring(last).unicodeScalars.first?.properties.isLowercase != true
  }
}

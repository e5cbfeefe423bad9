/// The place that opens a news story: "KYIV, Aug. 19 (Agency) — …", "BRUSSELS (AP) – …", "Paris, le 19 août — …".
enum DatelinePlace {
  /// The place as it is printed; nil when the text opens otherwise.
  static func place(in text: String) -> String? {
    let bytes = Array(text.utf8.prefix(120))
    guard let dash = dash(in: bytes), dash > 2 else { return nil }
    let opening = bytes[..<dash]
    // Up to the comma or the bracket: the place itself.
    let end = opening.firstIndex { $0 == 0x2C || $0 == 0x28 } ?? opening.endIndex
    let name = String(trimming: Array(opening[..<end]))
    guard (2...40).contains(name.utf8.count), name.split(separator: " ").count <= 4 else { return nil }
    let letters = name.utf8.filter(\.isASCIILetter)
    let isCapitals = !letters.isEmpty && letters.allSatisfy(\.isASCIIUpper)
    // In small letters only with an agency or a date behind it, else any clause before a dash would be a place.
    let hasMore = end < opening.endIndex
    guard isCapitals || (hasMore && name.utf8.first.map { $0.isASCIIUpper || $0 >= 0x80 } == true) else { return nil }
    guard !name.utf8.contains(where: \.isASCIIDigit) else { return nil }
    if !isCapitals, !namesAgencyOrDay(opening[end...]) { return nil }
    return name
  }

  /// Whether what stands between place and dash is "(Agency)", ", Aug. 19" or ", le 19 août".
  private static func namesAgencyOrDay(_ rest: ArraySlice<UInt8>) -> Bool {
    let words = rest.dropFirst().split(separator: 0x20)
    guard let first = words.first, words.count <= 5 else { return false }
    if rest.first == 0x28 { return rest.contains(0x29) }
    guard rest.contains(where: \.isASCIIDigit) else { return false }
    let opens = String(decoding: first, as: UTF8.self)
    return first.first.map { $0.isASCIIDigit || $0.isASCIIUpper } == true
      || ["le", "el", "den", "am", "il"].contains(opens)
  }

  /// The first dash with white space around it.
  private static func dash(in bytes: [UInt8]) -> Int? {
    for index in bytes.indices.dropFirst() where bytes[index - 1] == 0x20 {
      if bytes[index] == 0x2D, index + 1 < bytes.count, bytes[index + 1] == 0x20 || bytes[index + 1] == 0x2D {
        return index - 1
      }
      if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0x93 || bytes[index + 2] == 0x94
      {
        return index - 1
      }
    }
    return nil
  }
}

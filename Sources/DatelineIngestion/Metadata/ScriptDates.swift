/// Looks for dates of publication in the data that a page hands to its scripts. That is no metadata, only the last
/// resort of pages that have none.
enum ScriptDates {
  /// The values of members with telling names, in the order of the names.
  static func values(in page: [UInt8]) -> [(name: String, value: String)] {
    let bytes = page.span
    var found: [(name: String, value: String)] = []
    for (name, start) in zip(names, places(in: bytes)) {
      guard let start else { continue }
      var index = start + name.utf8CodeUnitCount
      // `":"`, `\":\"`, `": "`.
      while index < bytes.count, index - start < name.utf8CodeUnitCount + 8, !bytes[index].isASCIIDigit { index += 1 }
      var value: [UInt8] = []
      while index < bytes.count, value.count < 40, bytes[index] != 0x22, bytes[index] != 0x5C, bytes[index] != 0x2C {
        value.append(bytes[index])
        index += 1
      }
      if value.count >= 8 { found.append((name.description, String(decoding: value, as: UTF8.self))) }
    }
    return found
  }

  /// Where each name stands first, all sought in one pass.
  private static func places(in bytes: Span<UInt8>) -> [Int?] {
    var places = [Int?](repeating: nil, count: names.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      // The letters that the names begin with.
      case 0x63, 0x64, 0x66, 0x70:
        for (number, name) in names.enumerated() where bytes.hasPrefix(name, at: index) {
          places[number] = places[number] ?? index
        }
      default: break
      }
      index += 1
    }
    return places
  }

  private static let names: [StaticString] = [
    "datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "pubDate",
    "firstPublished", "publishedDate", "date_published", "publishedOn", "post_date", "dateCreated", "createdAt",
  ]
}

internal import CLanguageModels
@_spi(Training) internal import DatelineLanguage
internal import DatelineModel

/// Names that are known beforehand: sorted hashes of folded forms, searched where they lie in the program.
struct Gazetteer: Sendable {
  /// The sections of the file, in order.
  private enum Section: Int, CaseIterable {
    case places, givenNames, familyNames
  }

  private let sections: [SortedHashes]

  /// The names of English texts, built in.
  static let english = Gazetteer(
    UnsafeRawBufferPointer(start: dateline_names_english(), count: dateline_names_english_size()))

  /// A gazetteer of bytes that nobody changes and that outlive it, in the form that Scripts/gazetteer writes; an empty
  /// one where they have another form.
  init(_ bytes: UnsafeRawBufferPointer) {
    let header = Section.allCases.count
    var sections: [Range<Int>] = []
    var start = header
    for index in 0..<header where bytes.count >= header * 4 {
      let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)))
      guard (start + count) * 4 <= bytes.count else { break }
      sections.append(start..<start + count)
      start += count
    }
    if sections.count < header { sections = Array(repeating: 0..<0, count: header) }
    self.sections = sections.map {
      SortedHashes(UnsafeRawBufferPointer(rebasing: bytes[($0.lowerBound * 4)..<($0.upperBound * 4)]))
    }
  }

  /// Whether a folded name of that hash is a place.
  func isPlace(_ hash: UInt32) -> Bool { contains(hash, .places) }

  /// Of whom a word of that hash is a name: 1 for one that is given, 2 for a family's, 3 for both, 0 for none.
  func person(_ hash: UInt32) -> UInt32 {
    (contains(hash, .givenNames) ? 1 : 0) | (contains(hash, .familyNames) ? 2 : 0)
  }

  private func contains(_ hash: UInt32, _ section: Section) -> Bool {
    sections[section.rawValue].index(of: hash) != nil
  }
}

internal import CEventModels
internal import DatelineModel

/// What kinds of things a noun or verb can name, by WordNet's lexicographer files ("act", "event", "communication").
///
/// Form of the bytes, little-endian: `DST1`, the number of words n (4 bytes), n hashes in ascending order (4 bytes
/// each: FNV-1a of the lemma, "/" and "n" or "v"), n entries of 4 bytes: the numbers of the lexicographer files of the
/// first three senses plus 1, 0 for none; 1 when the first sense is derived from a verb.
struct SenseTable: Sendable {
  /// The senses of one word.
  struct Entry: Sendable {
    /// Lexicographer files plus 1, most frequent sense first; 0 for none.
    var files: (UInt8, UInt8, UInt8)
    /// Whether the noun's first sense is derived from a verb.
    var isDeverbal: Bool

    /// Whether the most frequent sense is an act, an event, a phenomenon or a process.
    var isEventful: Bool { SenseTable.eventful.contains(files.0) }

    /// Whether the most frequent sense is a person: file 18, plus 1.
    var isPerson: Bool { files.0 == 19 }

    /// Whether the most frequent sense is somebody or something that can be touched: animal 5, artifact 6, body 8, food 13,
    /// object 17, person 18, plant 20, substance 27; each plus 1.
    var isConcrete: Bool { [6, 7, 9, 14, 18, 19, 21, 28].contains(files.0) }

    /// Whether the most frequent sense is a group of people or things: file 14, plus 1.
    var isGroup: Bool { files.0 == 15 }

    /// Whether the most frequent sense is a time: file 28, plus 1.
    var isTime: Bool { files.0 == 29 }

    /// Whether one of a verb's senses is to contend: competition 33, plus 1.
    var isContest: Bool { [files.0, files.1, files.2].contains(34) }

    /// Whether a verb's most frequent sense is communication: file 32, plus 1.
    var isCommunication: Bool { files.0 == 33 }

    /// Whether a verb tells what people do: its most frequent sense is cognition 31, communication 32 or social 41, or one
    /// of its senses is competition 33; each plus 1.
    var isSocial: Bool { [32, 33, 42].contains(files.0) || isContest }

    /// Whether a verb's most frequent sense is what somebody does to something: consumption 34, contact 35, creation 36,
    /// motion 38, possession 40; each plus 1.
    var isAction: Bool { [35, 36, 37, 39, 41].contains(files.0) }

    /// Whether one of the senses is a person or a group: "the defence".
    var canSpeak: Bool { [files.0, files.1, files.2].contains { $0 == 19 || $0 == 15 } }
  }

  /// act 4, event 11, phenomenon 19, process 22; each plus 1.
  private static let eventful: Set<UInt8> = [5, 12, 20, 23]

  /// The table that is compiled into the program.
  static let embedded = SenseTable(
    UnsafeRawBufferPointer(start: dateline_sense_table(), count: Int(dateline_sense_table_size())))

  private let hashes: SortedHashes
  private let entries: Bytes

  /// They lie in the program.
  private struct Bytes: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer
  }

  /// The table of bytes that nobody changes and that outlive it; an empty one when they are not of its form.
  init(_ bytes: UnsafeRawBufferPointer) {
    guard
      bytes.count >= 8, bytes[0] == 0x44, bytes[1] == 0x53, bytes[2] == 0x54, bytes[3] == 0x31,
      bytes.count == 8 + Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self))) * 8
    else {
      let none = UnsafeRawBufferPointer(start: nil, count: 0)
      (hashes, entries) = (SortedHashes(none), Bytes(bytes: none))
      return
    }
    let middle = 8 + (bytes.count - 8) / 2
    hashes = SortedHashes(UnsafeRawBufferPointer(rebasing: bytes[8..<middle]))
    entries = Bytes(bytes: UnsafeRawBufferPointer(rebasing: bytes[middle...]))
  }

  /// The senses of a noun's lemma.
  func noun(_ lemma: String) -> Entry? { entry(lemma, 0x6E) }

  /// The senses of a verb's lemma.
  func verb(_ lemma: String) -> Entry? { entry(lemma, 0x76) }

  private func entry(_ lemma: String, _ mark: UInt8) -> Entry? {
    var hash = FoldedForm.FNV1a()
    for byte in lemma.utf8 { hash.add(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    hash.add(0x2F)
    hash.add(mark)
    guard let index = hashes.index(of: hash.value) else { return nil }
    let entry = entries.bytes[(index * 4)..<(index * 4 + 4)]
    let first = entry.startIndex
    return Entry(files: (entry[first], entry[first + 1], entry[first + 2]), isDeverbal: entry[first + 3] == 1)
  }
}

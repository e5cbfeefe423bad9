internal import DatelineModel

/// Guesses which alphabet the bytes above 127 are letters of, in the encodings that have one byte a letter.
///
/// Alphabets other than Latin are told by how often their bytes occur: each keeps its everyday letters elsewhere. Latin
/// ones share most of their letters, so what tells them apart are the words that come out.
enum AlphabetGuess {
  /// How often each byte occurs, and how the high ones follow each other.
  struct Counts {
    var bytes = [Int](repeating: 0, count: 256)
    /// High bytes, and runs of them.
    var high = 0, runs = 0
    /// Bytes of 0xC0 and above that follow another such byte: in other alphabets than Latin most, in Latin ones few.
    var letterRuns = 0

    init(_ text: Span<UInt8>) {
      var previous: UInt8 = 0
      for index in 0..<text.count {
        let byte = text[index]
        if byte >= 0x80 {
          bytes[Int(byte)] += 1
          high += 1
          if previous < 0x80 { runs += 1 }
          if byte >= 0xC0, previous >= 0xC0 { letterRuns += 1 }
        }
        previous = byte
      }
    }

    /// The share in thousandths of the high bytes that lie in a range.
    func share(_ range: ClosedRange<Int>) -> Int { bytes[range].reduce(0, +) * 1000 / max(high, 1) }
  }

  /// Thai, which is written without spaces; its pairs of bytes look like those of East Asian encodings, but some never
  /// occur.
  static func isThai(_ counts: Counts) -> Bool {
    counts.high > 6 * counts.runs
      && counts.share(0x80...0xA0) + counts.share(0xDB...0xDE) + counts.share(0xFC...0xFF) < 5
      && counts.share(0xA1...0xDA) > 700
  }

  /// The encoding of another alphabet than Latin; nil when the text is in that.
  static func encoding(_ counts: Counts) -> CharacterEncoding? {
    guard counts.letterRuns * 2 > counts.high else { return nil }
    // Alef is every eighth letter of Arabic; where it lies, no other alphabet has a frequent letter.
    if counts.share(0xC7...0xC7) > 80 { return .windows1256 }
    // Hebrew has one case, of 27 letters; its yod and tav lie where Cyrillic has rare letters.
    if counts.share(0xE0...0xFA) > 970, counts.share(0xE9...0xE9) + counts.share(0xFA...0xFA) > 60 {
      return .windows1255
    }
    // Greek vowels with an accent; Cyrillic encodings keep rare capitals there, or rare letters.
    if counts.share(0xDC...0xDF) > 40, counts.share(0xE1...0xFE) > 650 { return .windows1253 }
    // Most letters are small: where their rows lie tells the Cyrillic encodings apart.
    let rows: [(CharacterEncoding, Int)] = [
      (.windows1251, counts.share(0xE0...0xFF)), (.koi8R, counts.share(0xC0...0xDF)),
      (.cyrillic, counts.share(0xD0...0xEF)),
    ]
    return rows.max { $0.1 < $1.1 }?.0
  }

  /// The encoding in which the text has far more frequent words of some language than in windows-1252.
  static func latinEncoding(of text: [UInt8]) -> CharacterEncoding? {
    let words = highWords(text)
    guard !words.isEmpty else { return nil }
    let usual = FrequentWords.likelihood(of: String(decoding: Windows1252.utf8(words[...]), as: UTF8.self))
    var best: (encoding: CharacterEncoding, likelihood: Int)?
    for encoding in [CharacterEncoding.windows1250, .latin2, .windows1254, .windows1257] {
      guard let decoded = EncodingConverter.utf8(words[...], from: encoding) else { continue }
      let likelihood = FrequentWords.likelihood(of: String(decoding: decoded, as: UTF8.self))
      if likelihood > best?.likelihood ?? usual + FrequentWords.margin { best = (encoding, likelihood) }
    }
    return best?.encoding
  }

  /// The words that have a high byte, between spaces: those alone differ.
  private static func highWords(_ text: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    for word in text.split(whereSeparator: { $0 < 0x80 && !$0.isASCIILetter })
    where word.contains(where: { $0 >= 0x80 }) {
      words += word
      words.append(0x20)
      if words.count > 20_000 { break }
    }
    return words
  }
}

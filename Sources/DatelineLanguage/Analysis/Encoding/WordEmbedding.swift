internal import CLanguageModels

/// The vector of a word by itself: the sum of the rows of its features.
///
/// The row of a word that the model knows holds the rows of its affixes already, so two rows make its vector; other
/// words are the sum of a row for every feature. Rows are bytes with a scale each.
struct WordEmbedding: @unchecked Sendable {
  private let table: HashTable
  private let rows: UnsafeBufferPointer<Int8>
  private let scales: UnsafeBufferPointer<Float>
  private let width: Int

  init?(_ file: ModelFile, _ shape: GrammarModel.Shape) {
    guard let table = HashTable(file.section("keys", of: SIMD2<UInt32>.self)) else { return nil }
    self.table = table
    rows = file.section("rows", of: Int8.self)
    scales = file.section("scal", of: Float.self)
    width = shape.width
    guard rows.count == scales.count * width, scales.count >= WordReader.Kind.allCases.count else { return nil }
  }

  /// Writes the vector of the word read last.
  func embed(_ word: borrowing WordReader, into vector: UnsafeMutablePointer<Float>) {
    vector.update(repeating: 0, count: width)
    add(word, .shape, vector)
    if let row = table.value(word.hash(.word)) {
      add(row, vector)
    } else {
      add(WordReader.Kind.word.rawValue, vector)
      for kind in WordReader.Kind.affixes { add(word, kind, vector) }
    }
  }

  /// The first rows stand for the features that were never seen, a row for each kind.
  private func add(_ word: borrowing WordReader, _ kind: WordReader.Kind, _ vector: UnsafeMutablePointer<Float>) {
    add(table.value(word.hash(kind)) ?? kind.rawValue, vector)
  }

  private func add(_ row: Int, _ vector: UnsafeMutablePointer<Float>) {
    guard row < scales.count, let base = rows.baseAddress else { return }
    dateline_add_scaled(base + row * width, scales[row], width, vector)
  }
}

extension WordReader.Kind {
  /// The features that a word shares with others of the same form: all but the shape and the word itself.
  @_spi(Training) public static let affixes: [WordReader.Kind] = allCases.filter { $0 != .word && $0 != .shape }
}

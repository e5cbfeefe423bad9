internal import DatelineModel

/// The words of a language that phrases of time are made of, found by the hash of their folded form.
///
/// An open-addressing table of hashes with linear probing: most words of a text miss, and a miss costs one or two reads.
package struct Lexicon: Sendable {
  /// The entries; index 0 is the empty entry of words that are not in the lexicon.
  package private(set) var lexemes: [Lexeme] = [Lexeme()]
  private var hashes: [UInt32]
  private var indices: [UInt16]
  private let mask: Int

  /// A lexicon of those words. A word that is named twice unites its senses.
  package init(_ entries: [Entry]) {
    var size = 64
    while size < entries.count * 6 { size *= 2 }
    (hashes, indices, mask) = ([UInt32](repeating: 0, count: size), [UInt16](repeating: 0, count: size), size - 1)
    for entry in entries {
      for word in entry.words { add(word, entry.senses) }
    }
  }

  /// Words that share their senses.
  package struct Entry: Sendable {
    package var words: [String]
    package var senses: [Lexeme.Sense]

    package init(_ words: [String], _ senses: Lexeme.Sense...) { (self.words, self.senses) = (words, senses) }
    package init(_ word: String, _ senses: Lexeme.Sense...) { (words, self.senses) = ([word], senses) }
    package init(_ words: [String], senses: [Lexeme.Sense]) { (self.words, self.senses) = (words, senses) }
  }

  /// The index of the word's lexeme; 0 when it has none.
  @inline(__always)
  package func index(of hash: UInt32) -> UInt16 {
    var slot = Lexicon.slot(hash) & mask
    while indices[slot] != 0 {
      if hashes[slot] == hash { return indices[slot] }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// The lexeme of a word; the empty one when it has none.
  package subscript(word: String) -> Lexeme { lexemes[Int(index(of: FoldedForm.hash(word)))] }

  private static func slot(_ hash: UInt32) -> Int { Int((hash &* 2_654_435_769) >> 8) }

  private mutating func add(_ word: String, _ senses: [Lexeme.Sense]) {
    let hash = FoldedForm.hash(word)
    var slot = Lexicon.slot(hash) & mask
    while indices[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    if indices[slot] == 0 {
      (hashes[slot], indices[slot]) = (hash, UInt16(truncatingIfNeeded: lexemes.count))
      lexemes.append(Lexeme())
    }
    let index = Int(indices[slot])
    for sense in senses { lexemes[index].add(sense) }
  }
}

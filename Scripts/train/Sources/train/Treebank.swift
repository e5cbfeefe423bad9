@_spi(Training) import DatelineLanguage

/// The sentences of a CoNLL-U file with what is to be learnt of them.
struct Treebank {
  let bytes: [UInt8]
  var sentences: [Sentence] = []

  struct Sentence {
    var words: [Word] = []
    /// The head of each word, the count of words for the root.
    var heads: [Int] = []
    /// For each node, the root last, its dependents in order.
    var dependents: [[Int]] = []
  }

  struct Word {
    var form: Range<Int>
    var lemma: Range<Int>
    var universal: String
    var own: String
    var features: String
    var relation: String

    var tag: String { "\(universal)\t\(own)\t\(features)" }
  }

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    var reader = CoNLLUReader(bytes)
    var sentence = CoNLLUSentence()
    while try reader.next(&sentence) {
      var read = Sentence()
      func text(_ word: Int, _ column: CoNLLUSentence.Column) -> String {
        String(decoding: bytes[sentence.field(word, column)], as: UTF8.self)
      }
      for word in 0..<sentence.count {
        read.words.append(
          Word(
            form: sentence.field(word, .form), lemma: sentence.field(word, .lemma),
            universal: text(word, .universalTag), own: text(word, .ownTag), features: text(word, .features),
            relation: RelationSet.kept(text(word, .relation))))
        let head = Int(text(word, .head)) ?? 0
        read.heads.append(head == 0 || head > sentence.count ? sentence.count : head - 1)
      }
      read.dependents = [[Int]](repeating: [], count: sentence.count + 1)
      for (word, head) in read.heads.enumerated() { read.dependents[head].append(word) }
      if !read.words.isEmpty { sentences.append(read) }
    }
  }

  var words: [Word] { sentences.flatMap(\.words) }
}

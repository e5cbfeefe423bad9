/// Reads a CoNLL-U file sentence by sentence (universaldependencies.org/format.html).
@_spi(Training) public struct CoNLLUReader {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0
  private var columns: [Range<Int>] = []

  /// A reader of those bytes.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the next sentence into `sentence`; false when there is none.
  ///
  /// - Throws: ``CoNLLUError`` with the line that is malformed.
  public mutating func next(_ sentence: inout CoNLLUSentence) throws(CoNLLUError) -> Bool {
    sentence.clear()
    while let range = nextLine() {
      if range.isEmpty {
        if sentence.lines.isEmpty { continue }
        return true
      }
      try add(range, to: &sentence)
    }
    return !sentence.lines.isEmpty
  }

  private mutating func nextLine() -> Range<Int>? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    let end = position > start && bytes[position - 1] == 0x0D ? position - 1 : position
    position += 1
    line += 1
    return start..<end
  }

  private mutating func add(_ range: Range<Int>, to sentence: inout CoNLLUSentence) throws(CoNLLUError) {
    if bytes[range.lowerBound] == 0x23 {
      sentence.lines.append(.init(range: range, word: nil))
      return
    }
    columns.removeAll(keepingCapacity: true)
    var start = range.lowerBound
    for index in range where bytes[index] == 0x09 {
      columns.append(start..<index)
      start = index + 1
    }
    columns.append(start..<range.upperBound)
    guard columns.count == 10 else { throw .columns(line: line, count: columns.count) }
    let id = columns[0]
    guard !id.isEmpty, bytes[id.lowerBound] &- 0x30 < 10 else { throw .identifier(line: line) }
    let isWord = bytes[id].allSatisfy { $0 &- 0x30 < 10 }
    sentence.lines.append(.init(range: range, word: isWord ? sentence.count : nil))
    if isWord { sentence.addWord(columns) }
  }
}

/// Why a CoNLL-U file cannot be read.
public enum CoNLLUError: Error, Equatable, CustomStringConvertible {
  /// A line, counted from one, is no comment and has not ten columns.
  case columns(line: Int, count: Int)
  /// A line, counted from one, does not begin with a number.
  case identifier(line: Int)
  /// The program was built without a model.
  case noModel

  /// What is the matter, where, and what to do.
  public var description: String {
    switch self {
    case .columns(let line, let count):
      "line \(line) has \(count) columns; CoNLL-U has ten, set apart by tabs"
    case .identifier(let line):
      "line \(line) does not begin with a word's number; CoNLL-U numbers the words of a sentence from 1"
    case .noModel:
      "there is no model in this program; train one, see the article on training"
    }
  }
}

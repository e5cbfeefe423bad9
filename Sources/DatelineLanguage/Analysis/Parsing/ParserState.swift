/// How far a sentence is parsed: a stack, the rest of the sentence, and the arcs told so far.
///
/// The transition system is arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011): *shift* moves the next word to
/// the stack, *left* gives the top of the stack the next word as its head, *right* the word below it. The root stands
/// at the bottom of the stack and takes one word, the last. Every sentence of n words takes 2n transitions.
@_spi(Training) public struct ParserState {
  /// The stack of nodes: words by index, the root as the number of words.
  public private(set) var stack: [Int32] = []
  /// The next word.
  public private(set) var next = 0
  /// The number of words; it also names the root.
  public private(set) var count = 0
  /// The head of each word; -1 before it is told.
  public private(set) var heads: [Int32] = []
  /// The number of the relation of each word.
  public private(set) var relations: [UInt8] = []
  /// What spoke against the steps that decided each word's head and relation: the shares of certainty that their
  /// alternatives had, summed. Zero is sure.
  public private(set) var doubts: [Float] = []
  /// What hangs on each node.
  var children: [Children] = []

  /// The outermost dependents of a node, told by their relations, and how many there are on each side.
  struct Children {
    var leftmost: Int32 = -1
    var rightmost: Int32 = -1
    var leftCount: UInt8 = 0
    var rightCount: UInt8 = 0
  }

  /// A state of no words.
  public init() {}

  /// Begins a sentence of that many words.
  public mutating func begin(_ words: Int) {
    stack.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    doubts.removeAll(keepingCapacity: true)
    children.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: words))
    relations.append(contentsOf: repeatElement(0, count: words))
    doubts.append(contentsOf: repeatElement(0, count: words))
    children.append(contentsOf: repeatElement(Children(), count: words + 1))
    stack.append(Int32(words))
    (next, count) = (0, words)
  }

  /// Whether every word has its head.
  public var isFinished: Bool { next == count && stack.count == 1 }
  /// Whether there is a next word to move to the stack.
  public var mayShift: Bool { next < count }
  /// Whether the top of the stack may depend on the next word.
  public var mayGoLeft: Bool { next < count && stack.count > 1 }
  /// Whether the top of the stack may depend on the one below it; on the root only when nothing else is left.
  public var mayGoRight: Bool { stack.count > 2 || (stack.count == 2 && next == count) }

  /// The node that many places below the top of the stack; -1 when there is none.
  @inline(__always)
  public func stacked(_ depth: Int) -> Int32 {
    depth < stack.count ? stack[stack.count - 1 - depth] : -1
  }

  /// Adds a doubt to the word on top of the stack, whose head the step at hand decides.
  mutating func doubt(_ share: Float) {
    if let top = stack.last, Int(top) < count { doubts[Int(top)] += share }
  }

  /// Moves the next word to the stack.
  public mutating func shift() {
    stack.append(Int32(next))
    next += 1
  }

  /// Makes the top of the stack depend on the next word.
  public mutating func goLeft(_ relation: Int) {
    guard let dependent = stack.popLast() else { return }
    attach(Int(dependent), to: next, relation)
  }

  /// Makes the top of the stack depend on the one below it.
  public mutating func goRight(_ relation: Int) {
    guard let dependent = stack.popLast(), let head = stack.last else { return }
    attach(Int(dependent), to: Int(head), relation)
  }

  private mutating func attach(_ dependent: Int, to head: Int, _ relation: Int) {
    heads[dependent] = Int32(head)
    relations[dependent] = UInt8(truncatingIfNeeded: relation)
    // Dependents come nearest first, so the one told last is the outermost.
    if dependent < head {
      children[head].leftmost = Int32(dependent)
      children[head].leftCount = min(children[head].leftCount + 1, 3)
    } else {
      children[head].rightmost = Int32(dependent)
      children[head].rightCount = min(children[head].rightCount + 1, 3)
    }
  }

  /// Gives what depends on a mark to the mark's own head, or to nobody where the mark has none: in Universal
  /// Dependencies nothing depends on marks. The numbers are those of the relations of such a word and mark.
  public mutating func freeMarks(root: Int, punctuation: Int, isMark: (Int) -> Bool) {
    for word in 0..<count where !isMark(word) {
      // Marks seldom depend on marks; a longer chain is left as it is.
      for _ in 0..<4 {
        let mark = Int(heads[word])
        guard mark != count, isMark(mark) else { break }
        heads[word] = heads[mark]
        guard heads[mark] == count else { continue }
        relations[word] = UInt8(truncatingIfNeeded: root)
        heads[mark] = Int32(word)
        relations[mark] = UInt8(truncatingIfNeeded: punctuation)
      }
    }
  }
}

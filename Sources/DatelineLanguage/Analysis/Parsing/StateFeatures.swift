/// What the parser looks at in a state: the vectors of four nodes, and small facts that have a row of weights each.
@_spi(Training) public struct StateFeatures {
  /// The nodes whose vectors count: the three on top of the stack, the next word, the outermost dependents of the
  /// top, and the last one of the node below it.
  public static let slots = 7
  /// How many facts there are.
  public static let factCount = 17

  /// For each slot a word's index, the number of words for the root, and one more for nothing.
  public private(set) var nodes: [Int]
  /// For each fact the number of its row.
  public private(set) var facts: [Int]
  /// How many rows there are for all facts together.
  public let rows: Int

  private let relationCount: Int
  private let tagCount: Int

  /// Features of a model with so many relations and coarse tags.
  public init(relations: Int, tags: Int) {
    (relationCount, tagCount) = (relations, tags)
    nodes = [Int](repeating: 0, count: Self.slots)
    facts = [Int](repeating: 0, count: Self.factCount)
    rows = 7 * (relations + 1) + 3 * Self.valencies + 2 * Self.distances + 5 * (tags + 2)
  }

  private static let valencies = 16
  private static let distances = 8

  /// Reads a state. `tags` are the coarse tags of the words.
  public mutating func read(_ state: borrowing ParserState, tags: [UInt8]) {
    let top = state.stacked(0)
    let second = state.stacked(1)
    let third = state.stacked(2)
    let next = state.next < state.count ? Int32(state.next) : -1
    place(top, 0, state)
    place(second, 1, state)
    place(third, 2, state)
    place(next, 3, state)
    place(top < 0 ? -1 : state.children[Int(top)].leftmost, 4, state)
    place(top < 0 ? -1 : state.children[Int(top)].rightmost, 5, state)
    place(second < 0 ? -1 : state.children[Int(second)].rightmost, 6, state)

    var writer = Writer(base: 0, index: 0)
    addRelations(of: top, state, &writer)
    addRelations(of: second, state, &writer)
    addRelations(of: third, state, &writer, rightOnly: true)
    addRelations(of: next, state, &writer, leftOnly: true)
    addRelation(of: state.next > 0 ? Int32(state.next - 1) : -1, state, &writer)
    for node in [top, second, next] { add(valency(node, state), Self.valencies, &writer) }
    add(distance(second, top, state), Self.distances, &writer)
    add(distance(top, next, state), Self.distances, &writer)
    let after = state.next + 1 < state.count ? Int32(state.next + 1) : -1
    for node in [top, second, third, next, after] { add(tag(node, state, tags), tagCount + 2, &writer) }
  }

  @inline(__always)
  private mutating func place(_ node: Int32, _ slot: Int, _ state: borrowing ParserState) {
    nodes[slot] = node < 0 ? state.count + 1 : Int(node)
  }

  private struct Writer {
    var base: Int
    var index: Int
  }

  @inline(__always)
  private mutating func add(_ value: Int, _ size: Int, _ writer: inout Writer) {
    facts[writer.index] = writer.base + value
    writer.base += size
    writer.index += 1
  }

  private mutating func addRelations(
    of node: Int32, _ state: borrowing ParserState, _ writer: inout Writer, leftOnly: Bool = false,
    rightOnly: Bool = false
  ) {
    if !rightOnly { addRelation(of: node < 0 ? -1 : state.children[Int(node)].leftmost, state, &writer) }
    if !leftOnly { addRelation(of: node < 0 ? -1 : state.children[Int(node)].rightmost, state, &writer) }
  }

  /// The relation of a word that has its head, or nothing.
  private mutating func addRelation(of word: Int32, _ state: borrowing ParserState, _ writer: inout Writer) {
    let known = word >= 0 && state.heads[Int(word)] >= 0
    add(known ? Int(state.relations[Int(word)]) : relationCount, relationCount + 1, &writer)
  }

  private func valency(_ node: Int32, _ state: borrowing ParserState) -> Int {
    guard node >= 0 else { return 0 }
    let children = state.children[Int(node)]
    return Int(children.leftCount) * 4 + Int(children.rightCount)
  }

  private func distance(_ from: Int32, _ to: Int32, _ state: borrowing ParserState) -> Int {
    guard from >= 0, to >= 0 else { return 0 }
    if Int(from) == state.count || Int(to) == state.count { return 1 }
    switch to - from {
    case 1: return 2
    case 2: return 3
    case 3: return 4
    case 4...5: return 5
    case 6...9: return 6
    default: return 7
    }
  }

  private func tag(_ node: Int32, _ state: borrowing ParserState, _ tags: [UInt8]) -> Int {
    if node < 0 { return tagCount + 1 }
    return Int(node) == state.count ? tagCount : Int(tags[Int(node)])
  }
}

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

  let sizes: FeatureSizes

  /// Features of a model with so many relations and coarse tags.
  public init(relations: Int, tags: Int) {
    sizes = FeatureSizes(relations: relations, tags: tags)
    nodes = [Int](repeating: 0, count: Self.slots)
    facts = [Int](repeating: 0, count: Self.factCount)
    rows = sizes.rows
  }

  /// Reads a state. `tags` are the coarse tags of the words.
  public mutating func read(_ state: borrowing ParserState, tags: [UInt8]) {
    let sizes = sizes
    nodes.withUnsafeMutableBufferPointer { nodes in
      facts.withUnsafeMutableBufferPointer { facts in
        sizes.read(state, tags: tags, node: { nodes[$0] = $1 }, fact: { facts[$0] = $1 })
      }
    }
  }
}

/// How many relations and coarse tags features are read of.
struct FeatureSizes {
  let relations: Int
  let tags: Int

  /// How many rows there are for all facts together.
  var rows: Int { 7 * (relations + 1) + 3 * Self.valencies + 2 * Self.distances + 5 * (tags + 2) }

  private static let valencies = 16
  private static let distances = 8

  /// Reads a state: hands on for each slot its node and for each fact the number of its row.
  @inline(__always)
  func read(
    _ state: borrowing ParserState, tags: [UInt8], node place: (_ slot: Int, _ node: Int) -> Void,
    fact: (_ index: Int, _ row: Int) -> Void
  ) {
    let top = state.stacked(0)
    let second = state.stacked(1)
    let third = state.stacked(2)
    let next = state.next < state.count ? Int32(state.next) : -1
    let (ofTop, ofSecond) = (children(top, state), children(second, state))
    let ofNext = children(next, state)
    func number(_ node: Int32) -> Int { node < 0 ? state.count + 1 : Int(node) }
    place(0, number(top))
    place(1, number(second))
    place(2, number(third))
    place(3, number(next))
    place(4, number(ofTop.leftmost))
    place(5, number(ofTop.rightmost))
    place(6, number(ofSecond.rightmost))

    var (base, index) = (0, 0)
    func add(_ value: Int, _ size: Int) {
      fact(index, base + value)
      base += size
      index += 1
    }
    let last = state.next > 0 ? Int32(state.next - 1) : -1
    func addRelation(_ word: Int32) { add(relation(word, state), relations + 1) }
    addRelation(ofTop.leftmost)
    addRelation(ofTop.rightmost)
    addRelation(ofSecond.leftmost)
    addRelation(ofSecond.rightmost)
    addRelation(children(third, state).rightmost)
    addRelation(ofNext.leftmost)
    addRelation(last)
    add(valency(ofTop, top), Self.valencies)
    add(valency(ofSecond, second), Self.valencies)
    add(valency(ofNext, next), Self.valencies)
    add(distance(second, top, state), Self.distances)
    add(distance(top, next, state), Self.distances)
    let after = state.next + 1 < state.count ? Int32(state.next + 1) : -1
    func addTag(_ node: Int32) { add(tag(node, state, tags), self.tags + 2) }
    addTag(top)
    addTag(second)
    addTag(third)
    addTag(next)
    addTag(after)
  }

  @inline(__always)
  private func children(_ node: Int32, _ state: borrowing ParserState) -> ParserState.Children {
    node < 0 ? ParserState.Children() : state.children[Int(node)]
  }

  /// The relation of a word that has its head, or nothing.
  @inline(__always)
  private func relation(_ word: Int32, _ state: borrowing ParserState) -> Int {
    word >= 0 && state.heads[Int(word)] >= 0 ? Int(state.relations[Int(word)]) : relations
  }

  @inline(__always)
  private func valency(_ children: ParserState.Children, _ node: Int32) -> Int {
    node < 0 ? 0 : Int(children.leftCount) * 4 + Int(children.rightCount)
  }

  @inline(__always)
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

  @inline(__always)
  private func tag(_ node: Int32, _ state: borrowing ParserState, _ tags: [UInt8]) -> Int {
    if node < 0 { return self.tags + 1 }
    return Int(node) == state.count ? self.tags : Int(tags[Int(node)])
  }
}

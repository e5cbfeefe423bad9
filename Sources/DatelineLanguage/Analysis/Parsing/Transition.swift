/// One step of the parser. Its number: 0 shifts, 1… go left with a relation, then right with a relation.
@_spi(Training) public enum Transition: Equatable {
  case shift
  case left(Int)
  case right(Int)

  /// The number among the transitions of so many relations.
  public func number(_ relations: Int) -> Int {
    switch self {
    case .shift: 0
    case .left(let relation): 1 + relation
    case .right(let relation): 1 + relations + relation
    }
  }

  /// The transition of that number.
  public init(number: Int, relations: Int) {
    if number == 0 {
      self = .shift
    } else {
      self = number <= relations ? .left(number - 1) : .right(number - 1 - relations)
    }
  }

  /// Changes the state; it must allow this.
  public func apply(to state: inout ParserState) {
    switch self {
    case .shift: state.shift()
    case .left(let relation): state.goLeft(relation)
    case .right(let relation): state.goRight(relation)
    }
  }

  /// The transition of the greatest score among those that the state allows. The relation `root` is kept for the last
  /// word, which takes no choice.
  public static func best(
    _ scores: UnsafePointer<Float>, _ state: borrowing ParserState, _ set: RelationSet
  ) -> Transition {
    let count = set.names.count
    var (best, greatest) = (0, -Float.infinity)
    if state.mayShift { (best, greatest) = (0, scores[0]) }
    func consider(_ first: Int) {
      for relation in 0..<count where scores[first + relation] > greatest && relation != set.root {
        (best, greatest) = (first + relation, scores[first + relation])
      }
    }
    if state.mayGoLeft { consider(1) }
    if state.mayGoRight { consider(1 + count) }
    return Transition(number: best, relations: count)
  }
}

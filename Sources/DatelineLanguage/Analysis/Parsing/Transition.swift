internal import CLanguageModels

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
    weigh(scores, state, set).transition
  }

  /// The transition of the greatest score, and what speaks against it: the shares that the best of the other ways to go
  /// and the second best relation of the same way have beside it, summed; from 0 to below 2.
  static func weigh(
    _ scores: UnsafePointer<Float>, _ state: borrowing ParserState, _ set: RelationSet
  ) -> (transition: Transition, doubt: Float) {
    let count = set.names.count
    let none = -Float.infinity
    var (best, greatest, others, second) = (0, none, none, none)
    if state.mayShift { greatest = scores[0] }
    func consider(_ first: Int) {
      var (topScore, next) = (none, none)
      let top = first + dateline_two_greatest(scores + first, count, set.root, &topScore, &next)
      if topScore > greatest {
        (best, others, greatest, second) = (top, max(others, greatest), topScore, next)
      } else {
        others = max(others, topScore)
      }
    }
    if state.mayGoLeft { consider(1) }
    if state.mayGoRight { consider(1 + count) }
    let doubt = dateline_share(others - greatest) + dateline_share(second - greatest)
    return (Transition(number: best, relations: count), doubt)
  }
}

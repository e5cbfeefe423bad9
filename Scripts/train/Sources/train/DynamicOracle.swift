@_spi(Training) import DatelineLanguage

/// Tells which transitions lose fewest of the tree's arcs from any state: the dynamic oracle of Goldberg and Nivre
/// (TACL 2013) for arc-hybrid.
struct DynamicOracle {
  let sentence: Treebank.Sentence
  /// The number of each word's relation.
  let relations: [Int]

  /// The best transitions of a state; the relation is the tree's own.
  func best(_ state: borrowing ParserState) -> [Transition] {
    let (top, second) = (Int(state.stacked(0)), Int(state.stacked(1)))
    let next = state.next
    var options: [(cost: Int, transition: Transition)] = []
    if state.mayShift {
      let head = sentence.heads[next]
      var cost = head != top && isStacked(head, state) ? 1 : 0
      cost += sentence.dependents[next].count { isStacked($0, state) }
      options.append((cost, .shift))
    }
    if state.mayGoLeft || state.mayGoRight {
      let head = sentence.heads[top]
      let lost = sentence.dependents[top].count { $0 >= next }
      let isAhead = head >= next && head < state.count
      if state.mayGoLeft {
        options.append((lost + (head != next && (isAhead || head == second) ? 1 : 0), .left(relations[top])))
      }
      if state.mayGoRight { options.append((lost + (isAhead ? 1 : 0), .right(relations[top]))) }
    }
    let least = options.map(\.cost).min() ?? 0
    return options.filter { $0.cost == least }.map(\.transition)
  }

  private func isStacked(_ node: Int, _ state: borrowing ParserState) -> Bool {
    node == state.count || (node < state.next && state.heads[node] < 0)
  }
}

@_spi(Training) import DatelineLanguage
import Testing

@testable import train

/// The oracle against a search through everything that can still happen.
struct DynamicOracleTests {
  @Test(arguments: [
    [1, 4, 3, 1], [4, 0, 1, 2], [2, 2, 4, 2], [1, 2, 3, 4], [3, 0, 0, 4], [1, 5, 1, 4, 2], [2, 0, 5, 2, 3],
  ])
  func bestTransitionsLoseFewestArcs(heads: [Int]) {
    var sentence = Treebank.Sentence()
    sentence.heads = heads
    sentence.dependents = [[Int]](repeating: [], count: heads.count + 1)
    for (word, head) in heads.enumerated() { sentence.dependents[head].append(word) }
    let oracle = DynamicOracle(sentence: sentence, relations: [Int](repeating: 1, count: heads.count))
    var state = ParserState()
    state.begin(heads.count)
    var open = [state]
    var seen = 0
    while let state = open.popLast() {
      guard !state.isFinished, seen < 5_000 else { continue }
      seen += 1
      let outcomes = successors(state).map { ($0.transition, reachable($0.state, heads)) }
      let most = outcomes.map(\.1).max()
      let right = outcomes.filter { $0.1 == most }.map(\.0)
      #expect(Set(oracle.best(state).map { $0.number(2) }) == Set(right.map { $0.number(2) }))
      open += successors(state).map(\.state)
    }
  }

  private func successors(_ state: ParserState) -> [(transition: Transition, state: ParserState)] {
    var allowed: [Transition] = []
    if state.mayShift { allowed.append(.shift) }
    if state.mayGoLeft { allowed.append(.left(1)) }
    if state.mayGoRight { allowed.append(.right(1)) }
    return allowed.map { transition in
      var next = state
      transition.apply(to: &next)
      return (transition, next)
    }
  }

  /// The greatest number of right arcs that any way on leads to.
  private func reachable(_ state: ParserState, _ heads: [Int]) -> Int {
    if state.isFinished { return zip(state.heads, heads).count { Int($0) == $1 } }
    return successors(state).map { reachable($0.state, heads) }.max() ?? 0
  }
}

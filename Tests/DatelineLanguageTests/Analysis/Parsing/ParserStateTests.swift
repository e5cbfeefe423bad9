import Testing

@_spi(Training) @testable import DatelineLanguage

struct ParserStateTests {
  /// "They met in Kyiv": a tree by hand.
  @Test func transitionsBuildATree() {
    var state = ParserState()
    state.begin(4)
    for transition in [.shift, .left(1), .shift, .shift, .left(2), .shift, .right(3)] as [Transition] {
      #expect(transition.isAllowed(in: state, root: 0))
      transition.apply(to: &state)
    }
    #expect(state.stack == [4, 1])
    state.goRight(0)
    #expect(state.isFinished)
    #expect(state.heads == [1, 4, 3, 1])
    #expect(state.relations == [1, 0, 2, 3])
  }

  @Test func theRootTakesOnlyTheLastWord() {
    var state = ParserState()
    state.begin(2)
    state.shift()
    #expect(!state.mayGoRight)
    state.shift()
    #expect(state.mayGoRight)
    state.goRight(1)
    #expect(state.mayGoRight && !state.mayGoLeft && !state.mayShift)
  }

  @Test func numbersOfTransitionsComeBack() {
    for number in 0..<9 { #expect(Transition(number: number, relations: 4).number(4) == number) }
  }
}

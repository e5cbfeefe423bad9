import Testing

@_spi(Training) @testable import DatelineLanguage

struct ParserStateTests {
  /// "They met in Kyiv": a tree by hand.
  @Test func transitionsBuildATree() {
    var state = ParserState()
    state.begin(4)
    for transition in [.shift, .left(1), .shift, .shift, .left(2), .shift, .right(3)] as [Transition] {
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

  /// "( we", then the mark as the root of both.
  @Test func nothingDependsOnMarks() {
    var state = ParserState()
    state.begin(3)
    for transition in [.shift, .shift, .shift, .right(3), .right(2)] as [Transition] { transition.apply(to: &state) }
    state.goRight(0)
    #expect(state.heads == [3, 0, 1])
    state.freeMarks(root: 0, punctuation: 1) { $0 == 0 }
    #expect(state.heads == [1, 3, 1])
    #expect(state.relations == [1, 0, 3])
  }

  @Test func numbersOfTransitionsComeBack() {
    for number in 0..<9 { #expect(Transition(number: number, relations: 4).number(4) == number) }
  }
}

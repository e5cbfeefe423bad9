import Testing

@testable import DatelineTimelines

@Suite struct MeetingRoomTests {
  /// Who meets whom, in a room of atoms with those words.
  static func meetings(_ bags: [[Int32]], hosts: Set<Int>? = nil) -> [[Int]] {
    var starts: [Int32] = [0]
    for bag in bags { starts.append(starts[starts.count - 1] + Int32(bag.count)) }
    var room = MeetingRoom(words: bags.flatMap(\.self), starts: starts, weights: Array(repeating: 256, count: 1000))
    for atom in bags.indices { room.enter(atom, isHost: hosts?.contains(atom) ?? true) }
    var pairs: [[Int]] = []
    room.meet(gathering: { _ in }) { pairs.append([$0.one, $0.other]) }
    return pairs
  }

  @Test func meetsOnceHoweverManyWordsAreShared() {
    #expect(Self.meetings([[1, 2, 3, 4], [2, 3, 4, 5], [5, 6], [7]]) == [[0, 1], [1, 2]])
  }

  @Test func pairsOfOneAtomFollowEachOther() {
    let pairs = Self.meetings([[1, 2], [2, 3], [1, 3], [1, 2, 3]])
    #expect(pairs == [[0, 2], [0, 3], [0, 1], [1, 3], [1, 2], [2, 3]])
  }

  @Test func guestsMeetHostsAlone() {
    #expect(Self.meetings([[1, 2], [1, 2], [1, 3], [2]], hosts: [2]) == [[0, 2], [1, 2]])
    #expect(Self.meetings([[1], [1]], hosts: []) == [])
  }

  @Test func isEmptyAfterAMeeting() {
    var room = MeetingRoom(words: [1, 1, 2, 1], starts: [0, 1, 2, 3, 4], weights: [256, 256, 256])
    var (pairs, gathered): ([[Int]], [Int]) = ([], [])
    for atoms in [[0, 1], [2, 3], [1, 3]] {
      for atom in atoms { room.enter(atom, isHost: true) }
      room.meet(gathering: { gathered = $0 }) { pairs.append([gathered[$0.one], gathered[$0.other]]) }
    }
    #expect(pairs == [[0, 1], [1, 3]])
  }

  @Test func aFewAllMeet() {
    #expect(Self.meetings(Array(repeating: [1], count: 24)).count == 24 * 23 / 2)
  }

  @Test func aCrowdMeetsItsNeighbours() {
    let pairs = Self.meetings(Array(repeating: [1, 2], count: 500))
    #expect(pairs.allSatisfy { (1...10).contains($0[1] - $0[0]) })
    #expect(pairs.count == 490 * 10 + 45)
  }

  /// What is known of a pair that meets late: under the words before, each of the two would have met the other.
  @Test func whoMeetsUnderALaterWordDoesNotShareTheFormer() {
    let bags: [[Int32]] = [[1, 3, 9], [1, 2], [2, 3, 9], [9]]
    var room = MeetingRoom(
      words: bags.flatMap(\.self), starts: [0, 3, 5, 8, 9], weights: (0..<10).map { Int32(1 << $0) })
    for atom in bags.indices { room.enter(atom, isHost: true) }
    var told: [[Int]] = []
    room.meet(gathering: { _ in }) { told.append([$0.one, $0.other, Int($0.mine), Int($0.theirs)]) }
    #expect(told == [[0, 1, 0, 0], [0, 2, 2, 4], [0, 3, 2 + 8, 0], [1, 2, 2, 0], [2, 3, 4 + 8, 0]])
  }

  /// A crowd meets its neighbours alone, so that whom one of it does not meet may share the word.
  @Test func aCrowdSaysNothingOfWhatAPairDoesNotShare() {
    var room = MeetingRoom(
      words: (0..<40).flatMap { _ in [Int32(0), 1] }, starts: (0...40).map { Int32(2 * $0) }, weights: [300, 200])
    for atom in 0..<40 { room.enter(atom, isHost: true) }
    room.meet(gathering: { _ in }) { #expect($0.mine == 0 && $0.theirs == 0) }
  }
}

internal import DatelineModel

/// Numbers of one thing on which tellings of one event disagree.
struct FigureConflict {
  /// What is counted: "dead".
  var unit: String
  /// Each number with the atoms that give it, by number.
  var sides: [(number: String, atoms: [Int])]

  /// The conflicts of an event.
  ///
  /// - Parameter tellings: for each atom its figures ("70 dead") and the voice it belongs to. One voice that gives two
  ///   numbers does not contradict itself: they count different things, or the second mends the first.
  static func all(in tellings: [(atom: Int, voice: Int, figures: [String])]) -> [FigureConflict] {
    var units: [String: [String: [(atom: Int, voice: Int)]]] = [:]
    for telling in tellings {
      for figure in telling.figures {
        guard let space = figure.utf8.firstIndex(of: 0x20) else { continue }
        let (number, unit) = (String(figure[..<space]), String(figure[figure.index(after: space)...]))
        units[unit, default: [:]][number, default: []].append((telling.atom, telling.voice))
      }
    }
    return units.sorted { $0.key < $1.key }.compactMap { unit, numbers in
      guard numbers.count > 1, isDisputed(numbers) else { return nil }
      let sides = numbers.map { (number: $0.key, atoms: $0.value.map(\.atom).sorted()) }
      return FigureConflict(
        unit: unit, sides: sides.sorted { ($0.number.utf8.count, $0.number) < ($1.number.utf8.count, $1.number) })
    }
  }

  /// Whether two voices have no number in common.
  private static func isDisputed(_ numbers: [String: [(atom: Int, voice: Int)]]) -> Bool {
    var given: [Int: Set<String>] = [:]
    for (number, tellings) in numbers { for telling in tellings { given[telling.voice, default: []].insert(number) } }
    let sets = given.values.filter { $0.count == 1 }
    return Set(sets.compactMap(\.first)).count > 1
  }
}

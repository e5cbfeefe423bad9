/// The lines in which two texts differ, for people.
struct LineDifference {
  /// The first line that is another, counted from 1.
  let first: Int
  /// Removed lines after `-`, added ones after `+`, each run headed by its line's number in the old text.
  let told: [String]

  /// How many lines are told before the rest is only counted.
  private static let shown = 40
  /// Beyond so many lines a comparison would take longer than anybody waits.
  private static let compared = 4000

  /// The difference of two texts.
  init(from old: String, to new: String) {
    let (old, new) = (LineDifference.lines(of: old), LineDifference.lines(of: new))
    // What both begin and end with needs no comparison.
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let before = Array(old[head..<old.count - tail])
    let after = Array(new[head..<new.count - tail])
    first = head + 1
    guard before.count + after.count <= LineDifference.compared else {
      told = ["lines \(head + 1)-\(head + before.count) become \(after.count) others"]
      return
    }
    var (removed, added): (Set<Int>, Set<Int>) = ([], [])
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    told = LineDifference.cut(LineDifference.told(before, removed, after, added, firstLine: head + 1))
  }

  private static func told(
    _ before: [Substring], _ removed: Set<Int>, _ after: [Substring], _ added: Set<Int>, firstLine: Int
  ) -> [String] {
    var told: [String] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      guard removed.contains(old) || added.contains(new) else {
        (old, new) = (old + 1, new + 1)
        continue
      }
      told.append("@@ line \(firstLine + old)")
      while removed.contains(old) {
        told.append("- \(before[old])")
        old += 1
      }
      while added.contains(new) {
        told.append("+ \(after[new])")
        new += 1
      }
    }
    return told
  }

  private static func cut(_ lines: [String]) -> [String] {
    guard lines.count > shown + 1 else { return lines }
    return lines.prefix(shown) + ["… and \(lines.count - shown) more lines"]
  }

  private static func lines(of text: String) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
  }
}

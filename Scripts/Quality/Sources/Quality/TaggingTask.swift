import Foundation

/// Tags and trees over given tokens: the share of words with the right tag, head, and head with relation.
enum TaggingTask {
  static func figures(_ program: Program, _ file: URL) throws -> [Figure] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let bare = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap(blank).joined(separator: "\n")
    let output = try program.run(["analyse", "--conllu"], input: Data(bare.utf8))
    let (gold, predicted) = (words(text), words(String(decoding: output, as: UTF8.self)))
    guard gold.count == predicted.count else {
      throw Program.Failure(description: "\(predicted.count) words answered of \(gold.count)")
    }
    var (tags, heads, relations) = (0, 0, 0)
    for (one, other) in zip(gold, predicted) {
      if one[3] == other[3] { tags += 1 }
      if one[6] == other[6] {
        heads += 1
        if base(one[7]) == base(other[7]) { relations += 1 }
      }
    }
    let share = { (count: Int) in 100 * Double(count) / Double(max(1, gold.count)) }
    return [
      Figure(name: "UPOS", value: share(tags)), Figure(name: "UAS", value: share(heads)),
      Figure(name: "LAS", value: share(relations)),
    ]
  }

  /// A line with all but number, form and remarks taken away; empty nodes vanish.
  private static func blank(_ line: Substring) -> String? {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else { return String(line) }
    guard !columns[0].contains(".") else { return nil }
    return ([columns[0], columns[1]] + Array(repeating: "_", count: 7) + [columns[9]]).joined(separator: "\t")
  }

  private static func words(_ text: String) -> [[Substring]] {
    text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return columns.count == 10 && Int(columns[0]) != nil ? columns : nil
    }
  }

  private static func base(_ relation: Substring) -> Substring { relation.prefix { $0 != ":" } }
}

internal import CivilTime

/// The years of a chronicle's dates that its page shows without them: "<time datetime="2021-01-05">Jan 5</time>".
enum ItemYears {
  /// The year of the date that opens a kept block, by block; none where the text itself tells it.
  static func years(in tree: HTMLTree, _ page: PageText, _ verdicts: [BlockVerdict]) -> [Int: Int] {
    var years: [Int: Int] = [:]
    for (index, block) in page.blocks.enumerated() where verdicts[index] == .kept {
      guard let node = openingTime(in: tree, block.container), let value = tree.value(of: .datetime, at: node),
        let moment = MachineDate.moment(in: value)
      else { continue }
      let shown = Array(tree.text(of: node, limit: 40).utf8)
      let tellsYear = shown.split { !$0.isASCIIDigit }.contains { $0.count == 4 }
      if !shown.isEmpty, !tellsYear, page.bytes[block.range].starts(with: shown) { years[index] = moment.date.year }
    }
    return years
  }

  /// The `<time>` before which nothing stands in an element.
  private static func openingTime(in tree: HTMLTree, _ element: Int) -> Int? {
    for node in element..<tree.end(of: element) {
      switch tree.nodes[node].tag {
      case .time: return node
      case .text where !tree.source[Int(tree.nodes[node].start)..<Int(tree.nodes[node].stop)].allSatisfy(\.isASCIISpace):
        return nil
      default: continue
      }
    }
    return nil
  }
}

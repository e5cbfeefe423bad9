extension Selector {
  /// The elements of a tree that it selects, in document order; those inside another one are left out where `outermost`.
  func nodes(in tree: HTMLTree, outermost: Bool = true) -> [Int] {
    var found: [Int] = []
    var end = 0
    for node in tree.nodes.indices where tree.nodes[node].tag != .text && tree.nodes[node].tag != .document {
      guard !outermost || node >= end, alternatives.contains(where: { selects(node, $0, tree) }) else { continue }
      found.append(node)
      end = tree.end(of: node)
    }
    return found
  }

  private func selects(_ node: Int, _ path: Path, _ tree: HTMLTree) -> Bool {
    guard let last = path.steps.last, matches(node, last.compound, tree) else { return false }
    return stands(node, under: path.steps.dropLast(), isChild: last.isChild, tree)
  }

  /// Whether a node stands inside of elements that the steps select: the nearest that fits is taken for a step, but for a
  /// child of a fitting one all above are tried.
  private func stands(_ node: Int, under steps: ArraySlice<Step>, isChild: Bool, _ tree: HTMLTree) -> Bool {
    guard let step = steps.last else { return true }
    var parent = Int(tree.nodes[node].parent)
    while parent > 0 {
      if matches(parent, step.compound, tree),
        stands(parent, under: steps.dropLast(), isChild: step.isChild, tree)
      {
        return true
      }
      if isChild { return false }
      parent = Int(tree.nodes[parent].parent)
    }
    return false
  }

  private func matches(_ node: Int, _ compound: Compound, _ tree: HTMLTree) -> Bool {
    if let tag = compound.tag, String(describing: tree.nodes[node].tag) != tag { return false }
    return compound.conditions.allSatisfy { condition in
      switch condition {
      case .id(let id): tree.value(of: .id, at: node) == id
      case .className(let name):
        tree.value(of: .class, at: node)?.split(whereSeparator: \.isWhitespace).contains { $0 == name } ?? false
      case .attribute(let attribute, nil): tree.range(of: attribute, at: node) != nil
      case .attribute(let attribute, let value?): tree.value(of: attribute, at: node) == value
      }
    }
  }
}

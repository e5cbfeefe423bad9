internal import CivilTime
internal import DatelineModel

/// The union of atoms: one for each id, sorted by id.
///
/// Atoms that share an id are one sentence read twice, perhaps with other options. The one that knows its time is kept,
/// then the one that comes first in a total order of all their parts, so that the choice depends on the set alone.
func unite(_ atoms: consuming [Timeline.Atom]) -> [Timeline.Atom] {
  sort(&atoms)
  var kept = 0
  for index in atoms.indices {
    if kept > 0, atoms[kept - 1].id == atoms[index].id {
      if atoms[kept - 1] != atoms[index], precedes(atoms[index], atoms[kept - 1]) { atoms.swapAt(kept - 1, index) }
    } else {
      if kept != index { atoms.swapAt(kept, index) }
      kept += 1
    }
  }
  atoms.removeSubrange(kept...)
  return atoms
}

/// Sorts atoms by id, in their place: they are large, and a copy of all is a third of the memory that a merge takes.
private func sort(_ atoms: inout [Timeline.Atom]) {
  // Bytes tell the order of ids that are ASCII.
  let isPlain = atoms.allSatisfy { $0.id.utf8.allSatisfy { $0 < 0x80 } }
  var order = atoms.indices.map { (start: isPlain ? IDStart(atoms[$0].id) : IDStart(""), index: Int32($0)) }
  order.sort { one, other in
    if one.start != other.start { return one.start < other.start }
    if one.start.isWhole, other.start.isWhole { return one.index < other.index }
    let (mine, theirs) = (atoms[Int(one.index)].id, atoms[Int(other.index)].id)
    return mine == theirs ? one.index < other.index : mine < theirs
  }
  atoms.put(into: order.map(\.index))
}

/// The first sixteen bytes of an id as numbers that sort as they do: ours have no more, so that millions are sorted without
/// looking at the ids themselves.
private struct IDStart: Comparable {
  private let first: UInt64
  private let second: UInt64
  /// Whether it is all of the id.
  let isWhole: Bool

  init(_ id: String) {
    var bytes = id.utf8.makeIterator()
    func eight() -> UInt64 { (0..<8).reduce(0) { start, _ in start << 8 | UInt64(bytes.next() ?? 0) } }
    first = eight()
    second = eight()
    isWhole = id.utf8.count == 16
  }

  static func == (one: IDStart, other: IDStart) -> Bool { one.first == other.first && one.second == other.second }

  static func < (one: IDStart, other: IDStart) -> Bool {
    one.first == other.first ? one.second < other.second : one.first < other.first
  }
}

/// A total order of atoms that share an id and are not equal.
private func precedes(_ one: Timeline.Atom, _ other: Timeline.Atom) -> Bool {
  if (one.when != nil) != (other.when != nil) { return one.when != nil }
  return parts(of: one).lexicographicallyPrecedes(parts(of: other))
}

/// Every part of an atom as text, each list closed by its length so that different atoms give different parts.
private func parts(of atom: Timeline.Atom) -> [String] {
  func told(_ text: String?) -> String { text.map { "+" + $0 } ?? "" }
  func list(_ texts: [String]) -> [String] { ["\(texts.count)"] + texts }
  let witness = atom.witness
  let when = atom.when.map { when in
    [
      when.placement.rawValue, told(when.value?.description), told(when.first?.value.description),
      "\(when.first?.isIncluded ?? true)", told(when.last?.value.description), "\(when.last?.isIncluded ?? true)",
      told(when.interval.begin?.description), told(when.interval.end?.description),
      told(when.interval.earliest?.description), told(when.interval.latest?.description), told(when.granularity?.name),
      "\(when.approximate)", "\(when.uncertain)", when.text,
    ]
  }
  // One step a list: as one expression it is more than a type checker ends in its time.
  var parts = list(when ?? [])
  parts += [
    witness.source, witness.quote, "\(witness.start)", "\(witness.end)", told(witness.expression), atom.summary,
    atom.status.rawValue, told(atom.attribution), atom.action, "\(atom.position)", "\(atom.mention.lowerBound)",
    "\(atom.mention.upperBound)", told(atom.headline),
  ]
  parts += list(atom.replaced.flatMap { ["\($0.start)", "\($0.end)", $0.text, "\($0.certainty)"] })
  parts += list(witness.basis.flatMap { [$0.kind.rawValue, $0.text] })
  parts += list(atom.participants)
  parts += list(atom.places)
  parts += list(atom.content)
  parts += list(atom.figures.map(\.description))
  parts += list(atom.relations.flatMap { [$0.from, $0.to, $0.type.rawValue] })
  return parts
}

internal import CivilTime
internal import DatelineModel

/// The union of atoms: one for each id, sorted by id.
///
/// Atoms that share an id are one sentence read twice, perhaps with other options. The one that knows its time is kept,
/// then the one that comes first in a total order of all their parts, so that the choice depends on the set alone.
func unite(_ atoms: [Timeline.Atom]) -> [Timeline.Atom] {
  var united: [Timeline.Atom] = []
  united.reserveCapacity(atoms.count)
  for atom in atoms.sorted(by: { $0.id < $1.id }) {
    if let last = united.last, last.id == atom.id {
      if last != atom, precedes(atom, last) { united[united.count - 1] = atom }
    } else {
      united.append(atom)
    }
  }
  return united
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
  return list(when ?? [])
    + [
      witness.source, witness.quote, "\(witness.start)", "\(witness.end)", told(witness.expression), atom.summary,
      atom.status.rawValue, told(atom.attribution), atom.action, "\(atom.position)", "\(atom.mention.lowerBound)",
      "\(atom.mention.upperBound)", told(atom.headline),
    ]
    + list(atom.replaced.flatMap { ["\($0.start)", "\($0.end)", $0.text, "\($0.certainty)"] })
    + list(witness.basis.flatMap { [$0.kind.rawValue, $0.text] }) + list(atom.participants) + list(atom.places)
    + list(atom.content) + list(atom.figures.map(\.description))
    + list(atom.relations.flatMap { [$0.from, $0.to, $0.type.rawValue] })
}

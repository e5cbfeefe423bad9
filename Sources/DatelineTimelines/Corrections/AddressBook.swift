internal import DatelineModel

/// Finds the atoms that an editor names.
struct AddressBook {
  private let atoms: [Timeline.Atom]
  private let indices: [String: Int]
  private let byQuote: [[String]: [Int]]
  /// Atoms that derive no event, because a newer version of their article does.
  private let superseded: [String: Timeline.Atom]

  /// - Parameters:
  ///   - atoms: those that derive events.
  ///   - all: those of every version.
  init(_ atoms: [Timeline.Atom], all: [Timeline.Atom]) {
    self.atoms = atoms
    indices = Dictionary(atoms.enumerated().map { ($1.id, $0) }) { first, _ in first }
    byQuote = Dictionary(grouping: atoms.indices) { AddressBook.words(of: atoms[$0].witness.quote) }
    var rest: [String: Timeline.Atom] = [:]
    for atom in all where indices[atom.id] == nil { rest[atom.id] = atom }
    superseded = rest
  }

  /// The atoms that an address can mean, by index: the one with its id, else those of its sentence. The sentence of an
  /// older version's atom is known, so its id finds the same sentence in the newest.
  func atoms(at address: EventAddress) -> [Int] {
    if let id = address.id {
      if let index = indices[id] { return [index] }
      if let atom = superseded[id] { return atoms(saying: atom.witness.quote, as: atom.summary) }
    }
    return address.quote.map { atoms(saying: $0, as: address.summary) } ?? []
  }

  /// The atoms of a sentence; where some of them are told in those words, only they.
  private func atoms(saying quote: String, as summary: String?) -> [Int] {
    let found = byQuote[AddressBook.words(of: quote)] ?? []
    guard let summary else { return found }
    let words = AddressBook.words(of: summary)
    let chosen = found.filter { AddressBook.words(of: atoms[$0].summary) == words }
    return chosen.isEmpty ? found : chosen
  }

  /// Only words count: a sentence may be copied out of a report with other quotation marks or escapes in it.
  private static func words(of text: String) -> [String] {
    FoldedForm.string(text.utf8.span).unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }.map { String($0) }
  }
}

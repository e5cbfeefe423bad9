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

  /// The sentence that is most like the one that an address names and nothing says; nil where none is like it.
  func nearest(to address: EventAddress) -> String? {
    guard let quote = address.quote else { return nil }
    let wanted = Set(AddressBook.words(of: quote))
    let measured = byQuote.compactMap { words, atoms -> (likeness: Double, quote: String)? in
      let words = Set(words)
      let shared = Double(words.intersection(wanted).count)
      let likeness = shared / Double(max(1, words.count + wanted.count) - Int(shared))
      return likeness < 0.4 ? nil : atoms.first.map { (likeness, self.atoms[$0].witness.quote) }
    }
    return measured.max { ($0.likeness, $1.quote) < ($1.likeness, $0.quote) }?.quote
  }

  /// The atoms of a sentence, of which the beginning is enough; where some of them are told in those words, only they.
  private func atoms(saying quote: String, as summary: String?) -> [Int] {
    let beginning = AddressBook.words(of: quote)
    let found = byQuote[beginning] ?? atoms(beginningWith: beginning)
    guard let summary else { return found }
    let words = AddressBook.words(of: summary)
    let chosen = found.filter { AddressBook.words(of: atoms[$0].summary) == words }
    return chosen.isEmpty ? found : chosen
  }

  /// The atoms of all sentences that begin with those words.
  private func atoms(beginningWith words: [String]) -> [Int] {
    if words.count < 2 { return [] }
    return byQuote.filter { $0.key.starts(with: words) }.values.joined().sorted()
  }

  /// Only words count: a sentence may be copied out of a report with other quotation marks or escapes in it.
  private static func words(of text: String) -> [String] {
    FoldedForm.string(text.utf8.span).unicodeScalars.split { scalar in
      !(scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }.map { String($0) }
  }
}

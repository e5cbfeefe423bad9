internal import DatelineModel

/// Who is who in a story of several articles: a family name alone names the one person of the story who bears it.
///
/// "Falk" in one article is "Oscar Falk" of another, so that both tell of one man; where the story also has a "Greta
/// Falk", the bare name is nobody's. Capitals alone name the one name of the story whose words begin with them: "NRC" is
/// "Norland Rail Company".
struct StoryNames {
  /// For each last word of a name of several words, folded, the folded full names; one is a person's of a story.
  private var bearers: [String: Set<String>] = [:]
  /// For each row of initials, folded, the folded names whose words begin with them.
  private var spelled: [String: Set<String>] = [:]

  init(_ atoms: [Timeline.Atom]) {
    for atom in atoms {
      for name in atom.participants where Timeline.isName(participant: name) {
        let full = FoldedForm.string(name.utf8.span)
        guard let space = full.lastIndex(of: " ") else { continue }
        bearers[String(full[full.index(after: space)...]), default: []].insert(full)
        spelled[String(full.split(separator: " ").compactMap(\.first)), default: []].insert(full)
      }
    }
    // "Rosa Maria Lund" and "Rosa Lund" are one.
    bearers = bearers.mapValues { names in
      guard names.count > 1, names.count <= Self.mostForms,
        let fullest = names.max(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) })
      else { return names }
      let words = Set(fullest.split(separator: " "))
      return names.allSatisfy { words.isSuperset(of: $0.split(separator: " ")) } ? [fullest] : names
    }
  }

  /// So many forms of one family are compared.
  private static let mostForms = 8

  /// The folded words of a name: those of the full name where a family name alone names one person of the story.
  func words(of name: String) -> [String] {
    let folded = FoldedForm.string(name.utf8.span)
    if !folded.contains(" "), let full = bearers[folded], let only = full.first, full.count == 1 {
      return only.split(separator: " ").map(String.init)
    }
    if Self.isAcronym(name), let full = spelled[folded], let only = full.first, full.count == 1 {
      return only.split(separator: " ").map(String.init)
    }
    return folded.split(separator: " ").map(String.init)
  }

  private static func isAcronym(_ name: String) -> Bool {
    (2...6).contains(name.utf8.count) && name.utf8.allSatisfy { $0 &- 0x41 < 26 }
  }
}

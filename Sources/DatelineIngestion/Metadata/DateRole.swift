/// What the words before a date say it is.
enum DateRole: Hashable {
  /// That of publication.
  case publication
  /// That of a change.
  case change
  /// That of something else: of retrieval, of acceptance, of what the page tells about.
  case other
  /// Nothing is said.
  case none

  /// What a label says.
  ///
  /// - Parameter words: what stands before the date in its line, from the date before it on.
  init(_ words: String) {
    let lower = words.lowercased()
    // "Published by Jane Roe | Updated": the last label is the date's.
    let last = lower.split(whereSeparator: { "|·•;–—".contains($0) }).last.map(String.init) ?? ""
    if let told = DateRole.told(last) ?? (last.contains(where: \.isLetter) ? nil : DateRole.told(lower)) {
      self = told
    } else {
      self = DateRole.isUnknownLabel(last) ? .other : .none
    }
  }

  private static func told(_ label: String) -> DateRole? {
    if DateWords.other.contains(where: { label.contains($0) }) { return .other }
    if DateWords.change.contains(where: { label.contains($0) }) { return .change }
    if DateWords.publication.contains(where: { label.contains($0) }) { return .publication }
    return nil
  }

  /// "Quay built:": a few words and a colon right before the date.
  private static func isUnknownLabel(_ words: String) -> Bool {
    let label = words.trimmingASCIISpace()
    guard label.utf8.last == 0x3A else { return false }
    let name = label.utf8.dropLast()
    // "Von Jane Roe, Kalder:" names who and where.
    return name.count >= 4 && name.count <= 40 && !name.contains(0x2C)
      && name.contains { $0.isASCIILetter || $0 >= 0x80 }
  }
}

/// Words by which pages name the dates they show, in lower case.
enum DateWords {
  static let publication = [
    "publish", "posted", "veröffentlicht", "erschienen", "publié", "publicado", "pubblicato", "publicat",
    "gepubliceerd",
    "geplaatst", "opublikowan", "опубликован", "yayın", "publicerad", "publisert", "udgivet", "julkaistu", "created",
    "issued", "erstellt", "发布", "公開", "掲載", "date:", "datum:", "fecha:", "data:", "pressemitteilung", "написан",
    "original", "released", "written",
  ]
  static let change = [
    "updated", "update:", "modified", "aktualisiert", "geändert", "letzte änderung", "mis à jour", "mise à jour",
    "actualizado",
    "actualización", "aggiornat", "atualizad", "bijgewerkt", "aktualizac", "обновлен", "güncelle", "uppdaterad",
    "oppdatert", "opdateret", "päivitetty", "last edit", "revised", "更新", "zuletzt", "bearbeitet", "reviewed", "stand:",
    "edited",
  ]
  static let other = [
    "retrieved", "accessed", "received", "accepted", "archived", "saved", "captured", "expires", "valid until",
    "event date", "born", "joined", "member since", "registered", "abgerufen", "eingegangen", "angenommen", "consulté",
    "consultado", "printed on", "today is", "copyright", "©", "deadline",
  ]
}

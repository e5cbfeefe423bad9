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
    let lower = Array(words.lowercased().utf8)
    // "Published by Jane Roe | Updated": the last label is the date's.
    let last = DateRole.lastLabel(of: lower)
    let isLettered = last.contains { $0.isASCIILetter || $0 >= 0x80 }
    if let told = DateRole.told(last) ?? (isLettered ? nil : DateRole.told(lower[...])) {
      self = told
    } else {
      self = DateRole.isUnknownLabel(last) ? .other : .none
    }
  }

  /// What stands behind the last bar, point, semicolon or dash that something stands behind.
  private static func lastLabel(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    var end = bytes.count
    var index = bytes.count
    while index > 0 {
      index -= 1
      let width = separatorWidth(bytes, at: index)
      guard width > 0 else { continue }
      if index + width < end { return bytes[(index + width)..<end] }
      end = index
    }
    return bytes[..<end]
  }

  /// The bytes of the separator that begins there; 0 where none does.
  private static func separatorWidth(_ bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case 0x7C, 0x3B: return 1
    // The middle dot.
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xB7 ? 2 : 0
    // The bullet, the en dash, the em dash.
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return [0xA2, 0x93, 0x94].contains(bytes[index + 2]) ? 3 : 0
    default: return 0
    }
  }

  private static func told(_ label: ArraySlice<UInt8>) -> DateRole? {
    guard !label.isEmpty else { return nil }
    if DateWords.other.stands(in: label) { return .other }
    if DateWords.change.stands(in: label) { return .change }
    if DateWords.publication.stands(in: label) { return .publication }
    return nil
  }

  /// "Quay built:": a few words and a colon right before the date.
  private static func isUnknownLabel(_ words: ArraySlice<UInt8>) -> Bool {
    var label = words.drop(while: \.isASCIISpace)
    while label.last?.isASCIISpace == true { label.removeLast() }
    guard label.last == 0x3A else { return false }
    let name = label.dropLast()
    // "Von Jane Roe, Kalder:" names who and where.
    return name.count >= 4 && name.count <= 40 && !name.contains(0x2C)
      && name.contains { $0.isASCIILetter || $0 >= 0x80 }
  }
}

/// Words by which pages name the dates they show, in lower case.
enum DateWords {
  static let publication = PhraseTable([
    "publish", "posted", "veröffentlicht", "erschienen", "publié", "publicado", "pubblicato", "publicat",
    "gepubliceerd",
    "geplaatst", "opublikowan", "опубликован", "yayın", "publicerad", "publisert", "udgivet", "julkaistu", "created",
    "issued", "erstellt", "发布", "公開", "掲載", "date:", "datum:", "fecha:", "data:", "pressemitteilung", "написан",
    "original", "released", "written",
  ])
  static let change = PhraseTable([
    "updated", "update:", "modified", "aktualisiert", "geändert", "letzte änderung", "mis à jour", "mise à jour",
    "actualizado",
    "actualización", "aggiornat", "atualizad", "bijgewerkt", "aktualizac", "обновлен", "güncelle", "uppdaterad",
    "oppdatert", "opdateret", "päivitetty", "last edit", "revised", "更新", "zuletzt", "bearbeitet", "reviewed", "stand:",
    "edited",
  ])
  static let other = PhraseTable([
    "retrieved", "accessed", "received", "accepted", "archived", "saved", "captured", "expires", "valid until",
    "event date", "born", "photo taken", "taken on", "taken in", "pictured", "photographed", "recorded on", "filmed",
    "joined", "member since", "registered", "abgerufen", "eingegangen", "angenommen", "consulté",
    "consultado", "printed on", "today is", "copyright", "©", "deadline",
  ])
  static let weekdays = PhraseTable([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon,", "tue,", "wed,", "thu,", "fri,", "sat,", "sun,",
  ])
}

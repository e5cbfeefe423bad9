@_spi(Training) internal import DatelineLanguage
internal import DatelineModel

/// What the words right beside a name tell of its kind and of where it ends.
extension NameCues {
  /// "Defense Secretary Paul Hale": what an office is of is no name.
  func isOfOffice(_ name: SentenceAnalysis.Name) -> Bool {
    let next = name.words.upperBound
    return words.indices.contains(next) && isCapital[next] && NameVocabulary.titles.contains(forms[next])
      && name.words.allSatisfy { NameVocabulary.officeNouns.contains(forms[$0]) }
  }

  /// "from Rosney, Utah", "through Oslo": what stands before a place and a comma is a place, and what lists know as one
  /// behind a preposition of place, unless it is plainly something else.
  func settlePlaces(_ names: inout [SentenceAnalysis.Name]) {
    for index in names.indices where names[index].kind == .other || isUnsurePerson(names[index]) {
      guard names[index].words.count == 1, let word = names[index].words.first, word > 0,
        NameVocabulary.placing.contains(forms[word - 1]), Gazetteer.english.isPlace(forms[word])
      else { continue }
      (names[index].kind, names[index].certainty) = (.place, Self.listed)
    }
    for index in names.indices.dropLast() where names[index].kind == .other {
      let (end, next) = (names[index].words.upperBound, names[index + 1])
      guard next.words.lowerBound == end + 1, forms[end] == NameVocabulary.comma, next.kind == .place,
        next.certainty > 0.5
      else { continue }
      (names[index].kind, names[index].certainty) = (.place, Self.certainty)
    }
  }

  /// "Kowal signed the bill": a name of which lists know only that families have it is a person's where it does something.
  func settlePersons(_ names: inout [SentenceAnalysis.Name]) {
    for index in names.indices where names[index].kind == .other && names[index].words.count == 1 {
      guard let word = names[index].words.first, words[word].relation == .nsubj, words[word].tag == .properNoun,
        !words.contains(where: { $0.head == word && $0.relation != .punct }),
        Gazetteer.english.person(forms[word]) != 0, !Gazetteer.english.isPlace(forms[word])
      else { continue }
      (names[index].kind, names[index].certainty) = (.person, Self.listed)
    }
  }

  /// "Skyfold, a plane maker, opened": a bare capital that begins a sentence and is said to be one of a kind is a name.
  var isFirstIntroduced: Bool {
    guard words.count > 4, isCapital[0], words[0].tag == .noun, !words[0].features.plural, words[0].relation == .nsubj,
      forms[1] == NameVocabulary.comma,
      let kind = words.indices.first(where: { words[$0].relation == .appos && words[$0].head == 0 }),
      !words.contains(where: { $0.head == 0 && [.det, .amod, .nummod, .nmodPossessive].contains($0.relation) })
    else { return false }
    return words.contains { $0.head == kind && $0.relation == .det && $0.lemma == "a" }
  }

  private func isUnsurePerson(_ name: SentenceAnalysis.Name) -> Bool {
    name.kind == .person && name.certainty <= 0.5
      && name.words.allSatisfy { Gazetteer.english.person(forms[$0]) & 1 == 0 }
  }

  /// How sure it is that a name is what lists know it as, where it stands in such a place.
  private static let listed = 0.7

  /// "St. Ann's Hospital", "Marlowe's Ltd.": one name with a possessive inside, not an owner's and what is owned.
  func ownersInside() -> [Range<Int>] {
    words.indices.compactMap { mark in
      guard words[mark].tag == .particle, mark > 0, mark + 1 < words.count, isCapital[mark + 1],
        isName(mark - 1)
      else { return nil }
      var first = mark - 1
      while isName(first - 1) { first -= 1 }
      let isCompany = NameVocabulary.companyForms.contains(forms[mark + 1])
      let isSaint = mark - first > 1 && NameVocabulary.saints.contains(forms[first])
      return isCompany || isSaint && NameVocabulary.saintsHouses.contains(forms[mark + 1]) ? first..<mark + 2 : nil
    }
  }

  /// "blamed the Red Hand": several words with capitals behind an article name something, if most words have none.
  func calledRuns() -> [Range<Int>] {
    guard 2 * isCapital.count(where: { $0 }) < words.count else { return [] }
    return words.indices.compactMap { article in
      guard forms[article] == NameVocabulary.the, !isCapital[article] else { return nil }
      var end = article + 1
      while isName(end) { end += 1 }
      return 2...4 ~= end - article - 1 ? article + 1..<end : nil
    }
  }

  /// "the Elon Varga-led company": who leads it, where lists know a name of persons.
  func leaders() -> [Range<Int>] {
    words.indices.compactMap { hyphen in
      guard forms[hyphen] == NameVocabulary.hyphen, hyphen > 1, hyphen + 1 < words.count,
        NameVocabulary.leading.contains(forms[hyphen + 1]), isName(hyphen - 1)
      else { return nil }
      var first = hyphen - 1
      while isName(first - 1) { first -= 1 }
      let isPerson = Gazetteer.english.person(forms[first]) | Gazetteer.english.person(forms[hyphen - 1]) != 0
      return hyphen - first > 1 && isPerson ? first..<hyphen : nil
    }
  }
}

internal import DatelineModel

/// Finds the names of a sentence: runs of capitalised proper nouns, without titles, with a kind by what they hold, what
/// stands around them and what is known of them.
struct NameFinder {
  let words: [SentenceAnalysis.Word]
  let tree: ClauseTree
  let tokens: [Token]
  let gazetteer: Gazetteer
  /// The hash of each word's folded form.
  let forms: [UInt32]
  private let text: String

  init(_ words: [SentenceAnalysis.Word], _ tree: ClauseTree, in document: Document, gazetteer: Gazetteer = .english) {
    let bytes = document.text.utf8.span
    (self.words, self.tree, tokens, self.gazetteer) = (words, tree, document.tokens, gazetteer)
    forms = words.map { FoldedForm.hash(bytes.extracting($0.range)) }
    text = document.text
  }

  /// The names in order, not overlapping.
  func names() -> [SentenceAnalysis.Name] {
    var names: [SentenceAnalysis.Name] = []
    var index = 0
    while index < words.count {
      guard isNameWord(index) else {
        index += 1
        continue
      }
      let end = runEnd(from: index)
      add(index..<end, to: &names)
      index = end
    }
    return names
  }

  // MARK: Runs

  /// Whether a word may begin or go on a name: a capitalised proper noun, or an adjective or noun beside one.
  private func isNameWord(_ index: Int) -> Bool {
    let token = tokens[words[index].token]
    guard token.flags.contains(.capitalised), !NameWords.calendar.contains(forms[index]) else { return false }
    switch words[index].tag {
    case .properNoun: return !NameWords.demonyms.contains(forms[index]) || beginsName(index + 1)
    case .noun, .adjective, .other:
      // "White House", "Supreme Court": capitals that the beginning of a sentence does not explain.
      if NameWords.demonyms.contains(forms[index]) { return beginsName(index + 1) }
      return !begins(index) || index + 1 < words.count && words[index + 1].tag == .properNoun
    default: return false
    }
  }

  /// Whether the word behind an adjective of a people is a name's: "Saudi Arabia", but not "Saudi forces".
  private func beginsName(_ index: Int) -> Bool {
    guard index < words.count, tokens[words[index].token].flags.contains(.capitalised) else { return false }
    return [.properNoun, .noun, .adjective].contains(words[index].tag) && !NameWords.demonyms.contains(forms[index])
      && !NameWords.calendar.contains(forms[index])
  }

  private func begins(_ index: Int) -> Bool {
    index == 0 || tokens[words[index].token].flags.contains(.sentenceStart) || words[index - 1].tag == .punctuation
  }

  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < words.count {
      if isNameWord(end) {
        end += 1
      } else if let next = joinEnd(start, at: end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The end of a small word or mark and the capitalised word behind it that go on a run; nil when they do not.
  private func joinEnd(_ start: Int, at index: Int) -> Int? {
    let next = index + 1
    guard next < words.count else { return nil }
    switch forms[index] {
    case NameWords.hyphen:
      let isTight =
        words[index - 1].range.upperBound == words[index].range.lowerBound
        && words[index].range.upperBound == words[next].range.lowerBound
      return isTight && isNameWord(next) ? next + 1 : nil
    case NameWords.ampersand: return isNameWord(next) ? next + 1 : nil
    case NameWords.and where index == start + 1 && start > 0 && forms[start - 1] == NameWords.the:
      return sharedEnd(from: next)
    case NameWords.of where NameWords.titles.contains(forms[index - 1]) && isNameWord(next): return next + 1
    case NameWords.of where (start..<index).contains(where: { NameWords.ofHeads.contains(forms[$0]) }):
      if isNameWord(next) { return next + 1 }
      return forms[next] == NameWords.the && next + 1 < words.count && isNameWord(next + 1) ? next + 2 : nil
    case _ where isPossessor(index - 1) && isNameWord(next):
      // "St. Ann's Hospital", "Marlowe's Ltd.", but not "Tarn's police".
      let isOneName = NameWords.saints.contains(forms[start]) || NameWords.companyForms.contains(forms[next])
      return isOneName ? next + 1 : nil
    case _ where words[index].tag == .verb && tokens[words[index].token].flags.contains(.capitalised):
      // "Brandt Tunnelling Inc."
      return isNameWord(next) ? next : nil
    default: return NameWords.particles.contains(forms[index]) ? particleEnd(at: next) : nil
    }
  }

  /// The end of what a particle goes on with: "al Tarik", "al-Tarik", "de la Rue".
  private func particleEnd(at next: Int) -> Int? {
    var next = next
    if NameWords.particles.contains(forms[next]) || forms[next] == NameWords.hyphen { next += 1 }
    return next < words.count && isNameWord(next) ? next + 1 : nil
  }

  /// The end of the second part of a name like "Securities and Exchange Commission"; nil for two names.
  private func sharedEnd(from start: Int) -> Int? {
    var end = start
    while end < words.count, isNameWord(end) { end += 1 }
    guard end - start == 2, NameWords.offices.contains(forms[end - 1]) else { return nil }
    return end
  }

  // MARK: Names

  /// Adds the names of a run: what stands before a title, if it is known, and what stands behind it.
  private func add(_ run: Range<Int>, to names: inout [SentenceAnalysis.Name]) {
    var rest = run
    // An initial alone is no name, but part of a sum or a list.
    guard run.contains(where: { words[$0].range.count > 1 && words[$0].tag != .punctuation }) else { return }
    if let title = lastTitle(in: rest) {
      while let first = rest.first, NameWords.demonyms.contains(forms[first]) { rest.removeFirst() }
      let first = rest.first { NameWords.titles.contains(forms[$0]) } ?? title
      let before = rest.lowerBound..<first
      let behind = officeEnd(of: title, in: rest)..<rest.upperBound
      if let kind = knownKind(before) { names.append(SentenceAnalysis.Name(words: before, kind: kind)) }
      if !behind.isEmpty { names.append(SentenceAnalysis.Name(words: behind, kind: .person)) }
      return
    }
    if rest.count > 2, let first = rest.first, gazetteer.isGivenName(forms[first + 1]),
      NameWords.demonyms.contains(forms[first]) || NameWords.callings.contains(forms[first])
        || words[first].tag == .noun && !gazetteer.isGivenName(forms[first])
    {
      rest.removeFirst()
    }
    guard rest.contains(where: { words[$0].tag == .properNoun }) || rest.count > 1 else { return }
    names.append(SentenceAnalysis.Name(words: rest, kind: kind(of: rest)))
  }

  /// The last title of a run behind which a person's name, or nothing, is left; nil where titles are part of an
  /// organisation's name.
  private func lastTitle(in run: Range<Int>) -> Int? {
    guard let title = run.last(where: { NameWords.titles.contains(forms[$0]) }) else { return nil }
    let behind = officeEnd(of: title, in: run)..<run.upperBound
    if behind.isEmpty {
      // "Mr." alone is no name; "the Attorney General" neither; "General Motors" is not reached here.
      return NameWords.weakTitles.contains(forms[title]) && run.count > 1 && !isTitleRun(run) ? nil : title
    }
    if behind.contains(where: { NameWords.organisations.contains(forms[$0]) || NameWords.places.contains(forms[$0]) }) {
      return nil
    }
    return NameWords.weakTitles.contains(forms[title]) && !isTitleRun(run.lowerBound..<title + 1)
      && !gazetteer.isGivenName(forms[behind.lowerBound]) ? nil : title
  }

  /// The end of a title and the office it is of ("Secretary of State").
  private func officeEnd(of title: Int, in run: Range<Int>) -> Int {
    var end = title + 1
    guard end < run.upperBound, forms[end] == NameWords.of else { return end }
    end += 1
    while end < run.upperBound, NameWords.officeNouns.contains(forms[end]) { end += 1 }
    return end
  }

  private func isTitleRun(_ run: Range<Int>) -> Bool {
    run.contains { NameWords.titles.contains(forms[$0]) && !NameWords.weakTitles.contains(forms[$0]) }
  }

  /// The kind of a name that is sure without what stands around it; nil when it is not sure, or empty.
  private func knownKind(_ name: Range<Int>) -> SentenceAnalysis.Name.Kind? {
    guard let first = name.first else { return nil }
    if isKnownPlace(name) { return .place }
    if tellingWords(of: name).contains(where: { NameWords.organisations.contains(forms[$0]) }) { return .organisation }
    if name.count == 1, isAcronym(first) { return .organisation }
    return nil
  }

  /// The words of a name that may tell what it is: not the given name it begins with ("Bill", "Forest").
  private func tellingWords(of name: Range<Int>) -> Range<Int> {
    let first = name.lowerBound
    let isGiven =
      gazetteer.isGivenName(forms[first]) && !isAcronym(first) && !NameWords.demonyms.contains(forms[first])
    return name.count > 1 && isGiven ? name.dropFirst() : name
  }

  private func kind(of name: Range<Int>) -> SentenceAnalysis.Name.Kind {
    if let kind = knownKind(name) { return kind }
    let telling = tellingWords(of: name)
    if telling.contains(where: { NameWords.places.contains(forms[$0]) }) { return .place }
    if name.count > 1, NameWords.placeBeginnings.contains(forms[name.lowerBound]) { return .place }
    if telling.contains(where: { NameWords.things.contains(forms[$0]) }) { return .other }
    if telling.count < name.count { return .person }
    if isCalledAPlace(name) { return .place }
    if name.count > 1, holdsPlaceOrAcronym(name) { return .organisation }
    let before = name.lowerBound > 0 ? forms[name.lowerBound - 1] : 0
    if before == NameWords.the { return name.count > 1 ? .organisation : .other }
    if NameWords.locatives.contains(before), name.count == 1, !isPossessor(name.lowerBound) { return .place }
    if isActor(name) { return .person }
    return 2...4 ~= name.count && name.allSatisfy(isPersonal) ? .person : .other
  }

  /// Whether what stands around a name says that it is a place: "the town of Rosney", "the Rosney region", "in Rosney,
  /// Utah".
  private func isCalledAPlace(_ name: Range<Int>) -> Bool {
    let (start, end) = (name.lowerBound, name.upperBound)
    if end < words.count, words[end].tag == .noun, NameWords.placeNouns.contains(forms[end]) { return true }
    guard start > 0 else { return false }
    if start > 1, forms[start - 1] == NameWords.of, NameWords.placeNouns.contains(forms[start - 2]) { return true }
    return NameWords.placePrepositions.contains(forms[start - 1]) && end + 1 < words.count
      && forms[end] == NameWords.comma && isKnownPlace(end + 1..<end + 2)
  }

  /// Whether a name of several words begins or ends with a place, or holds an acronym.
  private func holdsPlaceOrAcronym(_ name: Range<Int>) -> Bool {
    name.contains(where: isAcronym)
      || [name.lowerBound, name.upperBound - 1].contains {
        isKnownPlace($0..<$0 + 1) && !NameWords.particles.contains(forms[$0])
      }
  }

  /// Whether a name is a place by the gazetteer; "US" is one, "Us" is not.
  private func isKnownPlace(_ name: Range<Int>) -> Bool {
    gazetteer.isPlace(hash(of: name))
      && (forms[name.lowerBound] != NameWords.us || tokens[words[name.lowerBound].token].flags.contains(.allCapitals))
  }

  /// Whether a word can be part of a person's name.
  private func isPersonal(_ word: Int) -> Bool {
    words[word].tag == .properNoun || NameWords.particles.contains(forms[word])
  }

  private func isPossessor(_ word: Int) -> Bool {
    word + 1 < words.count && words[word + 1].tag == .particle && words[word + 1].relation == .case
  }

  private func isAcronym(_ word: Int) -> Bool {
    let token = tokens[words[word].token]
    return token.flags.contains(.allCapitals) && 2...6 ~= token.range.count
  }

  /// Whether a name is the subject of a verb that people do.
  private func isActor(_ name: Range<Int>) -> Bool {
    guard let head = name.last(where: { words[$0].head.map { !name.contains($0) } ?? true }) ?? name.last else {
      return false
    }
    switch words[head].relation {
    case .nsubj, .nsubjPassive:
      guard let verb = words[head].head else { return false }
      return words[verb].tag == .verb
        && (SpeechVerbs.contains(lemma: words[verb].lemma)
          || words[head].relation == .nsubj && NameWords.actions.contains(FoldedForm.hash(words[verb].lemma)))
    default: return false
    }
  }

  /// The hash of a name's folded form, its words parted by single spaces.
  private func hash(of name: Range<Int>) -> UInt32 {
    let bytes = text.utf8.span
    var hash = FoldedForm.FNV1a()
    for index in name {
      if index > name.lowerBound, words[index].range.lowerBound > words[index - 1].range.upperBound { hash.add(0x20) }
      FoldedForm.fold(bytes.extracting(words[index].range)) { hash.add($0) }
    }
    return hash.value
  }
}

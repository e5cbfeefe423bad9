internal import CivilTime
internal import DatelineModel

/// What comparing atoms needs, computed once for each: numbers in place of words, seconds in place of dates.
struct AtomFeatures {
  /// The content words of what is told, the action among them.
  private(set) var words = WordBags()
  /// The words of the names of participants.
  private(set) var names = WordBags()
  /// The words of the names of places.
  private(set) var places = WordBags()
  /// Numbers with their units.
  private(set) var figures = WordBags()
  /// What is counted: the same in two tellings with other numbers.
  private(set) var units = WordBags()
  /// The numbers alone: "six policemen" and "six officers" may be the same six.
  private(set) var numbers = WordBags()
  private(set) var actions: [Int32] = []
  /// The number of the empty word: the action of atoms whose verb alone says nothing.
  private(set) var noAction: Int32
  /// By which the bounds are told.
  let clock: Timeline.Clock
  private(set) var bounds = ToldTimes()
  /// Whether it lasts, rather than being somewhere inside its bounds.
  private(set) var isLasting: [Bool] = []
  private(set) var sources: [Int32] = []
  /// For each source the first moment of the day on which it was published; nil where that is not known.
  private let publicationDays: [Int?]
  /// Where the sentence begins in its article.
  private(set) var sentences: [Int] = []
  /// A hash of the sentence.
  private(set) var quotes: [UInt64] = []
  private(set) var vocabulary = Vocabulary()
  private(set) var weights: WordWeights
  /// How many atoms hold each word.
  private(set) var frequencies: [Int32] = []
  /// For each place here the index of the atom that it tells of, where they are in another order than the atoms.
  private var order: [Int32]?

  var count: Int { bounds.count }

  /// - Parameters:
  ///   - atoms: sorted by id.
  ///   - sources: sorted by id; an atom of an unknown source gets the index behind them.
  init(_ atoms: [Timeline.Atom], sources articles: [Timeline.Source]) {
    let sourceIndices = Dictionary(articles.enumerated().map { ($1.id, $0) }) { first, _ in first }
    publicationDays = articles.map { article in
      article.published.map { $0.date.dayNumber * TimeBounds.day }
    }
    weights = WordWeights(frequencies: [], total: 0)
    clock = Timeline.Clock(of: atoms.lazy.map(\.when))
    noAction = vocabulary.number(of: "")
    var scratch: [Int32] = []
    let story = StoryNames(atoms)
    // A story names few people, and each of them often.
    var known: [String: [Int32]] = [:]
    reserve(atoms.count)
    for index in atoms.indices {
      let atom = atoms[index]
      let action = vocabulary.number(of: atom.action)
      actions.append(action)
      scratch.removeAll(keepingCapacity: true)
      if !atom.action.isEmpty { scratch.append(action) }
      for word in atom.content { scratch.append(vocabulary.number(of: word)) }
      let told = scratch.count
      for name in atom.participants where Timeline.isName(participant: name) {
        if let numbers = known[name] {
          scratch += numbers
        } else {
          let numbers = story.words(of: name).map { vocabulary.number(of: $0) }
          known[name] = numbers
          scratch += numbers
        }
      }
      words.append(scratch)
      names.append(scratch[told...])
      scratch.removeAll(keepingCapacity: true)
      for name in atom.places { addWords(of: name, to: &scratch) }
      places.append(scratch)
      figures.append(atom.figures.map { vocabulary.number(of: $0.description) })
      numbers.append(atom.figures.map { vocabulary.number(of: $0.number) })
      units.append(atom.figures.filter { !$0.unit.isEmpty }.map { vocabulary.number(of: " \($0.unit)") })
      bounds.append(TimeBounds(atom.when, by: clock))
      isLasting.append(atom.when?.placement == .spans)
      sources.append(Int32(sourceIndices[atom.witness.source] ?? sourceIndices.count))
      sentences.append(atom.witness.start)
      quotes.append(StableID.hash64(atom.witness.quote))
    }
    bounds.close()
    frequencies = words.frequencies(words: vocabulary.count)
    for bags in [names, places] {
      for (word, frequency) in bags.frequencies(words: vocabulary.count).enumerated() {
        frequencies[word] = max(frequencies[word], frequency)
      }
    }
    weights = WordWeights(frequencies: frequencies, total: atoms.count)
  }

  /// The index of the atom that a place tells of.
  func index(at place: Int) -> Int32 { order?[place] ?? Int32(place) }

  /// The same by time, those of one time by what was done: what is compared lies near in memory then, however many atoms there
  /// are.
  func arrangedByTime() -> AtomFeatures {
    let moments = bounds.times.map { $0.hasBegin ? $0.begin : $0.end }
    var ranks = [Int32](repeating: 0, count: moments.count)
    let sorted = moments.indices.sorted { (moments[$0], $0) < (moments[$1], $1) }
    for (rank, time) in sorted.enumerated() { ranks[time] = Int32(rank) }
    let indices = actions.indices.map { Int32($0) }
    let byDeed = dealt(indices, into: vocabulary.count) { Int(actions[Int($0)]) }
    return arranged(by: dealt(byDeed, into: moments.count) { Int(ranks[Int(bounds.numbers[Int($0)])]) })
  }

  /// What is told of each atom, in another order.
  private func arranged(by order: [Int32]) -> AtomFeatures {
    var arranged = self
    arranged.order = order
    arranged.words = words.arranged(by: order)
    arranged.names = names.arranged(by: order)
    arranged.places = places.arranged(by: order)
    arranged.figures = figures.arranged(by: order)
    arranged.units = units.arranged(by: order)
    arranged.numbers = numbers.arranged(by: order)
    arranged.bounds = bounds.arranged(by: order)
    arranged.actions = order.map { actions[Int($0)] }
    arranged.isLasting = order.map { isLasting[Int($0)] }
    arranged.sources = order.map { sources[Int($0)] }
    arranged.sentences = order.map { sentences[Int($0)] }
    arranged.quotes = order.map { quotes[Int($0)] }
    return arranged
  }

  /// The first moment of the day on which an atom's article was published; nil where that is not known.
  func published(_ atom: Int) -> Int? {
    let source = Int(sources[atom])
    return source < publicationDays.count ? publicationDays[source] : nil
  }

  /// Takes no more memory than that many atoms need.
  private mutating func reserve(_ count: Int) {
    actions.reserveCapacity(count)
    bounds.reserveCapacity(count)
    isLasting.reserveCapacity(count)
    sources.reserveCapacity(count)
    sentences.reserveCapacity(count)
    quotes.reserveCapacity(count)
  }

  private mutating func addWords(of name: String, to numbers: inout [Int32]) {
    for word in FoldedForm.string(name.utf8.span).split(separator: " ") {
      numbers.append(vocabulary.number(of: String(word)))
    }
  }
}

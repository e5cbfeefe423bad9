/// What is compared of the atoms that meet in one window of time, side by side: among millions of atoms fetching it from all
/// over the memory, for each pair anew, would be most of the work.
///
/// Of their words those alone are kept that several of them have, under numbers of this window: what a pair shares is among
/// them, and what marks them fits into the nearest cache however many words the story has.
struct GatheredAtoms {
  private let similarity: AtomSimilarity
  private var traits: [AtomSimilarity.AtomTraits] = []
  private var briefs: [Brief] = []
  /// The words of the atoms under the story's numbers, and those that several have under this window's; those of an atom from
  /// one of `starts` to the next.
  private var told: [Int32] = []
  private var words: [Int32] = []
  private var starts: [Int32] = []
  /// What each word weighs.
  private var weights: [Int32] = []
  /// The same where the owner has the word; else 0.
  private var marks: [Int32] = []
  /// Whose words are marked.
  private var owner: Int?
  /// How many have been owners so far.
  private var owners = 0
  /// For each time of the story what the owner's asks beside it, and of which owner that was.
  private var expectations: [(owner: Int, asked: AtomSimilarity.Expectation)]

  /// What tells most pairs apart, in less than a line of the cache.
  private struct Brief {
    let source: Int32
    let time: Int32
    let action: Int32
    /// The lower half of the sentence's hash.
    let quote: UInt32
    /// What its words weigh, and what of them others here have, too.
    let weight: Int32
    var shareable: Int32 = 0
    /// What places and figures in common would add; 0 where it has none.
    let places: Int32
    let figures: Int32
    /// A bit for each word of its names.
    let names: UInt64

    init(_ traits: AtomSimilarity.AtomTraits) {
      (source, time, action, weight) = (traits.source, traits.time, traits.action, traits.weight)
      names = traits.names
      quote = UInt32(truncatingIfNeeded: traits.quote)
      places = traits.hasPlaces ? AtomSimilarity.mostOfPlaces : 0
      figures = traits.hasFigures ? AtomSimilarity.mostOfFigures : 0
    }
  }
  /// For each word of the story its number here.
  private var numbers: [Int32]

  /// Numbers of words that no atom has, and that one has so far.
  private static let (none, once): (Int32, Int32) = (-1, -2)

  /// None yet.
  init(_ similarity: AtomSimilarity) {
    let features = similarity.features
    self.similarity = similarity
    numbers = Array(repeating: GatheredAtoms.none, count: features.vocabulary.count)
    expectations = Array(repeating: (0, AtomSimilarity.Expectation()), count: features.bounds.times.count)
  }

  /// Takes those atoms in the place of others.
  mutating func gather(_ atoms: [Int]) {
    traits.removeAll(keepingCapacity: true)
    briefs.removeAll(keepingCapacity: true)
    told.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    weights.removeAll(keepingCapacity: true)
    for atom in atoms {
      let own = similarity.traits(of: atom)
      traits.append(own)
      briefs.append(Brief(own))
      starts.append(Int32(told.count))
      similarity.features.words.forEach(at: atom) { told.append($0) }
    }
    starts.append(Int32(told.count))
    number()
    marks.removeAll(keepingCapacity: true)
    marks.append(contentsOf: repeatElement(0, count: weights.count))
    owner = nil
  }

  /// Numbers the words that several atoms have and drops the others.
  private mutating func number() {
    for word in told {
      let number = numbers[Int(word)]
      if number == GatheredAtoms.none {
        numbers[Int(word)] = GatheredAtoms.once
      } else if number == GatheredAtoms.once {
        numbers[Int(word)] = Int32(weights.count)
        weights.append(Int32(similarity.features.weights[word]))
      }
    }
    for place in starts.indices.dropLast() {
      var weight = 0
      let own = Int(starts[place])..<Int(starts[place + 1])
      starts[place] = Int32(words.count)
      for word in told[own] where numbers[Int(word)] >= 0 {
        words.append(numbers[Int(word)])
        weight += Int(weights[Int(numbers[Int(word)])])
      }
      briefs[place].shareable = Int32(clamping: weight)
    }
    starts[starts.count - 1] = Int32(words.count)
    for word in told { numbers[Int(word)] = GatheredAtoms.none }
  }

  /// Whether two that meet are one event, and how surely; nil when they are not. It costs less where the first one is that of
  /// the call before.
  mutating func match(_ meeting: Meeting) -> AtomMatch? {
    let (one, other) = (meeting.one, meeting.other)
    if owner != one { own(one) }
    // Most are told apart by what they can share at most, before it is looked at what they do share.
    guard mayMatch(meeting) else { return nil }
    let shared = shared(with: other)
    return traits[one].atom < traits[other].atom
      ? similarity.match(traits[one], traits[other], shared: shared)
      : similarity.match(traits[other], traits[one], shared: shared)
  }

  private mutating func mayMatch(_ meeting: Meeting) -> Bool {
    let (mine, theirs) = (briefs[meeting.one], briefs[meeting.other])
    if mine.source == theirs.source || mine.quote == theirs.quote { return true }
    let time = Int(theirs.time)
    if expectations[time].owner != owners {
      let own = traits[meeting.one]
      expectations[time] = (owners, similarity.expectation(own, beside: similarity.features.bounds.times[time]))
    }
    let asked = expectations[time].asked
    var words = Int(mine.action == theirs.action ? asked.ofOneDeed : asked.ofTwo)
    words -= Int((mine.places & theirs.places) + (mine.figures & theirs.figures))
    if mine.names != 0, theirs.names != 0, mine.names & theirs.names == 0 { words -= AtomSimilarity.mostOfStrangers }
    let most = min(mine.shareable &- meeting.mine, theirs.shareable &- meeting.theirs)
    return 1000 * Int(most) >= words * Int(min(mine.weight, theirs.weight))
  }

  /// Marks the words of the atom at a place, and those alone.
  private mutating func own(_ place: Int) {
    if let owner { for word in words[range(of: owner)] { marks[Int(word)] = 0 } }
    for word in words[range(of: place)] { marks[Int(word)] = weights[Int(word)] }
    owner = place
    owners += 1
  }

  private func range(of place: Int) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) }

  /// How many of the marked words the atom at a place has, and what these weigh.
  private func shared(with place: Int) -> (count: Int, weight: Int) {
    let (words, marks) = (words.span, marks.span)
    var (count, weight) = (0, 0)
    for index in range(of: place) {
      let mark = Int(marks[Int(words[index])])
      count &+= mark == 0 ? 0 : 1
      weight &+= mark
    }
    return (count, weight)
  }
}

/// What is compared of the atoms that meet in one window of time, side by side: among millions of atoms fetching it from all
/// over the memory, for each pair anew, would be most of the work.
struct GatheredAtoms {
  private let features: AtomFeatures
  private let similarity: AtomSimilarity
  private var traits: [AtomSimilarity.Traits] = []
  private var words = WordBags()
  private var marked: MarkedWords
  /// Whose words are marked.
  private var owner: Int?

  /// None yet.
  init(_ features: AtomFeatures, _ similarity: AtomSimilarity) {
    (self.features, self.similarity) = (features, similarity)
    marked = MarkedWords(words: features.vocabulary.count)
  }

  /// Takes those atoms in the place of others.
  mutating func gather(_ atoms: [Int]) {
    traits.removeAll(keepingCapacity: true)
    words.removeAll()
    owner = nil
    for atom in atoms {
      traits.append(similarity.traits(of: atom))
      words.append(atom, of: features.words)
    }
  }

  /// Whether the atoms at two places are one event, and how surely; nil when they are not. It costs less where the first
  /// place is that of the call before.
  mutating func match(_ one: Int, _ other: Int) -> AtomMatch? {
    if owner != one {
      marked.mark(one, of: words, by: features.weights)
      owner = one
    }
    let shared = marked.shared(with: other, of: words)
    let (mine, theirs) = (traits[one], traits[other])
    return mine.atom < theirs.atom
      ? similarity.match(mine, theirs, shared: shared) : similarity.match(theirs, mine, shared: shared)
  }
}

internal import DatelineModel

/// Mends a predicate that was taken for a second preposition: in "The show is on in Norhavn" it is on, not in Norhavn.
enum ParticlePredicate {
  /// Makes the particle what is said of the subject, and the place what it hangs on.
  static func mend(_ words: inout [SentenceAnalysis.Word]) {
    for particle in words.indices.dropLast()
    where words[particle].tag == .adposition && words[particle].relation == .case
      && particles.contains(words[particle].lemma.lowercased())
    {
      guard let place = words[particle].head, place > particle + 1, words[particle + 1].head == place,
        words[particle + 1].relation == .case,
        let be = words.indices.first(where: {
          [place, particle].contains(words[$0].head) && words[$0].relation == .cop
        }), be < particle
      else { continue }
      (words[particle].head, words[particle].relation) = (words[place].head, words[place].relation)
      words[particle].tag = .adverb
      for index in words.indices
      where words[index].head == place && index != particle + 1 && ![.det, .flat].contains(words[index].relation) {
        words[index].head = particle
        if words[index].relation == .nmod { words[index].relation = .obl }
      }
      (words[place].head, words[place].relation) = (particle, .obl)
    }
  }

  private static let particles: Set<String> = ["on", "off", "up", "out", "over", "back", "down"]
}

/// How surely two atoms tell one event, from 0 to about 1,000.
struct AtomSimilarity {
  private let features: AtomFeatures
  /// What the words of each atom weigh.
  private let weights: [Int32]

  /// What nearly every comparison asks of an atom.
  struct Traits {
    let atom: Int32
    let bounds: TimeBounds
    let quote: UInt64
    let sentence: Int
    let source: Int32
    let action: Int32
    /// What its words weigh.
    let weight: Int32
    let wordCount: Int32
    let isLasting: Bool
    let hasPlaces: Bool
    let hasFigures: Bool

    fileprivate init(_ features: AtomFeatures, _ index: Int, weight: Int32) {
      (atom, self.weight) = (Int32(index), weight)
      (bounds, quote, sentence) = (features.bounds[index], features.quotes[index], features.sentences[index])
      (source, action) = (features.sources[index], features.actions[index])
      wordCount = Int32(features.words[index].count)
      isLasting = features.isLasting[index]
      (hasPlaces, hasFigures) = (!features.places[index].isEmpty, !features.figures[index].isEmpty)
    }
  }

  init(_ features: AtomFeatures) {
    self.features = features
    weights = (0..<features.count).map { Int32(clamping: features.weights.sum(features.words[$0])) }
  }

  /// What comparing an atom asks of it.
  func traits(of atom: Int) -> Traits { Traits(features, atom, weight: weights[atom]) }

  /// From here on two articles tell one event.
  static let sameEvent = 520
  /// From here on two sentences of one article do: an article goes on to new things more often than it repeats itself.
  static let sameEventInOneArticle = 800
  /// From here on two articles that give different days speak of one event all the same.
  static let sameEventOnAnotherDay = 760
  /// The same for neighbouring days, which are confused most easily.
  static let sameEventOnNextDay = 640
  /// What shares fewer words, or has fewer, may stand under many articles and tell many days.
  private static let fewWords = 3
  /// What other people, or another place, take: more than the same deed on the same day adds.
  private static let strangers = -480
  /// The most that names, a place and figures in common add.
  private static let (sameNames, samePlace, sameFigure) = (120, 60, 150)
  /// The most that one deed and one day add.
  private static let sameDeedAndDay = 300

  /// Whether the two are one event, and how surely; nil when they are not.
  ///
  /// - Parameters:
  ///   - mine: of the lesser index.
  ///   - shared: the words that both have, as ``MarkedWords`` counts them.
  func match(_ mine: Traits, _ theirs: Traits, shared: (count: Int, weight: Int)) -> AtomMatch? {
    let isOneArticle = mine.source == theirs.source
    // A sentence tells several events, never one twice.
    if isOneArticle, mine.sentence == theirs.sentence { return nil }
    let isCompatible = mine.bounds.isCompatible(with: theirs.bounds)
    // One sentence printed twice tells one event, whatever day it was counted to.
    let isOneSentence = mine.quote == theirs.quote && mine.wordCount >= AtomSimilarity.fewWords
    // The same action in sentences that have enough in common: "updated at noon" may stand anywhere.
    let isSameDeed =
      mine.action == theirs.action && mine.action != features.noAction && shared.count >= AtomSimilarity.fewWords
    if !isCompatible, isOneArticle || !isOneSentence && (!isSameDeed || recurs(mine, theirs)) { return nil }
    if isStateAndEvent(mine, theirs) { return nil }
    let least =
      !isCompatible && !isOneSentence
      ? isNextDay(mine.bounds, theirs.bounds) ? AtomSimilarity.sameEventOnNextDay : AtomSimilarity.sameEventOnAnotherDay
      : isOneArticle ? AtomSimilarity.sameEventInOneArticle : AtomSimilarity.sameEvent
    guard let score = score(mine, theirs, shared: shared.weight, isCompatible: isCompatible, atLeast: least) else {
      return nil
    }
    return AtomMatch(one: mine.atom, other: theirs.atom, score: Int32(score), isCompatible: isCompatible)
  }

  private func isNextDay(_ mine: TimeBounds, _ theirs: TimeBounds) -> Bool {
    max(mine.width, theirs.width) <= TimeBounds.day && abs(mine.begin - theirs.begin) <= TimeBounds.day
  }

  /// Whether both are told as far from their day of publication, or each as fresh news of days that lie apart: then it is
  /// the daily meeting, or Friday's protest again, and no wrong date.
  private func recurs(_ one: Traits, _ other: Traits) -> Bool {
    guard let mine = features.published(Int(one.atom)), let theirs = features.published(Int(other.atom)) else {
      return false
    }
    let (begin, otherBegin) = (one.bounds.begin, other.bounds.begin)
    if begin - mine == otherBegin - theirs { return true }
    let isFresh = { (age: Int) in (0...2 * TimeBounds.day).contains(age) }
    return abs(begin - otherBegin) >= 2 * TimeBounds.day && isFresh(mine - begin) && isFresh(theirs - otherBegin)
  }

  /// Whether one lasts for months and the other is a matter of days.
  private func isStateAndEvent(_ one: Traits, _ other: Traits) -> Bool {
    guard one.isLasting != other.isLasting else { return false }
    let (mine, theirs) = (one.bounds.width, other.bounds.width)
    return min(mine, theirs) <= 8 * TimeBounds.day && max(mine, theirs) > 60 * TimeBounds.day
  }

  /// Likeness of words, then what time, names, action and numbers add or take; nil where that is less than `least`, a
  /// positive number.
  func score(_ one: Int, _ other: Int, isCompatible: Bool, atLeast least: Int) -> Int? {
    let shared = features.weights.sumShared(one, other, of: features.words)
    return score(traits(of: one), traits(of: other), shared: shared, isCompatible: isCompatible, atLeast: least)
  }

  /// The same where it is known what the shared words weigh.
  private func score(
    _ mine: Traits, _ theirs: Traits, shared: Int, isCompatible: Bool, atLeast least: Int
  ) -> Int? {
    let (myWeight, theirWeight) = (Int(mine.weight), Int(theirs.weight))
    guard myWeight > 0, theirWeight > 0, shared > 0 else { return nil }
    let dice = 2000 * shared / (myWeight + theirWeight)
    let contained = 1000 * shared / min(myWeight, theirWeight)
    var score = (dice * 7 + contained * 3) / 10
    let (hasPlaces, hasFigures) = (mine.hasPlaces && theirs.hasPlaces, mine.hasFigures && theirs.hasFigures)
    let rest = (hasPlaces ? AtomSimilarity.samePlace : 0) + (hasFigures ? AtomSimilarity.sameFigure : 0)
    // Most pairs are as good as out by their words, and then by their deeds, whatever the rest could add.
    let most = AtomSimilarity.sameNames + rest
    guard score + AtomSimilarity.sameDeedAndDay + most >= least else { return nil }
    let (one, other) = (Int(mine.atom), Int(theirs.atom))
    score += actionEvidence(mine, theirs)
    if isCompatible { score += timeEvidence(mine.bounds, theirs.bounds) }
    guard score + most >= least else { return nil }
    score += nameEvidence(one, other)
    if hasPlaces { score += placeEvidence(one, other) }
    if hasFigures { score += figureEvidence(one, other) }
    return score >= least ? score : nil
  }

  private func nameEvidence(_ one: Int, _ other: Int) -> Int {
    evidence(of: features.names, one, other, same: AtomSimilarity.sameNames)
  }

  /// Deeds in different places are different deeds.
  private func placeEvidence(_ one: Int, _ other: Int) -> Int {
    evidence(of: features.places, one, other, same: AtomSimilarity.samePlace)
  }

  private func evidence(of bags: WordBags, _ one: Int, _ other: Int, same: Int) -> Int {
    let (mine, theirs) = (bags[one], bags[other])
    guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
    let weights = features.weights
    let shared = weights.sumShared(one, other, of: bags)
    return shared == 0 ? AtomSimilarity.strangers : same * shared / min(weights.sum(mine), weights.sum(theirs))
  }

  /// The same deed speaks for one event, on the same day very much so, the rarer it is in the story; two deeds of which
  /// neither telling knows the other's speak against it.
  private func actionEvidence(_ one: Traits, _ other: Traits) -> Int {
    let (mine, theirs) = (one.action, other.action)
    if mine == theirs {
      if mine == features.noAction { return 0 }
      let (bounds, others) = (one.bounds, other.bounds)
      let isOneDay = max(bounds.width, others.width) <= 2 * TimeBounds.day && bounds.isCompatible(with: others)
      return isOneDay ? 60 + 140 * min(1024, features.weights[mine] - 256) / 1024 : 60
    }
    return features.words[Int(one.atom)].contains(theirs) || features.words[Int(other.atom)].contains(mine) ? 0 : -90
  }

  /// Numbers in common are seldom chance; other numbers of the same mostly tell another event; numbers that have nothing
  /// in common count other things, or are disputed.
  private func figureEvidence(_ one: Int, _ other: Int) -> Int {
    if features.figures.sharedCount(one, other) > 0 { return AtomSimilarity.sameFigure }
    if features.numbers.sharedCount(one, other) > 0 { return 80 }
    return features.units.sharedCount(one, other) > 0 ? -200 : -60
  }

  private func timeEvidence(_ mine: TimeBounds, _ theirs: TimeBounds) -> Int {
    if mine.isOpen || theirs.isOpen { return -60 }
    if !mine.isBounded || !theirs.isBounded { return mine == theirs ? -20 : -60 }
    guard mine == theirs else { return min(mine.width, theirs.width) <= TimeBounds.day ? 0 : -30 }
    return mine.width <= 2 * TimeBounds.day ? 100 : 20
  }
}

/// Two atoms that tell one event.
struct AtomMatch {
  /// The lesser index.
  var one: Int32
  var other: Int32
  /// How surely, as ``AtomSimilarity`` counts.
  var score: Int32
  /// Whether their times can be one.
  var isCompatible: Bool
}

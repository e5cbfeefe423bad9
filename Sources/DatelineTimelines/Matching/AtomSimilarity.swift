/// How surely two atoms tell one event, from 0 to about 1,000.
///
/// Held by reference: the features are many arrays, which a copy would count up and down at each comparison.
final class AtomSimilarity {
  let features: AtomFeatures
  /// What the words of each atom weigh.
  private let weights: [Int32]
  /// For each atom a bit for each word of its names, of sixty-four: without a common one they have no name in common.
  private let names: [UInt64]

  /// What nearly every comparison asks of an atom.
  struct AtomTraits {
    let atom: Int32
    let bounds: TimeBounds
    let quote: UInt64
    let sentence: Int
    let source: Int32
    /// The number of the bounds.
    let time: Int32
    let action: Int32
    /// What its words weigh.
    let weight: Int32
    let wordCount: Int32
    /// What the same deed on the same day adds: the more, the rarer it is in the story.
    let deed: Int32
    let isLasting: Bool
    let hasPlaces: Bool
    let hasFigures: Bool
    /// A bit for each word of the names.
    let names: UInt64

    fileprivate init(_ features: AtomFeatures, _ index: Int, weight: Int32, names: UInt64) {
      (atom, self.weight, self.names) = (Int32(index), weight, names)
      (bounds, quote, sentence) = (features.bounds[index], features.quotes[index], features.sentences[index])
      (source, action) = (features.sources[index], features.actions[index])
      time = features.bounds.numbers[index]
      wordCount = Int32(features.words.count(at: index))
      let rarity = min(1024, features.weights[action] - 256)
      deed =
        action == features.noAction
        ? 0 : Int32(AtomSimilarity.sameDeed + AtomSimilarity.rareDeed * rarity / 1024)
      isLasting = features.isLasting[index]
      (hasPlaces, hasFigures) = (features.places.count(at: index) > 0, features.figures.count(at: index) > 0)
    }
  }

  init(_ features: AtomFeatures) {
    self.features = features
    weights = (0..<features.count).map { Int32(clamping: features.weights.sum($0, of: features.words)) }
    names = (0..<features.count).map { atom in
      var bits: UInt64 = 0
      features.names.forEach(at: atom) { bits |= 1 << UInt64($0 & 63) }
      return bits
    }
  }

  /// What comparing an atom asks of it.
  func traits(of atom: Int) -> AtomTraits { AtomTraits(features, atom, weight: weights[atom], names: names[atom]) }

  /// What the words of an atom weigh.
  func weight(of atom: Int) -> Int32 { weights[atom] }

  /// From here on two articles tell one event.
  static let sameEvent = 520
  /// From here on two sentences of one article do: an article goes on to new things more often than it repeats itself.
  static let sameEventInOneArticle = 800
  /// From here on two articles that give different days speak of one event all the same.
  static let sameEventOnAnotherDay = 760
  /// The same for neighbouring days, which are confused most easily.
  static let sameEventOnNextDay = 640
  /// The most that a place and figures in common add to what two atoms say that both have some.
  static let (mostOfPlaces, mostOfFigures) = (Int32(samePlace), Int32(sameFigure))
  /// What shares fewer words, or has fewer, may stand under many articles and tell many days.
  private static let fewWords = 3
  /// What other people, or another place, take: more than the same deed on the same day adds.
  private static let strangers = -480
  /// How much less names make, at most, of two atoms that have none in common.
  static let mostOfStrangers = strangers - sameNames
  /// The most that names, a place and figures in common add.
  private static let (sameNames, samePlace, sameFigure) = (120, 60, 150)
  /// What one deed adds, and how much more at most where it is rare and told of the same day.
  private static let (sameDeed, rareDeed) = (60, 140)
  /// What two deeds take of which neither telling knows the other's.
  private static let otherDeed = -90

  /// Whether the two are one event, and how surely; nil when they are not.
  ///
  /// - Parameters:
  ///   - mine: of the atom at the lesser place.
  ///   - shared: how many words both have, and what these weigh.
  func match(_ mine: AtomTraits, _ theirs: AtomTraits, shared: (count: Int, weight: Int)) -> AtomMatch? {
    let isOneArticle = mine.source == theirs.source
    // A sentence tells several events, never one twice.
    if isOneArticle, mine.sentence == theirs.sentence { return nil }
    let isCompatible = mine.bounds.isCompatible(with: theirs.bounds)
    if !isCompatible, isOneArticle { return nil }
    // One sentence printed twice tells one event, whatever day it was counted to.
    let isOneSentence = mine.quote == theirs.quote && mine.wordCount >= AtomSimilarity.fewWords
    let together = isOneArticle ? AtomSimilarity.sameEventInOneArticle : AtomSimilarity.sameEvent
    let least = isCompatible || isOneSentence ? together : leastApart(mine.bounds, theirs.bounds)
    // Most pairs are out by their words, so the dearer questions come behind them.
    guard let sure = surely(mine, theirs, shared: shared.weight, isCompatible: isCompatible, atLeast: least) else {
      return nil
    }
    // The same action in sentences that have enough in common: "updated at noon" may stand anywhere.
    let isSameDeed =
      mine.action == theirs.action && mine.action != features.noAction && shared.count >= AtomSimilarity.fewWords
    if !isCompatible, !isOneSentence && (!isSameDeed || recurs(mine, theirs)) { return nil }
    if isStateAndEvent(mine, theirs) { return nil }
    guard let score = score(mine, theirs, sure, atLeast: least) else { return nil }
    return AtomMatch(one: mine.atom, other: theirs.atom, score: Int32(score), isCompatible: isCompatible)
  }

  /// What words, places and figures must make of an atom and one of another article and sentence, by the times of both.
  struct Expectation {
    /// Where both tell one deed.
    var ofOneDeed: Int32 = 0
    /// Where they tell two.
    var ofTwo: Int32 = 0
  }

  /// - Parameter time: that of the other atom.
  func expectation(_ mine: AtomTraits, beside time: TimeBounds) -> Expectation {
    let names = AtomSimilarity.sameNames
    guard mine.bounds.isCompatible(with: time) else {
      // Only one deed told of two days may be one event; no words are enough for others.
      let least = leastApart(mine.bounds, time) - min(AtomSimilarity.sameDeed, Int(mine.deed)) - names
      return Expectation(ofOneDeed: mine.action == features.noAction ? .max : Int32(least), ofTwo: .max)
    }
    let least = AtomSimilarity.sameEvent - timeEvidence(mine.bounds, time) - names
    let deed = isOneDay(mine.bounds, time) ? Int(mine.deed) : min(AtomSimilarity.sameDeed, Int(mine.deed))
    return Expectation(ofOneDeed: Int32(least - deed), ofTwo: Int32(least))
  }

  /// From here on they are one event though their times say otherwise.
  private func leastApart(_ mine: TimeBounds, _ theirs: TimeBounds) -> Int {
    isNextDay(mine, theirs) ? AtomSimilarity.sameEventOnNextDay : AtomSimilarity.sameEventOnAnotherDay
  }

  private func isOneDay(_ mine: TimeBounds, _ theirs: TimeBounds) -> Bool {
    max(mine.width, theirs.width) <= 2 * TimeBounds.day
  }

  /// What one deed adds; 0 for two.
  private func deed(_ mine: AtomTraits, _ theirs: AtomTraits, isOneDay: Bool) -> Int {
    guard mine.action == theirs.action else { return 0 }
    return isOneDay ? Int(mine.deed) : min(AtomSimilarity.sameDeed, Int(mine.deed))
  }

  private func isNextDay(_ mine: TimeBounds, _ theirs: TimeBounds) -> Bool {
    max(mine.width, theirs.width) <= TimeBounds.day && abs(mine.begin - theirs.begin) <= TimeBounds.day
  }

  /// Whether both are told as far from their day of publication, or each as fresh news of days that lie apart: then it is
  /// the daily meeting, or Friday's protest again, and no wrong date.
  private func recurs(_ one: AtomTraits, _ other: AtomTraits) -> Bool {
    guard let mine = features.published(Int(one.atom)), let theirs = features.published(Int(other.atom)) else {
      return false
    }
    let (begin, otherBegin) = (one.bounds.begin, other.bounds.begin)
    if begin - mine == otherBegin - theirs { return true }
    let isFresh = { (age: Int) in (0...2 * TimeBounds.day).contains(age) }
    return abs(begin - otherBegin) >= 2 * TimeBounds.day && isFresh(mine - begin) && isFresh(theirs - otherBegin)
  }

  /// Whether one lasts for months and the other is a matter of days.
  private func isStateAndEvent(_ one: AtomTraits, _ other: AtomTraits) -> Bool {
    guard one.isLasting != other.isLasting else { return false }
    let (mine, theirs) = (one.bounds.width, other.bounds.width)
    return min(mine, theirs) <= 8 * TimeBounds.day && max(mine, theirs) > 60 * TimeBounds.day
  }

  /// Likeness of words, then what time, names, action and numbers add or take; nil where that is less than `least`, a
  /// positive number.
  func score(_ one: Int, _ other: Int, isCompatible: Bool, atLeast least: Int) -> Int? {
    let shared = features.weights.sumShared(one, other, of: features.words)
    let (mine, theirs) = (traits(of: one), traits(of: other))
    guard let sure = surely(mine, theirs, shared: shared, isCompatible: isCompatible, atLeast: least) else {
      return nil
    }
    return score(mine, theirs, sure, atLeast: least)
  }

  /// What words, time and the same deed say of two atoms, without what is asked of few pairs; nil where that rest cannot
  /// make it `least`.
  private func surely(
    _ mine: AtomTraits, _ theirs: AtomTraits, shared: Int, isCompatible: Bool, atLeast least: Int
  ) -> Int? {
    guard shared > 0 else { return nil }
    let sure =
      isCompatible
      ? timeEvidence(mine.bounds, theirs.bounds) + deed(mine, theirs, isOneDay: isOneDay(mine.bounds, theirs.bounds))
      : deed(mine, theirs, isOneDay: false)
    let needed = least - sure - mostOfRest(mine, theirs)
    let (lesser, sum) = (Int(min(mine.weight, theirs.weight)), Int(mine.weight) + Int(theirs.weight))
    // The likeness of words is no greater than the part of the lesser ones that is shared: no division for most.
    guard lesser > 0, 1000 * shared >= needed * lesser else { return nil }
    let words = (2000 * shared / sum * 7 + 1000 * shared / lesser * 3) / 10
    return words >= needed ? words + sure : nil
  }

  /// The most that names, places and figures add.
  private func mostOfRest(_ mine: AtomTraits, _ theirs: AtomTraits) -> Int {
    AtomSimilarity.sameNames + (mine.hasPlaces && theirs.hasPlaces ? AtomSimilarity.samePlace : 0)
      + (mine.hasFigures && theirs.hasFigures ? AtomSimilarity.sameFigure : 0)
  }

  /// What is sure, with the rest; nil where that is less than `least`.
  private func score(_ mine: AtomTraits, _ theirs: AtomTraits, _ sure: Int, atLeast least: Int) -> Int? {
    let (one, other) = (Int(mine.atom), Int(theirs.atom))
    var score = sure
    if mine.action != theirs.action, isOtherDeed(mine, theirs) { score += AtomSimilarity.otherDeed }
    guard score + mostOfRest(mine, theirs) >= least else { return nil }
    score += nameEvidence(one, other)
    if mine.hasPlaces, theirs.hasPlaces { score += placeEvidence(one, other) }
    if mine.hasFigures, theirs.hasFigures { score += figureEvidence(one, other) }
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
    guard bags.count(at: one) > 0, bags.count(at: other) > 0 else { return 0 }
    let shared = features.weights.sumShared(one, other, of: bags)
    guard shared > 0 else { return AtomSimilarity.strangers }
    return same * shared / min(features.weights.sum(one, of: bags), features.weights.sum(other, of: bags))
  }

  /// Whether neither telling knows the other's deed, which speaks against one event.
  private func isOtherDeed(_ one: AtomTraits, _ other: AtomTraits) -> Bool {
    !features.words[Int(one.atom)].contains(other.action) && !features.words[Int(other.atom)].contains(one.action)
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
  /// The lesser place among the features.
  var one: Int32
  var other: Int32
  /// How surely, as ``AtomSimilarity`` counts.
  var score: Int32
  /// Whether their times can be one.
  var isCompatible: Bool
}

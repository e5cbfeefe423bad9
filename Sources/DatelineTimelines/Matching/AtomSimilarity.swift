/// How surely two atoms tell one event, from 0 to about 1,000.
struct AtomSimilarity {
  private let features: AtomFeatures

  init(_ features: AtomFeatures) { self.features = features }

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

  /// Whether the two are one event, and how surely; nil when they are not.
  func match(_ one: Int, _ other: Int) -> Match? {
    let isOneArticle = features.sources[one] == features.sources[other]
    // A sentence tells several events, never one twice.
    if isOneArticle, features.sentences[one] == features.sentences[other] { return nil }
    let isCompatible = features.bounds[one].isCompatible(with: features.bounds[other])
    // One sentence printed twice tells one event, whatever day it was counted to.
    let isOneSentence =
      features.quotes[one] == features.quotes[other] && features.words[one].count >= AtomSimilarity.fewWords
    if !isCompatible, isOneArticle || !isOneSentence && (recurs(one, other) || !isSameDeed(one, other)) { return nil }
    if isStateAndEvent(one, other) { return nil }
    let score = score(one, other, isCompatible: isCompatible)
    let least =
      !isCompatible && !isOneSentence
      ? isNextDay(one, other) ? AtomSimilarity.sameEventOnNextDay : AtomSimilarity.sameEventOnAnotherDay
      : isOneArticle ? AtomSimilarity.sameEventInOneArticle : AtomSimilarity.sameEvent
    guard score >= least else { return nil }
    return Match(one: Int32(one), other: Int32(other), score: Int32(score), isCompatible: isCompatible)
  }

  /// The same action in sentences that have enough in common: "updated at noon" may stand anywhere.
  private func isSameDeed(_ one: Int, _ other: Int) -> Bool {
    features.actions[one] == features.actions[other] && features.actions[one] != features.noAction
      && WordBags.sharedCount(features.words[one], features.words[other]) >= AtomSimilarity.fewWords
  }

  private func isNextDay(_ one: Int, _ other: Int) -> Bool {
    let (mine, theirs) = (features.bounds[one], features.bounds[other])
    return max(mine.width, theirs.width) <= TimeBounds.day && abs(mine.begin - theirs.begin) <= TimeBounds.day
  }

  /// Whether both are told as far from their day of publication, or each as fresh news of days that lie apart: then it is
  /// the daily meeting, or Friday's protest again, and no wrong date.
  private func recurs(_ one: Int, _ other: Int) -> Bool {
    guard let mine = features.published[one], let theirs = features.published[other] else { return false }
    let (begin, otherBegin) = (features.bounds[one].begin, features.bounds[other].begin)
    if begin - mine == otherBegin - theirs { return true }
    let isFresh = { (age: Int) in (0...2 * TimeBounds.day).contains(age) }
    return abs(begin - otherBegin) >= 2 * TimeBounds.day && isFresh(mine - begin) && isFresh(theirs - otherBegin)
  }

  /// Whether one lasts for months and the other is a matter of days.
  private func isStateAndEvent(_ one: Int, _ other: Int) -> Bool {
    guard features.isLasting[one] != features.isLasting[other] else { return false }
    let (mine, theirs) = (features.bounds[one].width, features.bounds[other].width)
    return min(mine, theirs) <= 8 * TimeBounds.day && max(mine, theirs) > 60 * TimeBounds.day
  }

  /// Likeness of words, then what time, names, action and numbers add or take.
  func score(_ one: Int, _ other: Int, isCompatible: Bool) -> Int {
    let weights = features.weights
    let (mine, theirs) = (features.words[one], features.words[other])
    let (myWeight, theirWeight) = (weights.sum(mine), weights.sum(theirs))
    guard myWeight > 0, theirWeight > 0 else { return 0 }
    let shared = weights.sumShared(mine, theirs)
    guard shared > 0 else { return 0 }
    let dice = 2000 * shared / (myWeight + theirWeight)
    let contained = 1000 * shared / min(myWeight, theirWeight)
    var score = (dice * 7 + contained * 3) / 10
    score += nameEvidence(one, other) + placeEvidence(one, other) + actionEvidence(one, other)
    score += figureEvidence(one, other)
    if isCompatible { score += timeEvidence(one, other) }
    return score
  }

  private func nameEvidence(_ one: Int, _ other: Int) -> Int {
    let (mine, theirs) = (features.names[one], features.names[other])
    guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
    let weights = features.weights
    let shared = weights.sumShared(mine, theirs)
    if shared == 0 { return AtomSimilarity.strangers }
    return 120 * shared / min(weights.sum(mine), weights.sum(theirs))
  }

  /// Deeds in different places are different deeds.
  private func placeEvidence(_ one: Int, _ other: Int) -> Int {
    let (mine, theirs) = (features.places[one], features.places[other])
    guard !mine.isEmpty, !theirs.isEmpty else { return 0 }
    let weights = features.weights
    let shared = weights.sumShared(mine, theirs)
    return shared == 0 ? AtomSimilarity.strangers : 60 * shared / min(weights.sum(mine), weights.sum(theirs))
  }

  /// The same deed speaks for one event, on the same day very much so, the rarer it is in the story; two deeds of which neither telling knows the
  /// other's speak against it.
  private func actionEvidence(_ one: Int, _ other: Int) -> Int {
    let (mine, theirs) = (features.actions[one], features.actions[other])
    if mine == theirs {
      if mine == features.noAction { return 0 }
      let (bounds, others) = (features.bounds[one], features.bounds[other])
      let isOneDay = max(bounds.width, others.width) <= 2 * TimeBounds.day && bounds.isCompatible(with: others)
      return isOneDay ? 60 + 140 * min(1024, features.weights[mine] - 256) / 1024 : 60
    }
    return features.words[one].contains(theirs) || features.words[other].contains(mine) ? 0 : -90
  }

  /// Numbers in common are seldom chance; other numbers of the same mostly tell another event; numbers that have nothing
  /// in common count other things, or are disputed.
  private func figureEvidence(_ one: Int, _ other: Int) -> Int {
    let (mine, theirs) = (features.figures[one], features.figures[other])
    if mine.isEmpty || theirs.isEmpty { return 0 }
    if WordBags.sharedCount(mine, theirs) > 0 { return 150 }
    if WordBags.sharedCount(features.numbers[one], features.numbers[other]) > 0 { return 80 }
    return WordBags.sharedCount(features.units[one], features.units[other]) > 0 ? -200 : -60
  }

  private func timeEvidence(_ one: Int, _ other: Int) -> Int {
    let (mine, theirs) = (features.bounds[one], features.bounds[other])
    if mine.isOpen || theirs.isOpen { return -60 }
    if !mine.isBounded || !theirs.isBounded { return mine == theirs ? -20 : -60 }
    guard mine == theirs else { return min(mine.width, theirs.width) <= TimeBounds.day ? 0 : -30 }
    return mine.width <= 2 * TimeBounds.day ? 100 : 20
  }
}

/// Two atoms that tell one event.
struct Match {
  /// The lesser index.
  var one: Int32
  var other: Int32
  /// How surely, as ``AtomSimilarity`` counts.
  var score: Int32
  /// Whether their times can be one.
  var isCompatible: Bool
}

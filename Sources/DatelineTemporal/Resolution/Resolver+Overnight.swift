internal import CivilTime

extension Resolver {
  /// How old, in days, what news tells of may be for a night to be told from it.
  private static let nightReach = 7

  /// The day whose night is meant, which is yesterday where news told of nothing near before.
  func nearNight(_ whole: TemporalMeaning) -> TemporalMeaning {
    guard whole == .dayOfNight, !reading.isHistory, let now = speech?.date,
      let told = story.reached(.day, in: phrase.sentence), told.sentence != phrase.sentence,
      told.granularity > .day || told.day.days(until: now) > Resolver.nightReach
    else { return whole }
    return .unit(.day, offset: -1, from: .speech)
  }
}

/// The words that dates at the head of a chronology's items are made of, in lower case.
///
/// An object, so that the many that read a date hold one of it.
package final class DateLabelWords: Sendable {
  /// Those that make a run of words a date.
  let telling: Set<String>
  /// Those that do so only beside others of their kind.
  let days: Set<String>
  /// Those that make a figure a time of day.
  let clock: Set<String>
  /// The minutes of the day that have names.
  let minutes: [String: Int]
  /// Those that tell a time of day's zone, and nothing where none stands before them.
  let zones: Set<String>
  /// Those that end a stretch of years.
  let upToNow: Set<String>
  /// What else may be part of a date.
  let parts: Set<String>
  /// What joins the parts of a date, and is none where nothing of a date follows.
  let joints: Set<String>
  /// Joints that open a date only where a mark ends it.
  let openings: Set<String>
  /// Those behind which a year in a title is what is told, and no part of a name.
  let titleJoints: Set<String>
  /// Those before which it is, too.
  let titleTails: [String]

  package init(
    telling: Set<String>, days: Set<String>, clock: Set<String>, minutes: [String: Int], zones: Set<String>,
    upToNow: Set<String>, parts: Set<String>, joints: Set<String>, openings: Set<String>, titleJoints: Set<String>,
    titleTails: [String]
  ) {
    (self.telling, self.days, self.clock, self.minutes) = (telling, days, clock, minutes)
    (self.zones, self.upToNow, self.parts, self.joints) = (zones, upToNow, parts, joints)
    (self.openings, self.titleJoints, self.titleTails) = (openings, titleJoints, titleTails)
  }
}

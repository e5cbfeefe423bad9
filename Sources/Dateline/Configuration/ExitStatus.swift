/// What the programs tell their caller; the numbers above 2 are those of BSD's sysexits.
package enum ExitStatus: Int32 {
  /// A difference, a contradiction under `--strict`, or some of several inputs failed.
  case findings = 1
  /// The command line is wrong.
  case usage = 2
  /// The one input is malformed, or a view where a whole timeline is needed.
  case malformed = 65
  /// The one input is missing or unreadable, or all of several failed.
  case unreadable = 66
  /// A result could not be written.
  case unwritable = 74
}

internal import CivilTime

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The one place that asks what day it is: only to refuse dates of publication that lie in the future.
enum SystemClock {
  /// The day at UTC.
  static var today: CivilDate {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return CivilDate(dayNumber: Int(now.tv_sec) / 86_400)
  }
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Where the sun stands, good to a hundredth of a degree, which it takes a quarter of an hour for.
///
/// Jean Meeus, "Astronomical Algorithms", 2nd edition (1998), ch. 25, the lower accuracy.
enum Sun {
  /// The apparent longitude of the sun in degrees, from 0 to below 360.
  static func longitude(at moment: AstronomicalMoment) -> Double {
    let t = (moment.days - 10_957.5 + 64.0 / 86_400) / 36_525
    let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
    let anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
    let center =
      (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    let node = 125.04 - 1934.136 * t
    let longitude = (mean + center - 0.00569 - 0.00478 * sine(node)).truncatingRemainder(dividingBy: 360)
    return longitude < 0 ? longitude + 360 : longitude
  }

  /// Whether the sun enters a sign of the zodiac, a twelfth of its way, on the days from the one up to the other.
  static func entersSign(from first: CivilDate, until end: CivilDate, at offset: Double) -> Bool {
    func sign(_ day: CivilDate) -> Int {
      Int(longitude(at: AstronomicalMoment(days: Double(day.dayNumber) - offset)) / 30)
    }
    return sign(first) != sign(end)
  }
}

private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

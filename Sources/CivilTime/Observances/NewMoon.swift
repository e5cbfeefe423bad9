#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A moment in days since 1 January 1970, 00:00 UTC.
struct AstronomicalMoment {
  var days: Double

  /// The moment of a Julian ephemeris day, whose clock runs ahead of UTC by half a minute to two minutes in 1900-2100.
  init(julianEphemerisDay: Double) {
    let centuries = (julianEphemerisDay - 2_451_545) / 36_525
    // After Espenak and Meeus, "Five Millennium Canon of Solar Eclipses" (2006), in one parabola; good to a minute.
    let seconds = 64 + 44 * centuries + 45 * centuries * max(centuries, 0)
    days = julianEphemerisDay - 2_440_587.5 - max(seconds, 0) / 86_400
  }

  init(days: Double) { self.days = days }

  /// The civil day at that distance from UTC, in days.
  func day(at offset: Double) -> CivilDate { CivilDate(dayNumber: Int((days + offset).rounded(.down))) }
}

/// A new moon by its number, that of January 2000 being 0.
///
/// Jean Meeus, "Astronomical Algorithms", 2nd edition (1998), ch. 49: good to some twenty seconds in our times.
struct NewMoon {
  let moment: AstronomicalMoment

  init(_ number: Int) {
    let k = Double(number)
    let t = k / 1236.85
    let eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
    let sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t
    let moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
    let latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
    let node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
    var day = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t
    for term in NewMoon.terms {
      var scale = term.amount
      for _ in 0..<abs(term.sun) { scale *= eccentricity }
      day += scale * sine(Double(term.moon) * moon + Double(term.sun) * sun + Double(term.latitude) * latitude)
    }
    day -= 0.00017 * sine(node)
    day += 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t)
    for term in NewMoon.planetary { day += term.amount * sine(term.start + term.rate * k) }
    moment = AstronomicalMoment(julianEphemerisDay: day)
  }

  /// The number of the last new moon on that civil day or before it.
  static func number(onOrBefore day: CivilDate, at offset: Double) -> Int {
    var number = Int((Double(day.dayNumber - 10_962) / 29.530588861).rounded()) + 1
    while NewMoon(number).moment.day(at: offset) > day { number -= 1 }
    return number
  }

  /// Days, and multiples of the moon's anomaly, the sun's anomaly and the moon's argument of latitude.
  private static let terms: [(amount: Double, moon: Int, sun: Int, latitude: Int)] = [
    (-0.40720, 1, 0, 0), (0.17241, 0, 1, 0), (0.01608, 2, 0, 0), (0.01039, 0, 0, 2), (0.00739, 1, -1, 0),
    (-0.00514, 1, 1, 0), (0.00208, 0, 2, 0), (-0.00111, 1, 0, -2), (-0.00057, 1, 0, 2), (0.00056, 2, 1, 0),
    (-0.00042, 3, 0, 0), (0.00042, 0, 1, 2), (0.00038, 0, 1, -2), (-0.00024, 2, -1, 0), (-0.00007, 1, 2, 0),
    (0.00004, 2, 0, -2), (0.00004, 0, 3, 0), (0.00003, 1, 1, -2), (0.00003, 2, 0, 2), (-0.00003, 1, 1, 2),
    (0.00003, 1, -1, 2), (-0.00002, 1, -1, -2), (-0.00002, 3, 1, 0), (0.00002, 4, 0, 0),
  ]

  /// Days, and an argument in degrees with its change a lunation.
  private static let planetary: [(amount: Double, start: Double, rate: Double)] = [
    (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478),
    (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732),
    (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239), (0.000042, 207.19, 0.121824),
    (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099),
    (0.000023, 331.55, 3.592518),
  ]
}

/// The sun where minutes do not matter.
enum MeanSun {
  /// The December solstice, good to a quarter of an hour. Meeus, "Astronomical Algorithms", table 27.B.
  static func winterSolstice(inYear year: Int) -> AstronomicalMoment {
    let y = Double(year - 2000) / 1000
    return AstronomicalMoment(julianEphemerisDay: 2_451_900.05952 + 365_242.74049 * y - 0.06223 * y * y)
  }

  /// When the sun enters Libra of the Hindu zodiac: in 2020 on 17 October, 01:35 UTC, and a sidereal year apart.
  static func entersLibra(inYear year: Int) -> AstronomicalMoment {
    AstronomicalMoment(days: 18_552 + 1.58 / 24 + Double(year - 2020) * 365.256363)
  }
}

private func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

/// A length of time as ISO 8601 writes it, with amounts that may be unknown or fractional.
public struct TIMEX3Duration: Hashable, Sendable {
  /// The parts, coarsest first.
  public var parts: [Part]

  /// A duration of those parts, coarsest first.
  public init(_ parts: [Part]) { self.parts = parts }

  /// A duration of one unit.
  public init(_ amount: Amount, _ unit: Unit) { parts = [Part(amount, unit)] }

  /// So much of one unit.
  public struct Part: Hashable, Sendable {
    /// How much.
    public var amount: Amount
    /// Of what.
    public var unit: Unit

    /// So much of one unit.
    public init(_ amount: Amount, _ unit: Unit) { (self.amount, self.unit) = (amount, unit) }
  }

  /// How much of a unit.
  public enum Amount: Hashable, Sendable {
    /// `X`: told as "some", "a few", or not at all.
    case unknown
    /// A decimal number in thousandths: 3,500 is 3.5.
    case thousandths(Int)

    /// A whole number.
    public static func whole(_ number: Int) -> Amount { .thousandths(number * 1000) }
  }

  /// A unit of length, coarsest first; those whose raw value begins with `T` stand behind the `T` of the duration.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case millennium = "ML"
    case century = "CE"
    case decade = "DE"
    case year = "Y"
    case half = "H"
    case season = "S"
    /// A number of springs, summers, autumns, winters.
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"
    case quarter = "Q"
    case month = "M"
    case weekend = "WE"
    case week = "W"
    case day = "D"
    case hour = "TH"
    case minute = "TM"
    case second = "TS"
    /// A number of mornings, evenings, nights.
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
    case daytime = "TDT"
    /// Of no unit that was told: `PXX`.
    case unspecified = "X"
  }
}

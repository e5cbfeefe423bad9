internal import DatelineRendering

/// A piece of a page: what is put into it is made safe, unless it is a piece itself.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  /// The markup.
  let text: String

  /// Markup of ours, as it is.
  init(trusted text: String) { self.text = text }

  init(stringLiteral text: String) { self.text = text }

  init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  /// Pieces one behind the other.
  static func all(_ pieces: [HTML]) -> HTML { HTML(trusted: pieces.map(\.text).joined()) }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Anybody's words, made safe for elements and quoted attributes.
    mutating func appendInterpolation(_ words: String) { text += HTMLParts.escaped(words) }

    mutating func appendInterpolation(_ number: Int) { text += "\(number)" }

    mutating func appendInterpolation(_ piece: HTML) { text += piece.text }
  }
}

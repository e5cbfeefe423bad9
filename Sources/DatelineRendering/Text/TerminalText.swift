internal import CivilTime

/// Text made safe for a terminal, and its colours (ECMA-48 SGR).
enum TerminalText {
  /// The text on one line without control characters: no article can move the cursor or change a title.
  static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.isSpace {
        if plain.unicodeScalars.last != " ", !plain.isEmpty { plain += " " }
      } else if !scalar.isUnsafeOnTerminals {
        plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  /// A colour or weight.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"
  }
}

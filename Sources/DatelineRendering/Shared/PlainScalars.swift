/// What scalars do to a line of output, without the cost of the Unicode tables.
extension Unicode.Scalar {
  /// Unicode's White_Space.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Control characters, the marks that turn the direction of what follows them, and the two that are none, which XML does
  /// not allow (a spreadsheet's own file with one cannot be read again).
  var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

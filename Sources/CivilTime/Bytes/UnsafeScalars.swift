/// What scalars do to a line of output, without the cost of the Unicode tables: the one list of what no output may hold.
extension Unicode.Scalar {
  /// Unicode's White_Space.
  @inlinable package var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Control characters, the marks that turn the direction of what follows them, and the two that are none, which XML does
  /// not allow (a spreadsheet's own file with one cannot be read again).
  @inlinable package var isControl: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether it does something to a line of a terminal instead of standing in it: what is a control anywhere, the
  /// separators of lines and paragraphs, and the marks (ALM, LRM, RLM) that a page may need to set Hebrew or Arabic and a
  /// terminal does not.
  @inlinable package var isUnsafeOnTerminals: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029: true
    default: isControl
    }
  }
}

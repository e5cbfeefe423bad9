internal import CivilTime

/// Rows of a table as RFC 4180 writes them, ended by CR LF.
enum CSVText {
  /// Appends a row, safe to open in a spreadsheet unless that is not asked for.
  static func append(_ cells: [String], isGuarded: Bool = true, to bytes: inout [UInt8]) {
    for (index, text) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell: text, isGuarded: isGuarded, to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text without control characters but tabs and line breaks: a table is looked at on terminals, too.
  private static func plain(_ text: String) -> String {
    if !mayHoldControls(text) { return text }
    var plain = String.UnicodeScalarView()
    plain.append(
      contentsOf: text.unicodeScalars.lazy.filter { !$0.isControl || [0x09, 0x0A, 0x0D].contains($0.value) })
    return String(plain)
  }

  /// Whether some scalar may be a control: by the bytes that those of `Unicode.Scalar.isControl` begin with.
  private static func mayHoldControls(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case ..<0x20, 0x7F, 0xC2, 0xEF: return true
      // Of the punctuation here, "“" and "–" above all, those that turn the direction of writing.
      case 0xE2 where bytes[index + 1] == 0x80 && (0xAA...0xAE).contains(bytes[index + 2]): return true
      case 0xE2 where bytes[index + 1] == 0x81 && (0xA6...0xA9).contains(bytes[index + 2]): return true
      default: continue
      }
    }
    return false
  }

  /// A cell, quoted where it must be; behind an apostrophe where it is guarded and a spreadsheet might run it.
  static func cell(_ text: String, isGuarded: Bool = true) -> String {
    var bytes: [UInt8] = []
    append(cell: text, isGuarded: isGuarded, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(cell text: String, isGuarded: Bool, to bytes: inout [UInt8]) {
    let text = plain(text)
    let start = bytes.count
    if isGuarded, mayRun(text) { bytes.append(0x27) }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.insert(0x22, at: start)
    // By bytes: a quotation mark with a combining mark behind it is another character, and for a table still the mark.
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet might take the text for a formula. A negative number and an EDTF date of a negative year are
  /// none: whoever reads the column gets them as they are.
  private static func mayRun(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if "=@\t\r\n".utf8.contains(first) { return true }
    guard first == 0x2B || first == 0x2D else { return false }
    return !text.utf8.dropFirst().allSatisfy { 0x30...0x39 ~= $0 } && EDTF(text) == nil
  }
}

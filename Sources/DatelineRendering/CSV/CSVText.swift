internal import CivilTime

/// Rows of a table as RFC 4180 writes them, ended by CR LF.
enum CSVText {
  /// Appends a row, safe to open in a spreadsheet unless that is not asked for.
  static func append(_ cells: [String], isGuarded: Bool = true, to bytes: inout [UInt8]) {
    for (index, text) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      bytes.append(contentsOf: cell(text, isGuarded: isGuarded).utf8)
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text without control characters but tabs and line breaks: a table is looked at on terminals, too.
  private static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return text }
    var plain = String.UnicodeScalarView()
    plain.append(
      contentsOf: text.unicodeScalars.lazy.filter { !$0.isControl || [0x09, 0x0A, 0x0D].contains($0.value) })
    return String(plain)
  }

  /// A cell, quoted where it must be; behind an apostrophe where it is guarded and a spreadsheet might run it.
  static func cell(_ text: String, isGuarded: Bool = true) -> String {
    var text = plain(text)
    if isGuarded, mayRun(text) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
    // By bytes: a quotation mark with a combining mark behind it is another character, and for a table still the mark.
    var quoted: [UInt8] = [0x22]
    for byte in text.utf8 {
      if byte == 0x22 { quoted.append(0x22) }
      quoted.append(byte)
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
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

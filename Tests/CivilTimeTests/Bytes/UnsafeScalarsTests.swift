import Testing

@testable import CivilTime

@Suite struct UnsafeScalarsTests {
  @Test("spaces are those of Unicode") func spaces() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isSpace == scalar.properties.isWhitespace)
    }
  }

  @Test("controls of Unicode are controls here, and none of them reaches a terminal") func controls() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if scalar.properties.generalCategory == .control { #expect(scalar.isControl) }
      if scalar.isControl { #expect(scalar.isUnsafeOnTerminals) }
    }
  }

  @Test("no mark that has to do with direction reaches a terminal")
  func direction() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isBidiControl else { continue }
      #expect(scalar.isUnsafeOnTerminals)
    }
    #expect("אבג日本é".unicodeScalars.allSatisfy { !$0.isUnsafeOnTerminals })
  }

  @Test("marks that set Hebrew and Arabic stay in files", arguments: ["\u{061C}", "\u{200E}", "\u{200F}"])
  func implicitMarks(_ mark: Unicode.Scalar) {
    #expect(!mark.isControl && mark.isUnsafeOnTerminals)
  }
}

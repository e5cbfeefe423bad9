extension TIMEX3Value: LosslessStringConvertible, Codable {
  /// The value as the attribute `value` holds it.
  public var description: String {
    switch self {
    case .calendar(let calendar): calendar.description
    case .duration(let duration): duration.description
    case .reference(let reference): reference.rawValue
    }
  }

  /// Appends the value in ASCII.
  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .calendar(let calendar): calendar.append(to: &bytes)
    case .duration(let duration): duration.append(to: &bytes)
    case .reference(let reference): bytes.append(reference.rawValue)
    }
  }

  /// The value that the text writes; nil when it is none, or names a date that there is not (`2025-02-30`).
  public init?(_ text: String) { self.init(text.utf8.span) }

  /// The value that the ASCII bytes write.
  package init?(_ bytes: Span<UInt8>) {
    if bytes.count > 1, bytes[0] == UInt8(ascii: "P"), let duration = TIMEX3Duration(bytes) {
      self = .duration(duration)
    } else if let calendar = TIMEX3Calendar(bytes) {
      self = .calendar(calendar)
    } else if let reference = Reference(rawValue: bytes.count < 16 ? String(ascii: bytes) : "") {
      self = .reference(reference)
    } else {
      return nil
    }
  }

  /// Reads the value from its text.
  public init(from decoder: any Decoder) throws { self = try decoder.valueFromText { TIMEX3Value($0) } }

  /// Writes the value as its text.
  public func encode(to encoder: any Encoder) throws { try encoder.encodeAsText(self) }
}

/// An address of the internet protocol, version 4 or 6.
struct IPAddress: Hashable, Sendable {
  /// 4 or 16 bytes in network order.
  let bytes: [UInt8]

  /// An address of 4 or 16 bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What the address is for, where that is not the public internet; nil for addresses that anybody may be reached at.
  ///
  /// By IANA's registries of special-purpose addresses (RFC 6890), with the sinks of AS112 (RFC 7534, 7535), and
  /// 168.63.129.16, at which every machine in one large cloud finds the host that it runs on. An IPv6 address that carries one of IPv4 is as
  /// public as that.
  var specialPurpose: String? {
    guard bytes.count == 16 else { return IPAddress.purpose(of: bytes, in: IPAddress.version4) }
    if let carried { return IPAddress(carried).specialPurpose }
    return IPAddress.purpose(of: bytes, in: IPAddress.version6)
  }

  /// The IPv4 address inside one of IPv6: mapped, translated (RFC 6052, and RFC 2765 before it) or 6to4.
  private var carried: [UInt8]? {
    let zeros = bytes.prefix { $0 == 0 }.count
    if zeros == 10, bytes[10] == 0xFF, bytes[11] == 0xFF { return Array(bytes[12...]) }
    if zeros == 8, bytes[8] == 0xFF, bytes[9] == 0xFF, bytes[10] == 0, bytes[11] == 0 { return Array(bytes[12...]) }
    if bytes.starts(with: [0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]) { return Array(bytes[12...]) }
    if bytes.starts(with: [0x20, 0x02]) { return Array(bytes[2..<6]) }
    return nil
  }

  private struct AddressBlock {
    var start: [UInt8]
    /// The number of leading bits that all addresses of the block share.
    var bits: Int
    var purpose: String

    init(_ start: [UInt8], _ bits: Int, _ purpose: String) {
      (self.start, self.bits, self.purpose) = (start, bits, purpose)
    }

    func contains(_ address: [UInt8]) -> Bool {
      for bit in 0..<bits {
        let own = bit / 8 < start.count ? start[bit / 8] : 0
        if (own ^ address[bit / 8]) & (0x80 >> UInt8(bit % 8)) != 0 { return false }
      }
      return true
    }
  }

  private static func purpose(of address: [UInt8], in blocks: [AddressBlock]) -> String? {
    blocks.first { $0.contains(address) }?.purpose
  }

  private static let version4 = [
    AddressBlock([0], 8, "this network"), AddressBlock([10], 8, "private"),
    AddressBlock([100, 64], 10, "shared by a provider"),
    AddressBlock([127], 8, "loopback"), AddressBlock([169, 254], 16, "link-local"),
    AddressBlock([172, 16], 12, "private"),
    AddressBlock([192, 0, 0], 24, "reserved"), AddressBlock([192, 0, 2], 24, "for documentation"),
    AddressBlock([168, 63, 129, 16], 32, "a cloud's host"), AddressBlock([192, 31, 196], 24, "a sink (AS112)"),
    AddressBlock([192, 175, 48], 24, "a sink (AS112)"),
    AddressBlock([192, 88, 99], 24, "reserved"), AddressBlock([192, 168], 16, "private"),
    AddressBlock([198, 18], 15, "for benchmarks"),
    AddressBlock([198, 51, 100], 24, "for documentation"), AddressBlock([203, 0, 113], 24, "for documentation"),
    AddressBlock([224], 4, "multicast"), AddressBlock([240], 4, "reserved"),
  ]

  private static let version6 = [
    AddressBlock([], 128, "unspecified"),
    AddressBlock([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 128, "loopback"),
    AddressBlock([], 96, "reserved"), AddressBlock([0x00, 0x64, 0xFF, 0x9B, 0x00, 0x01], 48, "private"),
    AddressBlock([0x01, 0x00], 64, "discarded"),
    AddressBlock([0x20, 0x01, 0x00, 0x00], 23, "reserved"),
    AddressBlock([0x20, 0x01, 0x0D, 0xB8], 32, "for documentation"),
    AddressBlock([0x26, 0x20, 0x00, 0x4F, 0x80, 0x00], 48, "a sink (AS112)"),
    AddressBlock([0x3F, 0xFF], 20, "for documentation"), AddressBlock([0x5F, 0x00], 16, "reserved"),
    AddressBlock([0xFC], 7, "private"),
    AddressBlock([0xFE, 0x80], 10, "link-local"), AddressBlock([0xFE, 0xC0], 10, "private"),
    AddressBlock([0xFF], 8, "multicast"),
  ]
}

extension IPAddress: CustomStringConvertible {
  /// As it is written: "192.0.2.1", "2001:db8:0:0:0:0:0:1".
  var description: String {
    if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
    return stride(from: 0, to: bytes.count, by: 2)
      .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
  }
}

import Testing

@testable import DatelineFetching

@Suite struct IPAddressTests {
  @Test(arguments: [
    ([0, 1, 2, 3], "this network"), ([10, 0, 0, 1], "private"), ([100, 64, 0, 1], "shared by a provider"),
    ([100, 127, 255, 255], "shared by a provider"), ([127, 0, 0, 1], "loopback"), ([127, 9, 9, 9], "loopback"),
    ([169, 254, 169, 254], "link-local"), ([172, 16, 0, 1], "private"), ([172, 31, 255, 255], "private"),
    ([192, 168, 1, 1], "private"), ([192, 0, 2, 7], "for documentation"), ([198, 19, 0, 1], "for benchmarks"),
    ([168, 63, 129, 16], "a cloud's host"), ([192, 31, 196, 1], "a sink (AS112)"),
    ([192, 175, 48, 6], "a sink (AS112)"),
    ([224, 0, 0, 251], "multicast"), ([255, 255, 255, 255], "reserved"),
  ])
  func addressesOfVersion4ThatAreNotPublic(bytes: [UInt8], purpose: String) {
    #expect(IPAddress(bytes).specialPurpose == purpose)
  }

  @Test(arguments: [
    [1, 1, 1, 1], [9, 255, 255, 255], [11, 0, 0, 0], [100, 63, 255, 255], [100, 128, 0, 0], [126, 1, 1, 1],
    [128, 0, 0, 1], [172, 15, 0, 1], [172, 32, 0, 1], [192, 167, 1, 1], [223, 255, 255, 255],
  ])
  func addressesBesideThem(bytes: [UInt8]) { #expect(IPAddress(bytes).specialPurpose == nil) }

  @Test(arguments: [
    ("0:0:0:0:0:0:0:0", "unspecified"), ("0:0:0:0:0:0:0:1", "loopback"), ("0:0:0:0:0:ffff:7f00:1", "loopback"),
    ("0:0:0:0:0:ffff:a00:1", "private"), ("0:0:0:0:0:0:c0a8:101", "reserved"), ("0:0:0:0:0:0:0:2", "reserved"),
    ("64:ff9b:0:0:0:0:a9fe:a9fe", "link-local"), ("0:0:0:0:ffff:0:a00:1", "private"),
    ("0:0:0:0:ffff:0:7f00:1", "loopback"), ("2620:4f:8000:0:0:0:0:42", "a sink (AS112)"),
    ("2002:7f00:1:0:0:0:0:0", "loopback"), ("fc00:0:0:0:0:0:0:1", "private"), ("fdff:0:0:0:0:0:0:1", "private"),
    ("fe80:0:0:0:0:0:0:1", "link-local"), ("febf:0:0:0:0:0:0:1", "link-local"), ("ff02:0:0:0:0:0:0:1", "multicast"),
    ("2001:db8:0:0:0:0:0:1", "for documentation"), ("2001:0:0:0:0:0:0:1", "reserved"),
  ])
  func addressesOfVersion6ThatAreNotPublic(text: String, purpose: String) {
    #expect(IPAddress(bytes(text)).specialPurpose == purpose)
    #expect(IPAddress(bytes(text)).description == text)
  }

  @Test(arguments: [
    "2606:4700:0:0:0:0:0:1111", "0:0:0:0:0:ffff:808:808", "64:ff9b:0:0:0:0:808:808", "2002:808:808:0:0:0:0:0",
  ])
  func publicAddressesOfVersion6(text: String) { #expect(IPAddress(bytes(text)).specialPurpose == nil) }

  private func bytes(_ text: String) -> [UInt8] {
    text.split(separator: ":").compactMap { UInt16($0, radix: 16) }.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}

import Testing

/// What the program is linked with: every library is time at each start, and code that a reader's bytes may reach.
@Suite struct LinkageTests {
  private func needed() throws -> [String]? {
    guard let read = try Program.tool("readelf", ["-d", Program.path]), read.status == 0 else { return nil }
    return read.output.split(separator: "\n").filter { $0.contains("(NEEDED)") }.compactMap { line in
      line.split(separator: "[").last.map { String($0.prefix { $0 != "]" }) }
    }
  }

  @Test func nothingOfTheNetworkIsLinked() throws {
    guard let libraries = try needed() else { return }
    #expect(!libraries.isEmpty)
    for name in ["curl", "ssl", "crypto", "nghttp", "FoundationNetworking"] {
      #expect(!libraries.contains { $0.contains(name) }, "\(libraries)")
    }
  }

  @Test func ofFoundationTheEssentialsAlone() throws {
    guard let libraries = try needed() else { return }
    let foundation = libraries.filter { $0.contains("Foundation") }
    #expect(foundation.allSatisfy { $0.hasPrefix("libFoundationEssentials.") }, "\(foundation)")
  }

  @Test func theSystemsLibrariesAreThoseThatThePackageNames() throws {
    guard let libraries = try needed() else { return }
    let known = [
      "libyaml-", "libxml2.", "libz.", "libc.", "libm.", "libdl.", "libpthread.", "libstdc++.", "libgcc_s.", "ld-linux",
      "libswift", "libFoundationEssentials.", "libdispatch.", "libBlocksRuntime.", "libXCTest", "libTesting",
    ]
    #expect(libraries.allSatisfy { library in known.contains { library.hasPrefix($0) } }, "\(libraries)")
  }
}

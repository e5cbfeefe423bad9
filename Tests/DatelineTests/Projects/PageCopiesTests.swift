import Foundation
import Testing

@testable import Dateline

/// Copies of pages believe themselves only when they are what was written.
@Suite struct PageCopiesTests {
  private static let address = "https://port.example/a"
  private static let page =
    "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry sailed on 3 May 2021 after a week "
    + "of repairs.</p><p>It brought the mail and the teacher of the island.</p></article></body></html>"

  private func contents(_ copy: [UInt8]) throws -> Contents {
    let folder = TemporaryFolder.path("copies-\(UUID().uuidString)")
    try FileWriter.write(copy, to: "\(folder)/\(PageCopies.identifier(of: Self.address)).warc")
    return try PageCopies(folder: folder, use: .copiesAlone).contents(of: Self.address, Pipeline())
  }

  private func articles(in copy: [UInt8]) throws(InputError) -> [Article] {
    do {
      return try Pipeline().articles(in: try contents(copy))
    } catch {
      throw InputError(error, of: .standardInput)
    }
  }

  private var copy: [UInt8] {
    PageCopies.archive(of: Array(Self.page.utf8), at: Self.address, url: Self.address + "?r", contentType: "text/html")
  }

  @Test func aWholeCopyIsRead() throws {
    let articles = try Pipeline().articles(in: try contents(copy))
    #expect(articles.map(\.url?.value) == [Self.address + "?r"])
  }

  /// Every bit of the day and of the name's beginning may turn unseen: nothing is told by them.
  @Test func aBitThatTurnedChangesNothingUnseen() throws {
    let copy = copy
    let expected = try articles(in: copy)
    var unseen = 0
    for place in copy.indices {
      var damaged = copy
      damaged[place] ^= UInt8(1 << (place % 8))
      do throws(InputError) {
        let articles = try articles(in: damaged)
        #expect(articles == expected, "byte \(place)")
        unseen += 1
      } catch {
        #expect(error.code == "damaged-copy", "byte \(place): \(error)")
      }
    }
    #expect(unseen < 200)
  }

  @Test func halfACopyAndWhatIsNoArchiveAreDamaged() throws {
    for damaged in [Array(copy.dropLast(1)), Array(copy.prefix(copy.count / 2)), Array("garbage\n".utf8), []] {
      #expect(throws: InputError.self) { try contents(damaged) }
    }
  }

  @Test func othersArchivesAndOlderCopiesAreTaken() throws {
    let other = String(decoding: copy, as: UTF8.self)
    let name = try #require(other.firstRange(of: "<urn:dateline:"))
    let end = try #require(other[name.upperBound...].firstIndex(of: ">"))
    for id in ["<urn:uuid:1", "<urn:dateline:\(PageCopies.identifier(of: Self.address))"] {
      let changed = other.replacingCharacters(in: name.lowerBound..<end, with: id)
      #expect(try Pipeline().articles(in: try contents(Array(changed.utf8))).count == 1)
    }
  }
}

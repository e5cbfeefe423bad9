internal import DatelineIngestion

/// Copies of the pages that a project names by their addresses, a web archive each: its reports stay the same whatever
/// happens to the pages, and are made again without network.
package struct PageCopies: Sendable {
  /// When pages are fetched, and whether copies are written.
  package enum Use: Hashable, Sendable {
    /// What has no copy is fetched, and kept.
    case keep
    /// Everything is fetched anew, and kept.
    case refresh
    /// What has no copy is fetched; nothing is written.
    case readOnly
    /// Nothing is fetched: what has no copy is missing.
    case copiesAlone
  }

  private let folder: String
  private let use: Use
  /// The folder of a project that others wrote, in which they may have laid links.
  private let confinement: Confinement?

  /// Copies in a folder, which is made when there is something to keep.
  init(folder: String, use: Use, confinement: Confinement? = nil) {
    (self.folder, self.use, self.confinement) = (folder, use, confinement)
  }

  /// The page at an address, as its copy has it.
  ///
  /// - Throws: ``InputError`` when there is no copy and it cannot be fetched, or when the copy cannot be read or written.
  func contents(of address: String, _ pipeline: Pipeline) throws(InputError) -> Contents {
    let path = path(of: address)
    if let refusal = confinement?.refusal(ofPlace: path) { throw InputError(path, refusedAs: refusal) }
    if isRead {
      do throws(InputError) {
        let bytes = try FileReader.bytes(at: path, limit: Input.limit, accepting: .plainFiles)
        guard PageCopies.isWhole(bytes, address) else { throw InputError(address, damagedCopy: path) }
        return Contents(bytes: bytes, name: address)
      } catch {
        if error.reason != .missing { throw error }
      }
    }
    if use == .copiesAlone {
      throw InputError(
        address,
        .notFetched(
          code: "not-allowed",
          message: "not fetched for a project that is not trusted, and there is no copy of it at \(path)"
        ))
    }
    let page = try pipeline.contents(of: .address(address))
    let archive = PageCopies.archive(of: page.bytes, at: address, url: page.url, contentType: page.contentType)
    if use == .keep || use == .refresh {
      do throws(OutputError) {
        try FileWriter.write(archive, to: path)
      } catch {
        throw InputError(address, .unreadable("its copy cannot be kept: \(error)"))
      }
    }
    // Read from the archive now and later, so that it gives the same.
    return Contents(bytes: archive, name: address)
  }

  /// Whether copies are read where there are some.
  private var isRead: Bool { use != .refresh }

  /// Where the copy of a page would stand; nil when it is not to be read.
  func path(reading address: String) -> String? {
    let path = path(of: address)
    return isRead && confinement?.refusal(ofPlace: path) == nil ? path : nil
  }

  private func path(of address: String) -> String { "\(folder)/\(PageCopies.identifier(of: address)).warc" }

  /// What names the copy of a page.
  static func identifier(of address: String) -> String { StableID.source(text: "", url: address) }

  /// The copy of a page.
  ///
  /// - Parameter url: the address that answered, where that is another.
  static func archive(of page: [UInt8], at address: String, url: String?, contentType: String?) -> [UInt8] {
    let archive = WebArchive(of: page, url: url ?? address, contentType: contentType)
    return archive.bytes(identifier: name(of: address, archive))
  }

  /// What names a copy, and the sum of what it tells.
  private static func name(of address: String, _ archive: WebArchive) -> String {
    var hash = ContentHash(archive.page)
    hash.add(archive.url)
    hash.add(archive.contentType)
    return "\(identifier(of: address))-\(hash)"
  }

  /// Whether a copy is an archive and, where Dateline made it, what was written: neither half of a file nor a bit that
  /// turned on a disk changes a report unseen. Others' archives, and copies of earlier versions, carry no sum.
  private static func isWhole(_ bytes: [UInt8], _ address: String) -> Bool {
    guard bytes.starts(with: Array("WARC/".utf8)) else { return false }
    guard WebArchive.isClaimed(by: bytes) else { return true }
    guard let archive = WebArchive(bytes), let name = archive.identifier else { return false }
    return name == PageCopies.name(of: address, archive) || name == identifier(of: address)
  }
}

extension InputError {
  fileprivate init(_ address: String, damagedCopy path: String) {
    self.init(
      address,
      .malformed(
        code: "damaged-copy", message: "its copy \(path) is damaged; restore it, or fetch the page anew with --refresh")
    )
  }
}

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

  /// Copies in a folder, which is made when there is something to keep.
  init(folder: String, use: Use) { (self.folder, self.use) = (folder, use) }

  /// The page at an address, as its copy has it.
  ///
  /// - Throws: ``InputError`` when there is no copy and it cannot be fetched, or when the copy cannot be read or written.
  func contents(of address: String, _ pipeline: Pipeline) throws(InputError) -> Contents {
    let path = path(of: address)
    if isRead {
      do throws(InputError) {
        return Contents(
          bytes: try FileReader.bytes(at: path, limit: Input.limit, accepting: .plainFiles), name: address)
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
    let archive = WebArchive.bytes(
      of: page.bytes, url: page.url ?? address, contentType: page.contentType,
      identifier: PageCopies.identifier(of: address))
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
  func path(reading address: String) -> String? { isRead ? path(of: address) : nil }

  private func path(of address: String) -> String { "\(folder)/\(PageCopies.identifier(of: address)).warc" }

  /// What names the copy of a page.
  static func identifier(of address: String) -> String { StableID.source(text: "", url: address) }
}

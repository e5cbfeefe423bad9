internal import DatelineIngestion

/// An article of a story that a program keeps itself, bytes and all: it gives what it would give as an input of a project.
package struct StoryArticle: Sendable {
  /// The bytes: of a page that was fetched its web archive.
  package var bytes: [UInt8]
  /// The name of its file.
  package var name: String
  /// The address that it was fetched from; nil for a file.
  package var address: String?
  /// How it is read.
  package var options: PipelineOptions

  /// An article.
  package init(bytes: [UInt8], name: String, address: String? = nil, options: PipelineOptions = PipelineOptions()) {
    (self.bytes, self.name, self.address, self.options) = (bytes, name, address, options)
  }

  /// What tells this program from others that read the same bytes in another way.
  package static let program = ProjectCache.program

  /// A name for what this program reads of it: bytes, name and options make it.
  package var key: String {
    var hash = ContentHash(Array(StoryArticle.program.utf8))
    hash.add(bytes)
    hash.add(name)
    hash.add(address ?? "")
    hash.add(options)
    return hash.description
  }

  /// The name that its timeline tells it by in messages; nil for a page, which has a title or an address.
  package var file: String? { address == nil ? name : nil }

  /// The articles in it: a feed holds several.
  ///
  /// - Throws: ``InputError`` when it is none.
  package func articles() throws(InputError) -> [Article] {
    try Pipeline(options).articles(in: Contents(bytes: bytes, name: address ?? name))
  }

  /// What it gives to a timeline.
  ///
  /// - Throws: ``InputError`` when it is no article.
  package func parts() throws(InputError) -> [TimelinePart] {
    let pipeline = Pipeline(options)
    return try articles().map { pipeline.part(of: $0, fileName: file) }
  }

  /// The page at an address, as the web archive that is kept of it.
  ///
  /// - Throws: ``InputError`` when it cannot be fetched.
  package static func page(at address: String, _ fetcher: Fetcher) throws(InputError) -> [UInt8] {
    let page = try Pipeline(fetcher: fetcher).contents(of: .address(address))
    return PageCopies.archive(of: page.bytes, at: address, url: page.url, contentType: page.contentType)
  }

  /// The name of the web archive that a project keeps of the page at an address.
  package static func copyName(of address: String) -> String { "\(PageCopies.identifier(of: address)).warc" }

  /// The timeline of what articles gave.
  package static func timeline(of parts: [TimelinePart], title: String?) -> Timeline {
    Pipeline.unite(parts, title: title)
  }
}

internal import Dateline
internal import DatelineStore

/// A look for articles that a story does not have yet. One that somebody took out is one that it has.
struct Search {
  /// The articles that are new, or of which there is a newer version.
  private(set) var found: [PreparedArticle] = []
  /// What could not be had, a line each.
  var failures: [String] = []

  private let story: StoryState
  private let fetcher: Fetcher
  private let store: DeskStore
  private let contents: Set<String>
  private let addresses: Set<String>
  private var isFullTold = false
  /// Told of each article before it is read.
  private let progress: (String) -> Void

  /// How many articles one look brings: the next brings more.
  private static let most = 100

  init(of story: StoryState, _ fetcher: Fetcher, _ store: DeskStore, progress: @escaping (String) -> Void) {
    (self.story, self.fetcher, self.store, self.progress) = (story, fetcher, store, progress)
    contents = Set(story.articles.map(\.stored.content))
    addresses = Set(story.articles.compactMap(\.stored.address))
  }

  /// Looks through the files of a folder.
  mutating func folder(_ folder: StoryFolder, _ follow: StoredFollow) throws {
    let listing = try folder.files()
    failures += listing.failures.map(\.description)
    for file in listing.files where !file.hasSuffix(".yml") && !file.hasSuffix(".yaml") {
      guard hasRoom() else { return }
      do throws(InputError) {
        let bytes = try folder.bytes(of: file)
        if contents.contains(ContentHash(bytes).description) { continue }
        let name = FileName.safe(file)
        progress("\(folder.name)/\(file)")
        // Without words to look for it is read once, where it is prepared.
        if !follow.words.isEmpty, !Search.has(follow.words, try StoryArticle(bytes: bytes, name: name).articles()) {
          continue
        }
        found.append(try PreparedArticle(bytes, name: name, origin: "\(follow.place)/\(file)"))
      } catch {
        // Reports stand beside the articles that they are made of.
        if case .ownWriting = error.reason { continue }
        failures.append("\(folder.name)/\(file): \(error.message)")
      }
    }
  }

  /// Looks at what is at an address: the pages that a feed names, else the page itself.
  mutating func address(_ follow: StoredFollow) throws {
    let address = follow.place
    progress(address)
    let bytes = try StoryArticle.page(at: address, fetcher)
    let articles = try article(bytes, at: address).articles()
    let entries = articles.compactMap { entry -> (address: String, article: Article)? in
      guard let url = entry.url?.value, url != address else { return nil }
      return (url, entry)
    }
    if entries.isEmpty {
      guard Search.has(follow.words, articles), try !isKnown(articles, at: address) else { return }
      found.append(try prepared(bytes, at: address))
    }
    for entry in entries where !addresses.contains(entry.address) && Search.has(follow.words, [entry.article]) {
      guard hasRoom() else { return }
      progress(entry.address)
      do throws(InputError) {
        found.append(try prepared(try StoryArticle.page(at: entry.address, fetcher), at: entry.address))
      } catch {
        failures.append("\(entry.address): \(error.message)")
      }
    }
  }

  private func article(_ bytes: [UInt8], at address: String) -> StoryArticle {
    StoryArticle(bytes: bytes, name: StoryArticle.copyName(of: address), address: address)
  }

  private func prepared(_ bytes: [UInt8], at address: String) throws(InputError) -> PreparedArticle {
    try PreparedArticle(bytes, name: StoryArticle.copyName(of: address), address: address)
  }

  /// Whether the story has the page with these words already; around them a page changes at every visit.
  private func isKnown(_ articles: [Article], at address: String) throws -> Bool {
    guard let last = story.articles.last(where: { $0.stored.address == address })?.stored else { return false }
    let old = try? StoryArticle(last, bytes: try store.content(last.content)).articles()
    return old?.map(\.text) == articles.map(\.text)
  }

  private mutating func hasRoom() -> Bool {
    if found.count < Search.most { return true }
    if !isFullTold { failures.append("there are more than \(Search.most) new articles: look again for the others") }
    isFullTold = true
    return false
  }

  /// Whether one of the articles has all the words.
  private static func has(_ words: String, _ articles: [Article]) -> Bool {
    let wanted = words.lowercased().split(separator: " ")
    return wanted.isEmpty
      || articles.contains { article in
        let text = "\(article.title?.value ?? "") \(article.text)".lowercased()
        return wanted.allSatisfy { text.contains($0) }
      }
  }
}

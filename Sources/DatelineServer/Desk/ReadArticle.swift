internal import Dateline
internal import DatelineStore

/// An article of a story, and what reading gave of it.
struct ReadArticle: Sendable {
  let stored: StoredArticle
  /// What it gives to the timeline; nothing where it cannot be read.
  let parts: [TimelinePart]
  /// Why it cannot be read; nil where it can.
  let failure: String?

  /// Reads an article, or takes what reading gave before: content, options and program make the name it is kept under.
  init(_ stored: StoredArticle, in store: DeskStore) throws {
    self.stored = stored
    let article = StoryArticle(stored, bytes: try store.content(stored.content))
    let key = article.key
    if let kept = try store.analysis(key), let parts = TimelinePart.parts(in: kept, file: article.file) {
      (self.parts, failure) = (parts, nil)
      return
    }
    do throws(InputError) {
      parts = try article.parts()
      failure = nil
    } catch {
      (parts, failure) = ([], error.message)
      return
    }
    try store.keep(
      analysis: TimelinePart.bytes(of: parts), as: key, of: stored.content, program: StoryArticle.program)
  }

  /// What it is called: its title, its address or the name of its file.
  var name: String { parts.lazy.compactMap(\.source.title).first ?? stored.address ?? stored.name }

  /// Whether it says nothing of its day, and nobody else has: nothing relative in it can be dated.
  var needsDate: Bool { failure == nil && parts.contains { $0.source.published == nil } }
}

extension StoryArticle {
  /// A stored article with its bytes.
  init(_ stored: StoredArticle, bytes: [UInt8]) {
    var options = PipelineOptions(reading: stored.reading)
    options.published = stored.published.flatMap { CivilDateTime(iso: $0) }
    self.init(bytes: bytes, name: stored.name, address: stored.address, options: options)
  }
}

/// How an article is read, in the words that the store keeps: a line for each field.
extension PipelineOptions {
  init(reading: String?) {
    self.init(
      fields: (reading ?? "").split(separator: "\n").compactMap { line in
        let sides = line.split(separator: " ", maxSplits: 1)
        return sides.count == 2 ? (String(sides[0]), String(sides[1])) : nil
      })
  }

  /// Nil where all is as usual.
  var reading: String? {
    let lines = fields.map { "\($0.name) \($0.value)" }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

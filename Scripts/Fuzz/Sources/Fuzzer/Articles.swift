import DatelineIngestion
import DatelineModel

/// Any bytes give articles, whole and cut. A block outside of its article's text stops the run: offsets are what all later
/// stages rely on.
enum Articles: Target {
  static let reader = ArticleReader(limits: ReadingLimits(bytes: 4 << 20, articles: 50))

  static func run(_ bytes: [UInt8]) {
    // What reads PDF is another program, with fuzzers of its own.
    if bytes.starts(with: Array("%PDF-".utf8)) { return }
    for input in [bytes, Array(bytes.prefix(bytes.count / 2))] { read(input) }
    if let selector = try? Selector(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)) {
      var hints = ReadingHints()
      hints.sites = [SiteRule(content: selector, remove: selector, published: selector)]
      _ = try? reader.read(bytes, hints: hints)
    }
    _ = try? reader.trace(bytes, hints: ReadingHints())
    read(bytes, hints: ReadingHints(name: "events.csv"))
  }

  /// Reads bytes and looks at what they give.
  static func read(_ bytes: [UInt8], hints: ReadingHints = ReadingHints()) {
    guard let articles = try? reader.read(bytes, hints: hints) else { return }
    for article in articles {
      var end = 0
      for block in article.blocks {
        guard block.range.lowerBound >= end, block.range.upperBound <= article.text.utf8.count else {
          fatalError("a block outside of the text: \(block.range)")
        }
        end = block.range.upperBound
      }
    }
  }
}

/// Bytes as the records of a web archive, read at once and in chunks; what both give is the same.
enum Archives: Target {
  static func run(_ bytes: [UInt8]) {
    let response = Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".utf8) + bytes
    let head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://port.example/\r\nContent-Length: "
    let wrapped = Array("\(head)\(response.count)\r\n\r\n".utf8) + response + Array("\r\n\r\n".utf8)
    for archive in [bytes, wrapped, wrapped + bytes] {
      Articles.read(archive)
      let whole = pages(archive, chunk: max(1, archive.count))
      for chunk in [7, max(1, archive.count / 3)] where chunk > 50 || archive.count < 4096 {
        guard pages(archive, chunk: chunk) == whole else { fatalError("an archive that is read in chunks is another") }
      }
    }
  }

  private static func pages(_ bytes: [UInt8], chunk: Int) -> [String?] {
    var archive = ArchiveReader(reader: Articles.reader)
    var pages: [String?] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      guard let some = try? archive.read(Array(bytes[start..<min(bytes.count, start + chunk)])) else { break }
      pages += some.map(\.url)
    }
    return pages
  }
}

/// Bytes as a mail message and as the parts of a page that a browser has saved (MHTML).
enum Mail: Target {
  static func run(_ bytes: [UInt8]) {
    Articles.read(bytes)
    let head = "From: a@port.example\r\nSubject: News\r\nMIME-Version: 1.0\r\nContent-Type: "
    Articles.read(Array("\(head)multipart/related; boundary=\"b\"; type=\"text/html\"\r\n\r\n--b\r\n".utf8) + bytes)
    for encoding in ["quoted-printable", "base64", "8bit"] {
      Articles.read(
        Array("\(head)text/html; charset=utf-8\r\nContent-Transfer-Encoding: \(encoding)\r\n\r\n".utf8) + bytes)
    }
  }
}

internal import CivilTime
internal import DatelineModel

/// Reads the article of a mail message, a newsletter or a page that a browser saved as one file.
enum MailReader {
  /// - Throws: ``IngestionError/malformed(format:what:)`` where no part is a text, ``IngestionError/noArticle(reason:)``
  ///   where none reads like an article.
  static func articles(_ bytes: [UInt8], hints: ReadingHints, latest: CivilDate) throws(IngestionError) -> [Article] {
    let message = MIMEMessage(bytes)
    if message.isSavedPage { return try page(in: message, hints: hints).articles(latest: latest) }
    var (article, fields) = try body(of: message, latest: latest)
    let told = "mail header"
    if let subject = (fields["subject"] ?? message.fields["subject"]).map({ subject($0) }), !subject.isEmpty {
      article.title = Evidenced(subject, from: "\(told) Subject")
    }
    if article.authors == nil, let sender = fields["from"].flatMap(sender) {
      article.authors = Evidenced([sender], from: "\(told) From")
    }
    if let date = (fields["date"] ?? fields["sent"]).flatMap({
      MachineDate.moment(in: $0, PrintedDateParser())
    }) {
      article.published = Evidenced(date, from: "\(told) Date")
    }
    return [article]
  }

  /// The page of a saved one. When it was saved its head tells; when it was published only the page itself does.
  private static func page(in message: MIMEMessage, hints: ReadingHints) throws(IngestionError) -> HTMLPage {
    let pages = message.leaves.filter {
      $0.fields.mediaType == "text/html" || $0.fields.mediaType.hasSuffix("xhtml+xml")
    }
    let address = message.fields["snapshot-content-location"] ?? message.fields["content-location"]
    guard let leaf = pages.first(where: { address != nil && $0.fields["content-location"] == address }) ?? pages.first
    else { throw .malformed(format: "MHTML", what: "no part of it is a page") }
    try check(leaf, "MHTML")
    let location = address ?? leaf.fields["content-location"]
    let isWeb = location?.hasPrefix("http") ?? false
    let text = EncodingSniffer.decode(leaf.content, transport: leaf.fields.parameter("charset")).text
    return HTMLPage(text, hints: ReadingHints(name: hints.name, url: hints.url ?? (isWeb ? location : nil)))
  }

  /// Refuses a part of which half may be missing.
  private static func check(_ leaf: MIMEMessage.Leaf, _ format: String) throws(IngestionError) {
    if leaf.isCut { throw .malformed(format: format, what: "it ends too early, in the part that holds the text") }
  }

  /// The article in the message, or in the one that is sent on in it and tells more, with the head of that.
  private static func body(of message: MIMEMessage, latest: CivilDate) throws(IngestionError)
    -> (article: Article, fields: MIMEFields)
  {
    let texts = message.leaves.filter { leaf in
      leaf.fields.mediaType.hasPrefix("text/")
        && leaf.fields["content-disposition"]?.lowercased().hasPrefix("attachment") != true
    }
    var failure = IngestionError.malformed(format: "mail", what: "no part of the message is a text")
    var best: (article: Article, fields: MIMEFields)?
    for number in Set(texts.map(\.message)).sorted().prefix(mostMessages) {
      do throws(IngestionError) {
        guard let (article, fields) = try body(in: texts.filter { $0.message == number }, latest: latest) else {
          continue
        }
        if article.text.utf8.count > best?.article.text.utf8.count ?? 0 {
          best = (article, fields ?? message.heads[number])
        }
      } catch {
        // A part is cut: half of the text may be missing.
        if case .malformed = error { throw error }
        failure = error
      }
    }
    guard let best else { throw failure }
    return best
  }

  /// As many messages are read of those that are sent on together.
  private static let mostMessages = 8

  /// The article in a message's markup, else in its plain text; with the head of a message whose text that holds.
  ///
  /// - Returns: nil where the message has neither, as one that only invites to a meeting.
  private static func body(in texts: [MIMEMessage.Leaf], latest: CivilDate) throws(IngestionError)
    -> (article: Article, fields: MIMEFields?)?
  {
    var failure: IngestionError?
    for type in ["text/html", "text/plain"] {
      guard let leaf = texts.first(where: { $0.fields.mediaType == type }) else { continue }
      try check(leaf, "mail")
      var text = EncodingSniffer.decode(leaf.content, transport: leaf.fields.parameter("charset")).text
      if type == "text/plain", leaf.fields.parameter("format")?.lowercased() == "flowed" {
        text = FlowedText.joined(text, deletesSpaces: leaf.fields.parameter("delsp")?.lowercased() == "yes")
      }
      if type == "text/html" {
        let reading = HTMLPage(text, hints: ReadingHints()).read(latest: latest)
        if !reading.article.blocks.isEmpty { return (reading.article, nil) }
        failure = .noArticle(reason: reading.refusal ?? "no text of the message reads like an article")
      } else {
        do throws(IngestionError) {
          let told = MailText(text)
          return (try TextArticleReader.article(told.text, isMarkdown: false), told.fields)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
    return nil
  }

  /// What the message is about, without the marks of answers and forwarding.
  private static func subject(_ field: String) -> String {
    var subject = TransferEncoding.words(field).trimmingASCIISpace()
    while let mark = ["fwd:", "fw:", "re:", "aw:", "wg:", "tr:"].first(where: { subject.lowercased().hasPrefix($0) }) {
      subject = String(subject.dropFirst(mark.count)).trimmingASCIISpace()
    }
    return subject
  }

  /// The name beside the address of who wrote it; nil for an address alone.
  private static func sender(_ field: String) -> String? {
    let name = TransferEncoding.words(field).prefix { $0 != "<" }.filter { $0 != "\"" }
    let clean = String(name).trimmingASCIISpace()
    return clean.isEmpty || clean.contains("@") ? nil : clean
  }
}

extension MIMEMessage {
  /// Whether a browser wrote it to keep a page: it tells where that stood, or by whom it was saved.
  var isSavedPage: Bool {
    if fields["snapshot-content-location"] != nil { return true }
    if fields["from"]?.lowercased().contains("saved by") ?? false { return true }
    let first = leaves.first { $0.fields.mediaType == "text/html" }
    return fields["date"] == nil && fields["to"] == nil && first?.fields["content-location"] != nil
      || fields["to"] == nil && first?.fields["content-location"]?.hasPrefix("http") ?? false
  }
}

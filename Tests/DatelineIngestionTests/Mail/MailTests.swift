import CivilTime
import DatelineModel
import Testing

@testable import DatelineIngestion

@Suite struct MailTests {
  private static let first = "The ferry to the outer island sails again after a week in the dock, the port office said."
  private static let second =
    "The school had no teacher: he lives on the mainland, and the propeller broke in the storm."

  private func read(_ text: String, name: String? = nil) throws -> Article {
    let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
    return try #require(try ArticleReader().read(bytes, hints: ReadingHints(name: name)).first)
  }

  @Test func textMailTellsItsSubjectSenderAndDate() throws {
    let article = try read(
      "From: Ida Holm <ida@port.example>\nTo: all@port.example\nSubject: Fwd: =?utf-8?Q?F=C3=A6rgen?= sails\n  again\n"
        + "Date: Tue, 19 Aug 25 09:30:00 +0200\n\n\(Self.first)\n\n\(Self.second)\n")
    #expect(article.title?.value == "Færgen sails again")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.published?.value.description == "2025-08-19T09:30:00+02:00")
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
  }

  @Test func newsletterIsReadFromItsMarkup() throws {
    let html = "<html><body><h1>Ferry sails</h1><p>\(Self.first)</p><p>\(Self.second)</p></body></html>"
    let packed = html.utf8.map { $0 == 0x3D ? "=3D" : String(UnicodeScalar($0)) }.joined().replacing(
      "sails again", with: "sails=\nagain")
    let article = try read(
      "From: desk@port.example\nSubject: Ferry sails\nDate: Tue, 19 Aug 2025 09:30:00 +0200\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/alternative; boundary=\"b 1\"\n\npreamble\n--b 1\nContent-Type: text/plain\n\nSee the web.\n"
        + "--b 1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + "\(packed.replacing("sails=\nagain", with: "sails =\nagain"))\n--b 1--\nepilogue\n")
    #expect(article.text.contains(Self.first) && article.text.contains(Self.second))
    #expect(article.title?.value == "Ferry sails")
    #expect(article.published?.value.date.description == "2025-08-19")
  }

  /// What calls itself a page and names a boundary has parts.
  @Test func aPageWithABoundaryHasParts() throws {
    let article = try read(
      "From: desk@port.example\nSubject: Ferry sails\nDate: Tue, 19 Aug 2025 09:30:00 +0200\nMIME-Version: 1.0\n"
        + "Content-Type: text/html; boundary=\"--next\"\n\nThis message has parts.\n----next\n"
        + "Content-Type: text/html\n\n<p>\(Self.first)</p><p>\(Self.second)</p>\n----next--\n")
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
  }

  /// A message sent on in another tells its own subject, sender and day.
  @Test(arguments: [("For your files.", true), ("\(first)\n\n\(second)\n\n\(first.uppercased())", false)])
  func aMessageInAMessage(_ words: String, _ isOfInner: Bool) throws {
    let inner =
      "From: Ida Holm <ida@port.example>\nSubject: Ferry sails\nDate: Tue, 12 Aug 2025 09:30:00 +0200\n\n\(Self.first)\n\n\(Self.second)\n"
    let article = try read(
      "From: Tom Reyes <tom@port.example>\nSubject: Fwd: read this\nDate: Tue, 19 Aug 2025 09:30:00 +0200\n"
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n\(words)\n--b\n"
        + "Content-Type: message/rfc822\n\n\(inner)\n--b--\n")
    #expect(article.title?.value == (isOfInner ? "Ferry sails" : "read this"))
    #expect(article.authors?.value == [isOfInner ? "Ida Holm" : "Tom Reyes"])
    #expect(article.published?.value.date.description == (isOfInner ? "2025-08-12" : "2025-08-19"))
    #expect(article.text.contains(Self.second))
  }

  /// What is quoted from other mails and who signs are no part of the article; a mail that only quotes is read.
  @Test func quotedAnswersAndSignaturesAreNoText() throws {
    let head = "From: Tom Reyes <tom@port.example>\nSubject: Ferry\nDate: Tue, 19 Aug 2025 09:30:00 +0200\n\n"
    let article = try read(
      head
        + "\(Self.first)\n\nOn Mon, 18 Aug 2025 Ida Holm wrote:\n> The mill burned.\n>\n> Nobody was hurt.\n\n\(Self.second)\n\n-- \nTom Reyes, since 1911\n"
    )
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
    #expect(try read(head + "> \(Self.first)\n").text.contains(Self.first))
  }

  @Test(arguments: [
    "-----Original Message-----\n", "---------- Forwarded message ---------\n", "Begin forwarded message:\n\n",
  ])
  func aMessageSentOnInTheText(_ mark: String) throws {
    let article = try read(
      "From: Tom Reyes <tom@port.example>\nSubject: Fwd: Ferry\nDate: Tue, 19 Aug 2025 09:30:00 +0200\n\nFor you.\n\n\(mark)"
        + "From: Ida Holm <ida@port.example>\nSent: Tuesday, August 12, 2025 8:00 AM\nTo: Tom\nSubject: Ferry sails\n\n\(Self.first)\n\n\(Self.second)\n"
    )
    #expect(article.title?.value == "Ferry sails")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.published?.value.date.description == "2025-08-12")
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
  }

  private func saved(head: String, transfer: String = "8bit", _ body: (String) -> String = { $0 }) -> String {
    let page =
      "<html><head><title>Ferry sails</title>\(head)</head><body><article><h1>Ferry sails</h1>"
      + "<p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
    return
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://port.example/ferry\nSubject: Ferry sails\n"
      + "Date: Fri, 3 Oct 2025 10:11:12 +0100\nMIME-Version: 1.0\n"
      + "Content-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"----M--a----\"\n\n\n"
      + "------M--a----\nContent-Type: text/html\nContent-Location: https://ads.example/frame\n\n<p>\(Self.second)</p>\n"
      + "------M--a----\nContent-Type: text/html\nContent-Transfer-Encoding: \(transfer)\n"
      + "Content-Location: https://port.example/ferry\n\n\(body(page))\n------M--a------\n"
  }

  @Test func savedPageIsThePageAndNeverTheDayOfSaving() throws {
    let dated = try read(saved(head: "<meta property='article:published_time' content='2025-08-19T09:30:00Z'>"))
    #expect(dated.published?.value.date.description == "2025-08-19")
    #expect(dated.url?.value == "https://port.example/ferry")
    #expect(dated.text == "\(Self.first)\n\n\(Self.second)")
    #expect(try read(saved(head: "")).published == nil)
  }

  @Test func base64IsUndone() throws {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    func packed(_ text: String) -> String {
      var bits = text.utf8.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } }
      while bits.count % 6 != 0 { bits.append(0) }
      let letters = stride(from: 0, to: bits.count, by: 6).map { start in
        alphabet[bits[start..<start + 6].reduce(0) { $0 * 2 + Int($1) }]
      }
      return String(decoding: letters, as: UTF8.self) + "=="
    }
    let article = try read(saved(head: "", transfer: "base64", packed))
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
  }

  /// Lines that end with a space were broken for the way.
  @Test(arguments: [("", " \r\n"), ("; delsp=yes", "  \r\n"), ("; DelSp=Yes", "  \n")])
  func brokenLinesAreJoined(_ parameter: String, _ ending: String) throws {
    let words = "It was the third accident of the year, after one in March and one in June."
    let text =
      "From: Ida Holm <ida@ferry.example>\r\nSubject: Ferry sails\r\nDate: Tue, 19 Aug 2025 09:30:00 +0200\r\n"
      + "Content-Type: text/plain; charset=utf-8; format=flowed\(parameter)\r\n\r\n\(Self.first)\r\n\r\n"
      + words.replacing(" the ", with: " the\(ending)") + "\r\n\r\n-- \r\nIda\r\n"
    #expect(try read(text).text.split(separator: "\n").prefix(2) == [Self.first[...], words[...]])
  }

  @Test func whatIsNoMailStaysText() throws {
    let article = try read("From: the island\nComes the ferry, after a week.\n\n\(Self.first)\n")
    #expect(article.published == nil)
    #expect(article.text.contains("Comes the ferry"))
  }

  @Test func aMailWithoutAnyTextIsBroken() {
    let mail = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: image/png\n\nabc\n"
    #expect(throws: IngestionError.malformed(format: "mail", what: "no part of the message is a text")) {
      try ArticleReader().read(Array(mail.utf8), hints: ReadingHints())
    }
    let page = "From: <Saved by Blink>\nMIME-Version: 1.0\nSubject: x\nContent-Type: text/css\n\nabc\n"
    #expect(throws: IngestionError.malformed(format: "MHTML", what: "no part of it is a page")) {
      try ArticleReader().read(Array(page.utf8), hints: ReadingHints())
    }
  }

  @Test(arguments: [
    ("a=20b=\r\nc", "a bc"), ("100=%", "100=%"), ("=C3=BC=", "ü"), ("x=3Dy", "x=y"), ("trailing= \n!", "trailing!"),
  ])
  func quotedPrintable(_ text: String, _ plain: String) {
    #expect(String(decoding: TransferEncoding.quotedPrintable(Array(text.utf8)[...]), as: UTF8.self) == plain)
  }

  @Test(arguments: [
    ("=?utf-8?B?w7xiZXI=?= =?utf-8?q?_Nacht?=", "über Nacht"), ("=?iso-8859-1?Q?B=FCro?= one", "Büro one"),
    ("=?broken", "=?broken"), ("plain", "plain"),
  ])
  func encodedWords(_ field: String, _ plain: String) { #expect(TransferEncoding.words(field) == plain) }

  @Test func partsInPartsHaveAnEnd() {
    var message = "Content-Type: text/plain\n\nend\n"
    for depth in 0..<40 {
      message =
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n\(message)\n--b\(depth)--\n"
    }
    #expect(MIMEMessage(Array(message.utf8)).leaves.count == 1)
    let flat =
      "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + String(repeating: "--b\n\nx\n", count: 9000)
    #expect(MIMEMessage(Array(flat.utf8)).leaves.count == 2000)
  }

  @Test(arguments: [
    (
      "Subject: Ferry\nFrom: a@port.example\nTo: b@port.example\nDate: Tue, 19 Aug 2025 09:30:00 +0200\nMIME-Version: 1.0",
      "mail"
    ),
    ("Snapshot-Content-Location: https://port.example/a\nSubject: Ferry\nMIME-Version: 1.0", "MHTML"),
  ])
  func halfAMessageIsNone(head: String, format: String) throws {
    let page = "<html><body><article><h1>Ferry</h1><p>\(Self.first)</p><p>\(Self.second)</p></article></body></html>"
    let message =
      "\(head)\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n"
      + "Content-Location: https://port.example/a\n\n\(page)\n"
    let picture = "--b\nContent-Type: image/png\n\nxxxx"
    #expect(try read(message + "--b--\n").text.contains(Self.second))
    // What is cut off is a picture, and the text whole.
    #expect(try read(message + picture).text.contains(Self.second))
    for cut in [message, String(message.dropLast(60))] {
      #expect(
        throws: IngestionError.malformed(
          format: format, what: "it ends too early, in the part that holds the text")
      ) { try read(cut) }
    }
  }

  /// A message with no more than an invitation does not hide the one sent on in it.
  @Test func aMessageBesideAnInvitation() throws {
    let article = try read(
      "From: Tom Reyes <tom@port.example>\nSubject: Fwd: Ferry\nDate: Tue, 19 Aug 2025 09:30:00 +0200\n"
        + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/calendar\n\n"
        + "BEGIN:VCALENDAR\nEND:VCALENDAR\n--b\nContent-Type: message/rfc822\n\n"
        + "From: Ida Holm <ida@port.example>\nSubject: Ferry sails\nDate: Tue, 12 Aug 2025 09:30:00 +0200\n\n"
        + "\(Self.first)\n\n\(Self.second)\n\n--b--\n")
    #expect(article.authors?.value == ["Ida Holm"])
    #expect(article.text == "\(Self.first)\n\n\(Self.second)")
  }

  /// Mailbox files guard a line that begins with "From "; among other quoted lines it is quoted.
  @Test func aGuardedLineIsText() throws {
    let head = "From: Tom Reyes <tom@port.example>\nSubject: Ferry\nDate: Tue, 19 Aug 2025 09:30:00 +0200\n\n"
    let line = "From the harbour nobody saw the mast fall."
    #expect(
      try read("\(head)\(Self.first)\n\n>\(line)\n\n\(Self.second)\n").text
        == "\(Self.first)\n\n\(line)\n\n\(Self.second)")
    #expect(
      try read("\(head)\(Self.first)\n\n> Hello.\n>\(line)\n\n\(Self.second)\n").text
        == "\(Self.first)\n\n\(Self.second)")
  }
}

internal import DatelineRendering

extension LineRequest {
  /// The request in a line as nearly all are written: an object of strings, each named once, its id a string or a whole
  /// number. Nil for every other line, which the decoder reads, or refuses in its own words, at several times the cost.
  init?(plain bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "{") else { return nil }
    self.init()
    var json = JSONReader(bytes)
    do throws(JSONError) {
      try json.object { json, key throws(JSONError) in
        switch key {
        case "id": id = try LineRequest.only(try LineID(plain: &json), id)
        case "text": text = try LineRequest.only(try json.text(), text)
        case "path": path = try LineRequest.only(try json.text(), path)
        case "html": html = try LineRequest.only(try json.text(), html)
        case "url": url = try LineRequest.only(try json.text(), url)
        case "origin": origin = try LineRequest.only(try json.text(), origin)
        case "title": title = try LineRequest.only(try json.text(), title)
        case "author": author = try LineRequest.only(try json.text(), author)
        case "publisher": publisher = try LineRequest.only(try json.text(), publisher)
        case "published": published = try LineRequest.only(try json.text(), published)
        case "modified": modified = try LineRequest.only(try json.text(), modified)
        case "language": language = try LineRequest.only(try json.text(), language)
        case "prefer": prefer = try LineRequest.only(try json.text(), prefer)
        case "dateOrder": dateOrder = try LineRequest.only(try json.text(), dateOrder)
        default: throw JSONError(.wrongKind)
        }
      }
      try json.finish()
    } catch {
      return nil
    }
  }

  /// The value of a field that was not told before.
  private static func only<Value>(_ value: Value, _ before: Value?) throws(JSONError) -> Value {
    guard before == nil else { throw JSONError(.wrongKind) }
    return value
  }
}

extension LineID {
  /// The most digits of a number that is no larger than any machine's.
  private static let plainDigits = 18

  /// A name that is a string, or a whole number of 0 or more, echoed digit by digit.
  fileprivate init(plain json: inout JSONReader) throws(JSONError) {
    let value = try json.raw()
    if value.first == UInt8(ascii: "\"") {
      var string = JSONReader(Array(value))
      self = .text(try string.text())
    } else if value.count <= LineID.plainDigits, value.allSatisfy({ (0x30...0x39).contains($0) }) {
      self = .number(Array(value))
    } else {
      throw JSONError(.wrongKind)
    }
  }
}

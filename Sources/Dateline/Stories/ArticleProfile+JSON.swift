internal import CivilTime
internal import DatelineTimelines

extension ArticleProfile {
  /// The key that tells a profile's line from others.
  static let termsKey = "terms"

  /// Writes it as a line of its own, which ``init(_:)`` reads.
  func write(id: LineID, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      id.write(to: &json)
      json.field("source", source)
      json.field("title", title)
      json.field("published", published?.description)
      json.field("names", names)
      json.key(ArticleProfile.termsKey)
      json.object { json in for term in terms { json.field(term.word, term.weight) } }
    }
  }

  /// The profile in a line.
  ///
  /// - Throws: `JSONError` when it is no JSON, a field is missing, or a value is no weight of a term.
  init(_ line: [UInt8]) throws(JSONError) {
    var (source, title, published): (String?, String?, CivilDateTime?)
    var (names, terms): ([String], [Term]) = ([], [])
    var json = JSONReader(line)
    try json.object { json, key throws(JSONError) in
      switch key {
      case "source": source = try json.string()
      case "title": title = try json.null() ? nil : try json.string()
      case "published": published = try json.null() ? nil : try json.moment()
      case "names": names = try json.strings()
      case ArticleProfile.termsKey:
        try json.object { json, word throws(JSONError) in
          terms.append(Term(word: word, weight: min(max(try json.integer(), 0), ArticleProfile.length)))
        }
      default: try json.skip()
      }
    }
    try json.finish()
    self.init(source: try needed(source, "source"), title: title, published: published, names: names, terms: terms)
  }
}

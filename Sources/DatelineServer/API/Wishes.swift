internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

// What programs and pages send in JSON, besides `EventEdit` and `EventAddition`.

struct NewStory: Decodable { var title: String }

struct Renaming: Decodable { var title: String, author: String }

struct Signature: Decodable { var author: String }

/// A text or an address that becomes an article.
struct NewArticleWish: Decodable {
  var author: String, text: String?, title: String?, address: String?, published: String?
}

/// What is changed of an article; an empty `published` takes the day back that somebody told.
struct ArticleChange: Decodable { var author: String, isIn: Bool?, published: String? }

/// A place that is followed: an address, or “folder:” and the name of a folder.
struct FollowWish: Decodable { var author: String, place: String, words: String? }

extension Request {
  /// Whether the body says that it is JSON. Pages of others cannot say so without being asked first.
  var isJSON: Bool {
    let type = (head["content-type"] ?? "").split(separator: ";").first ?? ""
    return type.lowercased().filter { $0 != " " } == "application/json"
  }

  /// The value that the body holds.
  func read<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard isJSON else { throw DeskError(415, "not-json", "the body must be application/json") }
    do {
      return try JSONDecoder().decode(type, from: Data(body))
    } catch let error as DecodingError {
      throw DeskError(422, "malformed", Request.words(error))
    } catch {
      throw DeskError(422, "malformed", "the body is no JSON")
    }
  }

  private static func words(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "the field “\(key.stringValue)” is missing"
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      "the field “\(context.codingPath.map(\.stringValue).joined(separator: "."))” has a value of the wrong kind"
    default: "the body is no JSON"
    }
  }

  /// How many entries a page of a list has: `limit`, 1 to 500, without it 50.
  var limit: Int { min(500, max(1, query["limit"].flatMap(Int.init) ?? 50)) }

  /// What is asked for of a timeline: the fields are those of `dateline build`.
  var selection: Selection {
    get throws {
      var selection = Selection()
      func value<Value>(_ name: String, _ what: String, _ read: (String) -> Value?) throws -> Value? {
        guard let text = query[name], !text.isEmpty else { return nil }
        guard let value = read(text) else {
          throw DeskError(422, "bad-value", "“\(name)”: “\(text.prefix(60))” is no \(what)")
        }
        return value
      }
      let count = { (text: String) in Int(text).flatMap { $0 > 0 ? $0 : nil } }
      selection.since = try value("since", "date") { CivilDateTime(beginOf: $0) }
      selection.until = try value("until", "date") { CivilDateTime(lastOf: $0) }
      selection.limit = try value("limit", "number above zero", count)
      selection.maxDates = try value("max-dates", "number above zero", count)
      selection.perDate = try value("per-date", "number above zero", count)
      selection.topic = query["topic"].flatMap { $0.isEmpty ? nil : $0 }
      selection.participants = query["participant"].flatMap { $0.isEmpty ? nil : [$0] } ?? []
      selection.places = query["place"].flatMap { $0.isEmpty ? nil : [$0] } ?? []
      if let include = query["include"], !include.isEmpty {
        selection.include = Set(try include.split(separator: ",").map { try EventStatus(named: String($0)) })
      }
      return selection
    }
  }
}

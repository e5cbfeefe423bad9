import DatelineModel
import DatelineRendering
import DatelineStore
import DatelineTimelines
import Foundation

@testable import Dateline
@testable import DatelineServer

/// A desk in a folder that is removed when it goes out of scope; requests are answered without a network.
final class TestDesk {
  let folder: URL
  let site: Site
  var desk: Desk { site.desk }

  /// - Parameter folders: the names of folders, made beside the store, that stories may follow.
  init(folders: String...) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "dateline-desk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let store = try DeskStore(path: folder.appending(path: "desk.sqlite").path)
    for name in folders {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let paths = folders.map { [folder] in folder.appending(path: $0).path }
    site = Site(
      desk: Desk(store, folders: try Folders(paths: paths)),
      access: AccessControl(key: .secret("opensesame"), hosts: ["127.0.0.1:4000"]))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The answer to a request that a page of the desk would make.
  func ask(
    _ method: String, _ target: String, _ json: [String: Any]? = nil, body: [UInt8]? = nil, head: [String: String] = [:]
  ) throws -> Reply {
    var fields = ["host": "127.0.0.1:4000"]
    if method != "GET" { fields["origin"] = "http://127.0.0.1:4000" }
    var bytes = body ?? []
    if let json {
      fields["content-type"] = "application/json"
      bytes = Array(try JSONSerialization.data(withJSONObject: json))
    }
    fields.merge(head) { _, new in new }
    guard let request = Request(method, "/opensesame" + target, head: fields, body: bytes) else {
      return Reply(status: 400, head: [:], bytes: [])
    }
    return Reply(site.answer(request))
  }

  func api(_ method: String, _ target: String, _ json: [String: Any]? = nil) throws -> Reply {
    try ask(method, "/api/v1" + target, json)
  }

  /// Writes a file below the desk's folder.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// A story of articles, a text each.
  func story(_ title: String = "The harbour bridge", _ texts: String...) throws -> String {
    let id = try api("POST", "/stories", ["title": title]).object["id"] as? String ?? ""
    for text in texts {
      _ = try api("POST", "/stories/\(id)/articles", ["author": "Ada", "text": text, "published": "2024-03-19"])
    }
    return id
  }

  /// The events of a story in their order: id and words.
  func rows(_ story: String) throws -> [Timeline.Event] { try desk.state(of: story).events }

  /// What an answer holds.
  struct Reply {
    var status: Int
    var head: [String: String]
    var bytes: [UInt8]

    init(status: Int, head: [String: String], bytes: [UInt8]) {
      (self.status, self.head, self.bytes) = (status, head, bytes)
    }

    init(_ answer: Response) {
      status = answer.status
      head = Dictionary(answer.head.map { ($0.name, $0.value) }) { first, _ in first }
      if case .bytes(let bytes) = answer.body { self.bytes = bytes } else { bytes = [] }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var object: [String: Any] { (try? JSONSerialization.jsonObject(with: Data(bytes))) as? [String: Any] ?? [:] }
    var errorCode: String? { (object["error"] as? [String: Any])?["code"] as? String }
  }

  static let bridge = """
    Inspectors found a crack in the bridge on 12 March 2024. The council closed the bridge on 13 March 2024.

    The old ferry sank on 3 May 2021. The mayor opened the bridge on 4 June 1961.
    """
}

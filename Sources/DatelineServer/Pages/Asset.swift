internal import CDeskAssets
internal import Dateline
internal import DatelineRendering

/// A file that the pages load.
struct Asset: Sendable {
  let name: String
  let bytes: [UInt8]

  /// All of them, by their names: the desk's own, and the script and style of the timeline.
  static let all: [String: Asset] = {
    var all = (0..<dateline_desk_asset_count()).map { index in
      let asset = dateline_desk_asset(index)
      let bytes = UnsafeBufferPointer(start: asset.bytes, count: Int(asset.size))
      return Asset(name: String(cString: asset.name), bytes: Array(bytes))
    }
    all.append(Asset(name: "view.js", bytes: Array(HTMLParts.script.utf8)))
    all.append(Asset(name: "view.css", bytes: Array(HTMLParts.style.utf8)))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }()

  /// The file as it is sent.
  var answer: Response { Response(type: mediaType, bytes, head: [("ETag", "\"\(ContentHash(bytes))\"")]) }

  private var mediaType: String {
    switch name.split(separator: ".").last {
    case "js": "text/javascript; charset=utf-8"
    case "css": "text/css; charset=utf-8"
    default: "application/json"
    }
  }
}

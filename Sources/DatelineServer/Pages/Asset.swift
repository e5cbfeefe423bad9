internal import CDeskAssets
internal import Dateline
internal import DatelineRendering

/// A file that the pages load.
enum Asset: String, CaseIterable {
  case script = "desk.js"
  case style = "desk.css"
  case viewScript = "view.js"
  case viewStyle = "view.css"
  case openAPI = "openapi.json"

  /// What is in it.
  var bytes: [UInt8] {
    switch self {
    case .script: Asset.bytes(dateline_desk_script())
    case .style: Asset.bytes(dateline_desk_style())
    case .openAPI: Asset.bytes(dateline_desk_openapi())
    case .viewScript: Array("'use strict';\n{\n\(HTMLParts.script)\n}\n".utf8)
    case .viewStyle: Array(HTMLParts.style.utf8)
    }
  }

  /// The file as it is sent.
  var answer: Answer {
    let type =
      switch self {
      case .script, .viewScript: "text/javascript; charset=utf-8"
      case .style, .viewStyle: "text/css; charset=utf-8"
      case .openAPI: "application/json"
      }
    let bytes = bytes
    return Answer(type: type, bytes, head: [("ETag", "\"\(ContentHash(bytes))\"")])
  }

  private static func bytes(_ asset: dateline_asset) -> [UInt8] {
    Array(UnsafeBufferPointer(start: asset.bytes, count: Int(asset.size)))
  }
}

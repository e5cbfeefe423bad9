internal import Dateline
internal import DatelineRendering

extension TimelineFormat {
  /// The media type that files of the format are sent as.
  var mediaType: String {
    switch self {
    case .markdown, .obsidian: "text/markdown; charset=utf-8"
    case .text, .markwhen, .mermaid: "text/plain; charset=utf-8"
    case .json, .timelinejs, .vis: "application/json"
    case .jsonl: "application/jsonl"
    case .csv, .timesketch, .aeon: "text/csv; charset=utf-8"
    case .ics: "text/calendar; charset=utf-8"
    case .html: "text/html; charset=utf-8"
    case .svg: "image/svg+xml"
    case .jsonld: "application/ld+json"
    case .timeml: "application/xml"
    }
  }

  /// The ending of names of files of the format.
  var fileEnding: String {
    switch self {
    case .markdown, .obsidian: "md"
    case .text: "txt"
    case .json, .timelinejs, .vis: "json"
    case .jsonl: "jsonl"
    case .csv, .timesketch, .aeon: "csv"
    case .ics: "ics"
    case .html: "html"
    case .svg: "svg"
    case .mermaid: "mmd"
    case .jsonld: "jsonld"
    case .timeml: "tml"
    case .markwhen: "mw"
    }
  }
}

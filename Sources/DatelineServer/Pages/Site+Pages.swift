internal import Dateline
internal import DatelineStore

/// Pages for people, whole without any script.
extension Site {
  func page(_ request: Request) throws -> Response {
    guard request.method == "GET" || request.method == "HEAD" else { throw DeskError.method }
    let path = request.path
    switch (path.first ?? "", path.count) {
    case ("", 0): return try StoriesPage(request, in: self).answer
    case ("assets", 2):
      guard let asset = Asset.all[path[1]] else { throw DeskError.notFound }
      return asset.answer
    case ("stories", 2):
      let state = try desk.shown(path[1])
      if let since = request.query["since"] {
        return try StoryPage(state, in: self).answer(since: Int(since) ?? -1)
      }
      return try state.answers.answer(.page) { try StoryPage(state, in: self).answer() }
    case ("stories", 3) where path[2] == "history":
      return HistoryPage(try desk.store.story(path[1]), try desk.store.history(of: path[1], limit: 500), in: self)
        .answer
    case ("stories", 4) where path[2] == "articles":
      guard let number = Int(path[3]) else { throw DeskError.notFound }
      let state = try desk.state(of: path[1])
      return try ArticlePage(number, of: state, in: self).answer
    default: throw DeskError.notFound
    }
  }

  /// A page with what all have.
  ///
  /// - Parameters:
  ///   - story: the id of the story that the script works on.
  ///   - scripts: the files that are run, in their order.
  func layout(title: String, story: String? = nil, scripts: [String] = [], _ content: HTML) -> String {
    let loaded = scripts.map { "<script type=\"module\" src=\"\(access.prefix)/assets/\($0)\"></script>\n" as HTML }
    let storyData: HTML = story.map { " data-story=\"\($0)\"" } ?? ""
    let page: HTML = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(access.prefix)/assets/view.css">
      <link rel="stylesheet" href="\(access.prefix)/assets/desk.css">
      \(HTML.all(loaded))</head>
      <body data-base="\(access.prefix)" data-largest="\(Site.largestArticle)"\(storyData)>
      \(content)
      </body>
      </html>

      """
    return page.text
  }
}

internal import CDeskAssets
internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import DatelineTimelines

/// The JSON API under `/api/v1`, as `openapi.json` describes it.
extension Site {
  func api(_ request: Request) throws -> Response {
    guard request.path.count > 1, request.path[1] == "v1" else { throw DeskError.notFound }
    let path = Array(request.path.dropFirst(2))
    switch (request.method, path.first ?? "", path.count) {
    case ("GET", "openapi.json", 1):
      guard let asset = Asset.all[path[0]] else { throw DeskError.notFound }
      return asset.answer
    case ("GET", "events", 1):
      guard let listener = desk.changes.listen() else { throw DeskError(503, "too-many", "too many pages listen") }
      var answer = Response(type: "text/event-stream", [])
      answer.body = .events(listener)
      return answer
    case ("GET", "search", 1): return try search(request)
    case ("GET", "dates", 1): return try date(request)
    case ("GET", "stories", 1): return try list(request)
    case ("POST", "stories", 1):
      let story = try desk.begin(title: try request.read(NewStory.self).title)
      return Response.json(201) { $0.write(story) }
    case ("GET", "folders", 1): return try listFolders()
    case ("POST", "folders", 3) where path[2] == "open":
      let opened = try desk.open(folder: path[1], by: try request.read(Signature.self).author)
      return Response.json(201) { $0.write(opened.stories, opened.failures) }
    case (_, "stories", 2...): return try story(path[1], Array(path.dropFirst(2)), request)
    case (_, "stories", _), (_, "search", _), (_, "dates", _), (_, "events", _), (_, "folders", _):
      throw DeskError.method
    default: throw DeskError.notFound
    }
  }

  private func story(_ id: String, _ path: [String], _ request: Request) throws -> Response {
    switch (request.method, path.first ?? "", path.count) {
    case ("GET", "", 0):
      let state = try desk.shown(id)
      return try state.answers.answer(.json) {
        let moves = try desk.store.canMove(id)
        let following = (try desk.store.follows(of: id), try desk.store.look(of: id))
        return Response.json(tag: state.tag) { $0.write(state, moves, following) }
      }
    case ("PATCH", "", 0):
      let wish = try request.read(Renaming.self)
      try desk.rename(id, wish.title, by: try Desk.author(wish.author))
    case ("DELETE", "", 0): try desk.remove(id)
    case ("GET", "timeline", 1):
      let state = try desk.state(of: id)
      return Response.json(tag: state.tag) { TimelineJSON.write(state.timeline, to: &$0) }
    case ("GET", "rows", 2): return try row(path[1], of: id)
    case ("POST", "articles", 1): return try add(request, to: id)
    case ("PATCH", "articles", 2):
      guard let number = Int(path[1]) else { throw DeskError.notFound }
      try change(article: number, of: id, try request.read(ArticleChange.self))
    case ("POST", "edits", 1): try desk.edit(try request.read(EventEdit.self), in: id)
    case ("POST", "events", 1):
      let event = try desk.add(try request.read(EventAddition.self), to: id)
      return Response.json(201) { json in json.object { $0.field("event", event) } }
    case ("DELETE", "corrections", 2):
      guard let number = Int(path[1]) else { throw DeskError.notFound }
      try desk.takeBack(correction: number, of: id, by: try request.read(Signature.self).author)
    case ("POST", "following", 1):
      let wish = try request.read(FollowWish.self)
      try desk.follow(wish.place, words: wish.words ?? "", in: id, by: wish.author)
    case ("DELETE", "following", 1):
      let wish = try request.read(FollowWish.self)
      try desk.unfollow(wish.place, in: id, by: wish.author)
    case ("POST", "look", 1):
      let look = try desk.look(id, by: try request.read(Signature.self).author)
      return Response.json { $0.write(look) }
    case ("POST", "write-back", 1): try desk.writeBack(id)
    case ("POST", "undo", 1): try desk.undo(id)
    case ("POST", "redo", 1): try desk.redo(id)
    case ("GET", "history", 1):
      let changes = try desk.store.history(
        of: id, limit: request.limit, before: request.query["before"].flatMap(Int.init))
      return Response.json { json in json.object { $0.field("changes", each: changes) { $0.write($1) } } }
    case ("GET", "publish", 2): return try publish(id, path[1], request)
    case ("GET", "project.zip", 1):
      let state = try desk.state(of: id)
      return Response.file(
        try desk.project(id), type: "application/zip", name: FileName.of(title: state.story.title, ending: "zip"))
    case (_, "", 0), (_, "articles", _), (_, "edits", 1), (_, "undo", 1), (_, "redo", 1), (_, "history", 1),
      (_, "following", 1), (_, "look", 1), (_, "write-back", 1):
      throw DeskError.method
    default: throw DeskError.notFound
    }
    return Response.empty(204)
  }

  // MARK: Stories and folders

  private func listFolders() throws -> Response {
    let folders = desk.folders.names.map { name in (name, Result { try desk.stories(inFolder: name) }) }
    return Response.json { json in
      json.object { json in
        json.field("folders", each: folders) { json, folder in
          json.object { json in
            json.field("name", folder.0)
            switch folder.1 {
            case .success(let stories): json.field("stories", each: stories ?? []) { $0.string($1) }
            case .failure(let error):
              json.field("stories", each: [String]()) { $0.string($1) }
              json.field("failure", DeskError(error).message)
            }
          }
        }
      }
    }
  }

  private func list(_ request: Request) throws -> Response {
    let last = try request.query["after"].map { try desk.store.story($0) }
    let stories = try desk.store.stories(limit: request.limit, after: last)
    return Response.json { json in json.object { $0.field("stories", each: stories) { $0.write($1) } } }
  }

  private func search(_ request: Request) throws -> Response {
    let found = try desk.store.search(request.query["q"] ?? "", limit: request.limit)
    return Response.json { json in json.object { $0.field("rows", each: found) { $0.write($1) } } }
  }

  /// What a typed date means, before it is used.
  private func date(_ request: Request) throws -> Response {
    let reference: CivilDateTime?
    switch (request.query["story"], request.query["event"]) {
    case (let story?, let event?):
      let state = try desk.state(of: story)
      reference = state.reference(for: try state.event(event))
    case (let story?, nil): reference = try desk.state(of: story).reference
    case (nil, _): reference = nil
    }
    let date = try EditedDate(typed: request.query["text"] ?? "", near: reference)
    return Response.json { json in
      json.object {
        $0.field("date", date.text)
        $0.field("text", date.words)
      }
    }
  }

  private func row(_ event: String, of id: String) throws -> Response {
    let state = try desk.state(of: id)
    let event = try state.event(event)
    let readings = AlternativeDate.all(of: event, in: state.told)
    return Response.json(tag: state.tag) { $0.write(event, state, readings) }
  }

  // MARK: Articles

  /// Bytes of a file, or a JSON document that holds a text or an address.
  private func add(_ request: Request, to id: String) throws -> Response {
    let added: (article: StoredArticle, isNew: Bool)
    if request.isJSON {
      let wish = try request.read(NewArticleWish.self)
      let author = try Desk.author(wish.author)
      switch (wish.text, wish.address) {
      case (let text?, nil):
        let name = wish.title.map { FileName.of(title: $0, ending: "txt") } ?? "pasted.txt"
        let bytes = Array(((wish.title.map { $0 + "\n\n" } ?? "") + text).utf8)
        added = try desk.add(file: bytes, name: name, published: wish.published, to: id, by: author)
      case (nil, let address?):
        added = try desk.add(address: address, published: wish.published, to: id, by: author)
      default: throw DeskError(422, "no-article", "give a “text” or an “address”")
      }
    } else {
      added = try desk.add(
        file: request.body, name: request.query["name"] ?? "article", published: request.query["published"], to: id,
        by: try Desk.author(request.query["author"] ?? ""))
    }
    let state = try desk.state(of: id)
    guard let article = state.articles.first(where: { $0.stored.id == added.article.id }) else {
      throw DeskError(409, "changed-meanwhile", "the article was taken out in the meantime")
    }
    return Response.json(added.isNew ? 201 : 200) { $0.write(article) }
  }

  private func change(article: Int, of id: String, _ wish: ArticleChange) throws {
    let author = try Desk.author(wish.author)
    _ = try desk.store.article(article, of: id)
    if let isIn = wish.isIn { try desk.set(article: article, of: id, isIn: isIn, by: author) }
    if let published = wish.published {
      try desk.set(article: article, of: id, published: published.isEmpty ? nil : published, by: author)
    }
  }

  // MARK: Publishing

  private func publish(_ id: String, _ name: String, _ request: Request) throws -> Response {
    guard let format = TimelineFormat(rawValue: name) else {
      let names = TimelineFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw DeskError(404, "no-format", "there is no format “\(name.prefix(40))”, but \(names)")
    }
    let bytes = try desk.published(id, as: format, try request.selection)
    let state = try desk.state(of: id)
    return Response.file(
      bytes, type: format.mediaType, name: FileName.of(title: state.story.title, ending: format.fileEnding))
  }
}

extension DeskError {
  static let method = DeskError(405, "method", "this cannot be done here")
}

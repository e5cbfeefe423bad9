internal import Dateline
internal import DatelineStore
internal import DatelineTimelines
internal import Synchronization

extension Desk {
  /// Opens the stories of the project in a folder: one that was opened before is given as it is.
  ///
  /// One that was begun when the desk ended, and so is not whole, is opened anew.
  ///
  /// - Returns: the stories, and what could not be read, a line each.
  func open(folder name: String, by author: String) throws -> (stories: [StoredStory], failures: [String]) {
    try opening.withLock { _ in try openAlone(folder: name, by: author) }
  }

  private func openAlone(folder name: String, by author: String) throws -> (stories: [StoredStory], failures: [String])
  {
    let author = try Desk.author(author)
    let folder = try folders.folder(name)
    let project = try project(in: name)
    var known: [String: StoredStory] = [:]
    for story in try store.stories(ofProjects: ProjectPlace.start(folder: name)) {
      if story.project.map(ProjectPlace.isOpening) == true { try remove(story.id) }
      if let place = story.project.flatMap(ProjectPlace.init) { known[place.story] = story }
    }
    let builder = try reading(folder) { try StoryBuilder(project, fetcher: fetcher, copies: .readOnly) }
    var (stories, failures) = ([StoredStory](), [String]())
    for story in project.stories {
      let place = try ProjectPlace(folder: name, story: story, in: project)
      if let known = known[place.story] {
        stories.append(known)
        continue
      }
      let read = builder.articles(of: story)
      failures += read.failures.map { "\(place.story): " + folder.words($0.description) }
      var prepared: [PreparedArticle] = []
      for (number, (article, path)) in read.articles.enumerated() {
        changes.tell(progress: "\(place.story): article \(number + 1) of \(read.articles.count)", of: nil)
        do throws(InputError) {
          prepared.append(
            try PreparedArticle(
              article.bytes, name: FileName.safe(article.name), address: article.address,
              published: article.options.published?.description,
              origin: path.map { "\(Folders.mark)\(name)/\($0)" }, options: article.options))
        } catch {
          failures.append("\(place.story): \(path ?? article.name): \(error.message)")
        }
      }
      let opened = try store.addStory(title: try Desk.title(story.name), project: place.textOfOpening, at: now)
      _ = try put(prepared, into: opened.id, by: author)
      let corrections = story.corrections.corrections.map { StoryEdit(.correction(nil), $0.text) }
      if !corrections.isEmpty {
        try change(opened.id) { try store.edit(opened.id, by: author, at: now, corrections) }
      }
      try store.set(project: place.text, of: opened.id)
      stories.append(try store.story(opened.id))
    }
    return (stories, failures)
  }

  /// Writes the corrections of a story into the project that it was opened from, where `dateline report` reads them.
  func writeBack(_ id: String) throws {
    let state = try state(of: id)
    guard var place = state.story.project.flatMap(ProjectPlace.init) else {
      throw DeskError(409, "no-project", "the story was not opened from a folder; publish it as a project instead")
    }
    try state.checkLosses()
    let project = try project(in: place.folder)
    guard let story = project.stories.first(where: { ProjectPlace.line($0.name) == place.story }) else {
      throw DeskError(409, "no-project", "the project in “\(place.folder)” has no story “\(place.story)” any more")
    }
    guard let known = place.corrections, let hash = try ProjectPlace.hash(of: story, in: project) else {
      throw DeskError(
        409, "no-corrections-file",
        "the project keeps no file of corrections for this story: make an empty corrections.yml beside dateline.yml, "
          + "write “corrections: corrections.yml” under the story there, and open the project again")
    }
    guard hash == known else {
      throw DeskError(
        409, "changed-meanwhile",
        "somebody changed the corrections in the folder since they were read; publish the story as a project and put "
          + "the two together")
    }
    let bytes = Array(state.corrections.map(\.body).joined().utf8)
    do throws(OutputError) {
      try FileWriter.write(bytes, to: story.corrections.path)
    } catch {
      throw DeskError(500, "not-written", "the corrections cannot be written into the folder: \(error.reason)")
    }
    place.corrections = ContentHash(bytes).description
    try store.set(project: place.text, of: id)
  }

  /// The names of the stories of the project in a folder; nil where it has no project.
  func stories(inFolder name: String) throws -> [String]? {
    try folders.folder(name).hasProject ? try project(in: name).stories.map(\.name) : nil
  }

  private func project(in name: String) throws -> Project {
    let folder = try folders.folder(name)
    guard let project = try reading(folder, { try folder.project() }) else {
      throw DeskError(422, "no-project", "there is no dateline.yml in the folder “\(name)”")
    }
    return project
  }

  /// What is read of a project; what is wrong with it is told without the folder's path.
  private func reading<Result>(_ folder: StoryFolder, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as ProjectError {
      throw DeskError(422, "project", "the project cannot be read: \(folder.words(error.description))")
    }
  }
}

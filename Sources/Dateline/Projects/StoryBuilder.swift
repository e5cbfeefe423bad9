/// Makes the reports of a project's stories.
package struct StoryBuilder: Sendable {
  private let project: Project
  private let cache: ProjectCache?
  private let fetcher: Fetcher
  private let copies: PageCopies
  /// What nothing else may be written over while the reports are made.
  package let protectedFiles: ProtectedFiles
  /// What is written and read besides articles, which no pattern makes an input: reports, the project, corrections, and
  /// what the run writes besides them.
  private let reserved: Set<String>
  private let reservedFolders: [String]

  /// A builder for a project, which keeps what it reads in a cache where there is one.
  ///
  /// - Parameters:
  ///   - copies: what is done with the copies of pages that inputs name by their addresses.
  ///   - outcome: the path of another file that the run writes.
  /// - Throws: ``ProjectError`` where a report would be written over an article.
  package init(
    _ project: Project, cache: ProjectCache? = nil, fetcher: Fetcher = Fetcher(), copies: PageCopies.Use = .keep,
    outcome: String? = nil
  ) throws(ProjectError) {
    protectedFiles = try project.protectedFiles()
    (self.project, self.cache, self.fetcher) = (project, cache, fetcher)
    self.copies = PageCopies(
      folder: project.resolved(project.copies), use: copies, confinement: project.confinement)
    let own = [project.path] + project.stories.map(\.corrections.path) + (outcome.map { [$0] } ?? [])
    let outputs = project.stories.flatMap(\.outputs).map { project.resolved($0.path) }
    reserved = Set((own + outputs).map(FileReader.identity))
    reservedFolders = cache.map { [FileReader.identity(of: $0.folder) + "/"] } ?? []
  }

  /// The reports of a story as they should be.
  ///
  /// - Parameter progress: called on any thread with the number of articles that are done.
  package func reports(
    of story: Project.Story, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) -> StoryReports {
    var (jobs, failures, passedOver) = jobs(of: story)
    // How many notes a folder holds is known when they are written.
    let key = failures.isEmpty && !story.outputs.contains(where: \.isFolder) ? key(of: story, jobs) : nil
    if let key, let reports = unchanged(story, key) { return reports }
    let total = jobs.count
    let report: (@Sendable (Int) -> Void)? = progress.map { progress in
      { @Sendable done in progress(done, total) }
    }
    let found = Set(jobs.filter(\.isFound).map(\.input.name))
    let results = concurrentMap(jobs, progress: report) { $0.parts() }
    var parts: [TimelinePart] = []
    for (job, result) in zip(jobs, results) {
      parts += result.parts
      for error in result.failures {
        if error.isOwnWriting, found.contains(error.name) {
          passedOver.append(error)
        } else {
          failures.append(StoryReports.Failure(error: error, place: job.place))
        }
      }
    }
    var (timeline, mistakes) = (Pipeline.unite(parts, title: story.title), [ProjectError]())
    do throws(CorrectionMistakes) {
      timeline = try story.corrections.apply(to: timeline)
    } catch {
      mistakes = error.errors
    }
    let diagnostics = timeline.diagnostics + passedOver.map(\.asPassedOver)
    // A report without what an editor wants would tell what must not be told.
    let outputs = mistakes.isEmpty ? story.outputs : []
    var pages: [ReportPage] = []
    for output in outputs {
      do throws(ProjectError) {
        pages += try self.pages(of: output, telling: story.selection.view(of: timeline, as: output.format))
      } catch {
        mistakes.append(error)
      }
    }
    if !mistakes.isEmpty { pages = [] }
    if let key, failures.isEmpty, mistakes.isEmpty {
      let hashes = concurrentMap(pages) { $0.hash.description }
      let record = ReportRecord(
        articleCount: timeline.sources.count, diagnostics: diagnostics, reports: hashes)
      cache?.keep(record, as: key)
    }
    return StoryReports(
      name: story.name, place: story.place, articleCount: timeline.sources.count, diagnostics: diagnostics,
      failures: failures, mistakes: mistakes, pages: pages)
  }

  /// The articles that a story is told from, for a program that keeps them itself, each file with its path from the
  /// project's folder, and what cannot be read.
  package func articles(
    of story: Project.Story
  ) -> (articles: [(article: StoryArticle, path: String?)], failures: [InputError]) {
    let start = project.folder.hasSuffix("/") ? project.folder : project.folder + "/"
    let (jobs, missing, _) = jobs(of: story)
    var failures = missing.map(\.error)
    var articles: [(article: StoryArticle, path: String?)] = []
    for job in jobs {
      do throws(InputError) {
        let bytes = try job.contents().bytes
        let options = job.pipeline.options
        if case .address(let address) = job.input {
          let name = StoryArticle.copyName(of: address)
          articles.append((StoryArticle(bytes: bytes, name: name, address: address, options: options), nil))
        } else {
          let path = job.input.name
          articles.append(
            (
              StoryArticle(bytes: bytes, name: job.input.fileName ?? "article", options: options),
              path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
            ))
        }
      } catch {
        failures.append(error)
      }
    }
    return (articles, failures)
  }

  /// The files of an output.
  ///
  /// - Throws: ``ProjectError`` where one of a folder's files, whose names the timeline tells, would be written over what
  ///   is read, or by a link out of the folder of a project that is not trusted.
  private func pages(of output: Project.Output, telling timeline: Timeline) throws(ProjectError) -> [ReportPage] {
    let path = project.resolved(output.path)
    guard output.isFolder else {
      return [
        ReportPage(
          path: path, place: output.place, content: .timeline(output.style), timeline: timeline, format: output.format)
      ]
    }
    let pages = ObsidianRenderer().files(for: timeline).map { file in
      ReportPage(
        path: path + file.path, place: output.place, content: .text(file.text), timeline: timeline,
        format: output.format)
    }
    for page in pages {
      guard
        let objection = protectedFiles.objection(toWriting: page.path)
          ?? project.confinement?.refusal(ofPlace: page.path)
      else { continue }
      throw ProjectError(
        output.place, "“\(page.path)”: \(objection); a note would be written there: write them elsewhere",
        path: project.path)
    }
    return pages
  }

  /// One for each input, the inputs that there are none of, and what is passed over.
  private func jobs(
    of story: Project.Story
  ) -> ([Job], failures: [StoryReports.Failure], passedOver: [InputError]) {
    var jobs: [Job] = []
    var (failures, passedOver): ([StoryReports.Failure], [InputError]) = ([], [])
    var seen: Set<String> = []
    for source in story.inputs {
      let list = project.inputs(of: source)
      let isNothing = list.inputs.isEmpty && list.failures.isEmpty
      let errors = isNothing ? [InputError(source.pattern, .missing)] : list.failures
      failures += errors.map { StoryReports.Failure(error: $0, place: source.place) }
      passedOver += list.passedOver
      for input in list.inputs {
        if case .file(let path) = input, isReserved(path) { continue }
        guard seen.insert(input.name).inserted else { continue }
        jobs.append(
          Job(
            input: input, place: source.place, isFound: list.isFound(input),
            pipeline: Pipeline(source.options, fetcher: fetcher), cache: cache, copies: copies))
      }
    }
    return (jobs, failures, passedOver)
  }

  private func isReserved(_ path: String) -> Bool {
    let place = FileReader.identity(of: path)
    return reserved.contains(place) || reservedFolders.contains { place.hasPrefix($0) }
  }

  // MARK: What is unchanged

  /// The name of the reports that the program makes of a story's articles, corrections and options, all as they are now;
  /// nil without a cache, and where an article is yet to be fetched.
  private func key(of story: Project.Story, _ jobs: [Job]) -> ContentHash? {
    guard var hash = cache?.hash else { return nil }
    for path in [project.path, story.corrections.path] {
      guard let bytes = try? FileReader.bytes(at: path, limit: Project.limit) else { return nil }
      hash.add(path)
      hash.add(bytes)
    }
    hash.add("\(story.place)")
    for (job, content) in zip(jobs, concurrentMap(jobs) { $0.content }) {
      guard let content else { return nil }
      hash.add(job.input.name)
      hash.add("\(content)")
    }
    return hash
  }

  /// The reports of a story when what stands there is what was made under that name.
  private func unchanged(_ story: Project.Story, _ key: ContentHash) -> StoryReports? {
    guard let record = cache?.record(key), record.reports.count == story.outputs.count else { return nil }
    let pages = story.outputs.map {
      ReportPage(path: project.resolved($0.path), place: $0.place, content: .present, format: $0.format)
    }
    let stands = concurrentMap(pages) { page in
      (try? page.present()).map { ContentHash($0).description }
    }
    guard stands == record.reports else { return nil }
    return StoryReports(
      name: story.name, place: story.place, articleCount: record.articleCount, diagnostics: record.diagnostics,
      failures: [], mistakes: [], pages: pages)
  }

  // MARK: Articles

  private struct Job: Sendable {
    var input: Input
    /// Where the project file names it.
    var place: TextPlace
    /// Whether a folder or a pattern gave it, and nobody named it.
    var isFound: Bool
    var pipeline: Pipeline
    var cache: ProjectCache?
    var copies: PageCopies

    /// The hash of what it is read from; nil for a page that is to be fetched, and for what cannot be read.
    var content: ContentHash? {
      let path =
        switch input {
        case .address(let address): copies.path(reading: address)
        default: input.name
        }
      return path.flatMap { try? FileReader.bytes(at: $0, limit: Input.limit, accepting: .plainFiles) }
        .map { ContentHash($0) }
    }

    func contents() throws(InputError) -> Contents {
      switch input {
      case .address(let address): try copies.contents(of: address, pipeline)
      case .file(let path): try pipeline.contents(ofFile: path)
      default: try pipeline.contents(of: input)
      }
    }

    /// What it gives, and what of it cannot be read: of an archive some pages.
    func parts() -> (parts: [TimelinePart], failures: [InputError]) {
      var (parts, failures): ([TimelinePart], [InputError]) = ([], [])
      do {
        let contents = try contents()
        let key = cache?.key(contents.bytes, name: input.name, options: pipeline.options)
        if let key, let kept = cache?.parts(key, file: input.fileName) { return (kept, []) }
        try pipeline.forEachBatch(in: contents) { articles in
          parts += articles.map { pipeline.part(of: $0, from: input) }
        } failed: {
          failures.append($0)
        }
        if let key, failures.isEmpty { cache?.keep(parts, as: key) }
      } catch {
        failures.append(InputError(error, of: input))
      }
      return (parts, failures)
    }
  }
}

/// Makes the reports of a project's stories.
package struct StoryBuilder: Sendable {
  private let project: Project
  private let cache: ProjectCache?
  private let fetcher: Fetcher
  private let copies: PageCopies
  /// What is written and read besides articles, which no pattern makes an input: reports, the project, corrections.
  private let reserved: Set<String>

  /// A builder for a project, which keeps what it reads in a cache where there is one.
  ///
  /// - Parameter copies: what is done with the copies of pages that inputs name by their addresses.
  package init(
    _ project: Project, cache: ProjectCache? = nil, fetcher: Fetcher = Fetcher(), copies: PageCopies.Use = .keep
  ) {
    (self.project, self.cache, self.fetcher) = (project, cache, fetcher)
    self.copies = PageCopies(folder: project.resolved(project.copies), use: copies)
    let own = [project.path] + project.stories.map(\.corrections.path)
    let outputs = project.stories.flatMap(\.outputs).map { project.resolved($0.path) }
    reserved = Set((own + outputs).map(FileReader.identity))
  }

  /// The reports of a story as they should be.
  ///
  /// - Parameter progress: called on any thread with the number of articles that are done.
  package func reports(
    of story: Project.Story, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) -> StoryReports {
    var (jobs, failures, passedOver) = jobs(of: story)
    let key = failures.isEmpty ? key(of: story, jobs) : nil
    if let key, let reports = unchanged(story, key) { return reports }
    let total = jobs.count
    let report: (@Sendable (Int) -> Void)? = progress.map { progress in
      { @Sendable done in progress(done, total) }
    }
    let found = Set(jobs.filter(\.isFound).map(\.input.name))
    let results = concurrentMap(jobs, progress: report) { $0.parts() }
    var parts: [TimelinePart] = []
    for result in results {
      switch result {
      case .success(let some): parts += some
      case .failure(let error):
        if case .timeline = error.reason, found.contains(error.name) {
          passedOver.append(error)
        } else {
          failures.append(error)
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
    let pages = outputs.map { output in
      let shown = story.selection.view(of: timeline, as: output.format)
      return Page(
        path: project.resolved(output.path), place: output.place, text: output.format.render(shown),
        timeline: shown, format: output.format)
    }
    if let key, failures.isEmpty, mistakes.isEmpty {
      let hashes = concurrentMap(pages) { ContentHash(Array(($0.text ?? "").utf8)).description }
      let record = ReportRecord(
        articleCount: timeline.sources.count, diagnostics: diagnostics, reports: hashes)
      cache?.keep(record, as: key)
    }
    return StoryReports(
      name: story.name, place: story.place, articleCount: timeline.sources.count, diagnostics: diagnostics,
      failures: failures, mistakes: mistakes, pages: pages)
  }

  /// The articles that a story is told from, for a program that keeps them itself, and what cannot be read.
  package func articles(of story: Project.Story) -> (articles: [StoryArticle], failures: [InputError]) {
    let (jobs, missing, _) = jobs(of: story)
    var failures = missing
    var articles: [StoryArticle] = []
    for job in jobs {
      do throws(InputError) {
        let bytes = try job.contents().bytes
        let options = job.pipeline.options
        if case .address(let address) = job.input {
          let name = StoryArticle.copyName(of: address)
          articles.append(StoryArticle(bytes: bytes, name: name, address: address, options: options))
        } else {
          articles.append(StoryArticle(bytes: bytes, name: job.input.fileName ?? "article", options: options))
        }
      } catch {
        failures.append(error)
      }
    }
    return (articles, failures)
  }

  /// One for each input, the inputs that there are none of, and what is passed over.
  private func jobs(of story: Project.Story) -> ([Job], failures: [InputError], passedOver: [InputError]) {
    var jobs: [Job] = []
    var (failures, passedOver): ([InputError], [InputError]) = ([], [])
    var seen: Set<String> = []
    for source in story.inputs {
      let list = inputs(of: source)
      failures += list.failures
      passedOver += list.passedOver
      if list.inputs.isEmpty && list.failures.isEmpty { failures.append(InputError(source.pattern, .missing)) }
      for input in list.inputs {
        if case .file(let path) = input {
          if reserved.contains(FileReader.identity(of: path)) {
            if let conflict = articleToBeOverwritten(at: path) { failures.append(conflict) }
            continue
          }
          if let refusal = project.confinement?.refusal(ofPlace: path) {
            failures.append(InputError(path, .unreadable("\(refusal), and the project is not trusted")))
            continue
          }
        }
        guard seen.insert(input.name).inserted else { continue }
        jobs.append(
          Job(
            input: input, isFound: list.isFound(input), pipeline: Pipeline(source.options, fetcher: fetcher),
            cache: cache, copies: copies))
      }
    }
    return (jobs, failures, passedOver)
  }

  /// The error of a file that a pattern gives as an input while an output names it, when an article stands in it, and no
  /// mere word: the report would take its place.
  private func articleToBeOverwritten(at path: String) -> InputError? {
    guard project.stories.contains(where: { $0.outputs.contains { isSame(project.resolved($0.path), path) } }),
      let bytes = try? FileReader.bytes(at: path, limit: Input.limit, accepting: .plainFiles),
      let articles = try? Pipeline().articles(in: Contents(bytes: bytes, name: path)),
      articles.contains(where: { $0.text.utf8.count >= 60 })
    else { return nil }
    return InputError(path, .unreadable("an output names it, too, and the report would overwrite the article"))
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    FileReader.identity(of: one) == FileReader.identity(of: other)
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
    let pages = story.outputs.map { Page(path: project.resolved($0.path), place: $0.place, format: $0.format) }
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

    func parts() -> Result<[TimelinePart], InputError> {
      do throws(InputError) {
        let contents = try contents()
        let key = cache?.key(contents.bytes, name: input.name, options: pipeline.options)
        if let key, let kept = cache?.parts(key, file: input.fileName) { return .success(kept) }
        let parts = try pipeline.articles(in: contents).map { pipeline.part(of: $0, from: input) }
        if let key { cache?.keep(parts, as: key) }
        return .success(parts)
      } catch {
        return .failure(error)
      }
    }
  }

  /// What a source of the project means: what a pattern matches, or the one that it is; an address is itself, and so is
  /// a file whose name looks like a pattern.
  private func inputs(of source: Project.Source) -> InputList {
    if Input.isAddress(source.pattern) { return InputList(arguments: [source.pattern]) }
    let path = project.resolved(source.pattern)
    if !FolderListing.isPattern(source.pattern) || (try? FileKind.at(path)) != nil {
      return InputList(arguments: [path])
    }
    let isRelative = path != source.pattern
    return InputList(
      found: FolderListing.paths(matching: source.pattern, in: isRelative ? project.folder : nil))
  }
}

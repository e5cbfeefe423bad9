/// Makes the reports of a project's stories.
package struct StoryBuilder: Sendable {
  private let project: Project
  private let cache: ArticleCache?
  private let fetcher: Fetcher
  private let copies: PageCopies

  /// A builder for a project, which keeps what it reads in a cache where there is one.
  ///
  /// - Parameter copies: what is done with the copies of pages that inputs name by their addresses.
  package init(
    _ project: Project, cache: ArticleCache? = nil, fetcher: Fetcher = Fetcher(), copies: PageCopies.Use = .keep
  ) {
    (self.project, self.cache, self.fetcher) = (project, cache, fetcher)
    self.copies = PageCopies(folder: project.resolved(project.copies), use: copies)
  }

  /// The timeline of a story and its reports as they should be.
  ///
  /// - Parameter progress: called on any thread with the number of articles that are done.
  package func reports(
    of story: Project.Story, progress: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
  ) -> StoryReports {
    var (jobs, failures): ([Job], [InputError]) = ([], [])
    var seen: Set<String> = []
    for source in story.inputs {
      let list = InputList(arguments: paths(of: source))
      failures += list.failures
      if list.inputs.isEmpty && list.failures.isEmpty { failures.append(InputError(source.pattern, .missing)) }
      for input in list.inputs where seen.insert(input.name).inserted {
        jobs.append(
          Job(input: input, pipeline: Pipeline(source.options, fetcher: fetcher), cache: cache, copies: copies))
      }
    }
    let total = jobs.count
    let report: (@Sendable (Int) -> Void)? = progress.map { progress in
      { @Sendable done in progress(done, total) }
    }
    let results = concurrentMap(jobs, progress: report) { $0.parts() }
    var parts: [TimelinePart] = []
    for result in results {
      switch result {
      case .success(let some): parts += some
      case .failure(let error): failures.append(error)
      }
    }
    var (timeline, mistakes) = (Pipeline.unite(parts, title: story.title), [ProjectError]())
    do throws(CorrectionMistakes) {
      timeline = try story.corrections.apply(to: timeline)
    } catch {
      mistakes = error.errors
    }
    // A report without what an editor wants would tell what must not be told.
    let outputs = mistakes.isEmpty ? story.outputs : []
    let pages = outputs.map { output in
      let shown = story.selection.view(of: timeline, as: output.format)
      return Page(
        path: project.resolved(output.path), place: output.place, text: output.format.render(shown),
        timeline: output.format == .json ? shown : nil)
    }
    return StoryReports(
      name: story.name, place: story.place, timeline: timeline, failures: failures, mistakes: mistakes, pages: pages)
  }

  private struct Job: Sendable {
    var input: Input
    var pipeline: Pipeline
    var cache: ArticleCache?
    var copies: PageCopies

    private func contents() throws(InputError) -> Contents {
      if case .address(let address) = input { return try copies.contents(of: address, pipeline) }
      return try pipeline.contents(of: input)
    }

    func parts() -> Result<[TimelinePart], InputError> {
      do throws(InputError) {
        let contents = try contents()
        let key = cache?.key(contents.bytes, name: input.name, options: pipeline.options)
        if let key, let kept = cache?.parts(key) { return .success(kept) }
        let parts = try pipeline.articles(in: contents).map(pipeline.part)
        if let key { cache?.keep(parts, as: key) }
        return .success(parts)
      } catch {
        return .failure(error)
      }
    }
  }

  /// The paths that a source of the project means: those that a pattern matches, or the one that it is; an address is
  /// itself.
  private func paths(of source: Project.Source) -> [String] {
    if Input.isAddress(source.pattern) { return [source.pattern] }
    let path = project.resolved(source.pattern)
    let isPattern = path.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "[") }
    return isPattern ? FolderListing.paths(matching: path) : [path]
  }
}

/// The reports of one story.
package struct StoryReports: Sendable {
  /// The story's name.
  package var name: String
  /// Where it stands in the project file.
  package var place: TextPlace
  /// The timeline of all of its articles.
  package var timeline: Timeline
  /// The inputs that could not be read.
  package var failures: [InputError]
  /// The corrections that could not be made; then there are no reports.
  package var mistakes: [ProjectError]
  /// The reports, in the order of the project file.
  package var pages: [Page]
}

internal import DatelineTimelines
internal import Synchronization

/// Articles out of lines, to be grouped into stories: what `build --jsonl` takes, what it writes, or profiles.
package struct StoryLines: Sendable {
  private let pipeline: Pipeline
  private let paths: LinePaths

  /// Reads lines with those options as defaults; `paths` says which files a line may name.
  package init(options: PipelineOptions, paths: LinePaths = .anywhere) {
    (pipeline, self.paths) = (Pipeline(options), paths)
  }

  /// Reads all of standard input.
  ///
  /// - Parameter keepsTimelines: whether the articles' timelines are needed later, too.
  package func read(keepsTimelines: Bool) throws(LineModeError) -> ArticleGroups {
    let result = Mutex(ArticleGroups())
    let lines = OrderedLines<Result<[StoryMember], InputError>>(lineLimit: SavedTimeline.limit)
    try lines.run { line, number in
      do throws(LineFailure) {
        return .success(try members(in: line, keepsTimelines).get())
      } catch {
        return .failure(InputError("line \(number)", .malformed(code: error.code, message: error.message)))
      }
    } deliver: { answer throws(OutputError) in
      result.withLock { $0.add(answer) }
    }
    return result.withLock { result in
      defer { result = ArticleGroups() }
      return result
    }
  }

  /// Answers each line with the profile of its article, in constant memory.
  ///
  /// - Returns: how many lines could not be answered.
  package func writeProfiles(_ write: @Sendable ([UInt8]) throws(OutputError) -> Void) throws(LineModeError) -> Int {
    let failures = Mutex(0)
    let lines = OrderedLines<(bytes: [UInt8], isFailure: Bool)>(lineLimit: SavedTimeline.limit)
    try lines.run { line, _ in
      let read = members(in: line, false)
      do throws(LineFailure) {
        guard let member = try read.get().first else { throw LineFailure("no-article", "it holds no article") }
        var json = JSONWriter()
        member.profile.write(id: member.id, to: &json)
        return (json.bytes, false)
      } catch {
        return (error.answer(id: read.id), true)
      }
    } deliver: { answer throws(OutputError) in
      if answer.isFailure { failures.withLock { $0 += 1 } }
      try write(answer.bytes + [UInt8(ascii: "\n")])
    }
    return failures.withLock { $0 }
  }

  /// What a line holds, under its id where that can be read.
  private struct Read {
    var id: LineID
    var members: Result<[StoryMember], LineFailure>

    func get() throws(LineFailure) -> [StoryMember] { try members.get() }
  }

  private func members(in line: LineReader.Line, _ keepsTimelines: Bool) -> Read {
    switch line {
    case .tooLong(let limit):
      return Read(id: .absent, members: .failure(LineFailure("too-large", "longer than \(limit >> 20) MiB")))
    case .bytes(let bytes):
      if has("schema", bytes) {
        return read(LineID(ofObject: bytes)) { id throws(LineFailure) in
          let timeline: Timeline
          do throws(InputError) {
            timeline = try SavedTimeline.read(bytes, name: "the line", .told)
          } catch {
            throw LineFailure(error.code, error.message)
          }
          return [StoryMember(id: id, timeline) { keepsTimelines ? bytes : nil }].compactMap(\.self)
        }
      }
      if has(ArticleProfile.termsKey, bytes) {
        return read(LineID(ofObject: bytes)) { id throws(LineFailure) in
          guard !keepsTimelines else {
            throw LineFailure("no-timeline", "a line of terms has no timeline; give what build --jsonl writes")
          }
          do throws(JSONError) {
            return [StoryMember(id: id, profile: try ArticleProfile(bytes))]
          } catch {
            throw LineFailure(error)
          }
        }
      }
      return articles(in: bytes, keepsTimelines)
    }
  }

  private func has(_ key: String, _ bytes: [UInt8]) -> Bool {
    var scanner = TopLevelScanner(bytes)
    return scanner.value(of: Array(key.utf8)) != nil
  }

  private func read(_ id: LineID, _ body: (LineID) throws(LineFailure) -> [StoryMember]) -> Read {
    do throws(LineFailure) {
      return Read(id: id, members: .success(try body(id)))
    } catch {
      return Read(id: id, members: .failure(error))
    }
  }

  private func articles(in bytes: [UInt8], _ keepsTimelines: Bool) -> Read {
    switch LineRequest.read(bytes) {
    case .failure(let unanswerable): return Read(id: unanswerable.id, members: .failure(unanswerable.failure))
    case .success(let request):
      return read(request.id ?? .absent) { id throws(LineFailure) in
        let pipeline = Pipeline(try request.options(over: self.pipeline.options))
        if let error = request.error { throw LineFailure(error) }
        return try request.articles(pipeline, paths).compactMap {
          StoryMember(id: id, pipeline.part(of: $0), keepsTimeline: keepsTimelines)
        }
      }
    }
  }
}

internal import Dateline
internal import Synchronization

/// A command that writes something of each article, one after the other, as they come: only as many are held as the
/// cores need to stay busy, of an archive some of its records. The bad inputs are named on standard error.
struct ArticleRun {
  /// An article and the name of its input.
  struct Item: Sendable {
    var name: String
    var article: Article
    /// What it was read from, where that is asked for.
    var contents: Contents?
    /// Whether other articles stand before or behind it, so that it should be told apart.
    var isOneOfSeveral: Bool
  }

  /// What is written of an article, and what was noticed.
  struct Answer: Sendable {
    var text: String
    var diagnostics: [Diagnostic]
  }

  var arguments: [String]
  /// Whether what lacks some articles takes the place of an older result.
  var keepsGoing: Bool
  var pipeline: Pipeline
  var output: OutputOptions
  /// Who reads what is written.
  var audience: Audience
  /// What stands between two answers.
  var separator: String
  /// Whether articles come with what they were read from.
  var keepsContents = false
  /// Whether the format has room for one article only.
  var isForOne = false

  private struct State {
    var count = 0
    var held = ""
    var failures: [InputError] = []
    var tally: MessageTally
  }

  /// Reads the inputs, tells each article and writes all.
  func run(_ tell: @Sendable (Item) -> Answer) throws(CommandFailure) {
    var list = InputList(arguments: arguments)
    if let path = output.path { list.leaveOut(result: path) }
    var files = ProtectedFiles()
    files.protect(list)
    let destination = try output.destination(reading: files, keepsGoing: keepsGoing)
    output.messages.tell(list.failures, repeated: list.repeated, passedOver: list.passedOver)
    output.messages.tell(savedWith: list.savedWith)
    let progress = ProgressLine(total: list.inputs.count, isQuiet: output.messages.quiet)
    let state = Mutex(State(tally: MessageTally(output.messages)))
    let done = Atomic(0)
    let stream = destination.stream(for: audience)
    let isOneOfSeveral = list.inputs.count > 1
    do throws(OutputError) {
      for portion in portions(of: list.inputs) {
        switch portion {
        case .archive(let input):
          try state.withLock { state throws(OutputError) in
            try writeStream(of: input, isOneOfSeveral: isOneOfSeveral, tell, &state, to: stream)
          }
          progress.report(done.add(1, ordering: .relaxed).newValue)
        case .whole(let inputs):
          let queue = Mutex(inputs.makeIterator())
          try orderedMap(atMost: inputs.count, next: { queue.withLock { $0.next() } }) { input in
            defer { progress.report(done.add(1, ordering: .relaxed).newValue) }
            return (name: input.name, answers: answers(to: input, isOneOfSeveral: isOneOfSeveral, tell))
          } deliver: { result throws(OutputError) in
            try state.withLock { state throws(OutputError) in
              try deliver(result.answers, named: result.name, &state, to: stream)
            }
          }
        }
      }
      if isForOne { try state.withLock { state throws(OutputError) in try writeHeld(state, to: stream) } }
    } catch {
      throw CommandFailure(error)
    }
    let (count, failed) = state.withLock { state in
      state.tally.finish()
      return (state.count, state.failures)
    }
    if isForOne, count > 1 {
      throw CommandFailure(.usage, "this format holds one article, and there are \(count); run the command for each")
    }
    let (failures, passedOver) = list.parted(failed)
    output.messages.tell(failures, passedOver: passedOver.filter { !list.passedOver.contains($0) })
    if !destination.keeps(lacking: list.failures.count + failures.count) {
      do throws(OutputError) {
        try stream.finish()
      } catch {
        throw CommandFailure(error)
      }
    }
    try CommandFailure.check(
      list.failures + failures, of: list.failures.count + list.inputs.count, good: count)
  }

  /// Inputs that are read whole, many at once, or one archive that is read record by record.
  private enum Portion {
    case whole([Input])
    case archive(Input)
  }

  private func portions(of inputs: [Input]) -> [Portion] {
    guard !keepsContents else { return [.whole(inputs)] }
    var portions: [Portion] = []
    var whole: [Input] = []
    for input in inputs {
      guard pipeline.mayBeArchive(input) else {
        whole.append(input)
        continue
      }
      if !whole.isEmpty { portions.append(.whole(whole)) }
      portions.append(.archive(input))
      whole = []
    }
    return whole.isEmpty ? portions : portions + [.whole(whole)]
  }

  /// Writes what is told of the articles of an archive as it is read; its broken pages are named, and the good ones told.
  private func writeStream(
    of input: Input, isOneOfSeveral: Bool, _ tell: @Sendable (Item) -> Answer, _ state: inout State,
    to stream: ResultStream
  ) throws(OutputError) {
    var isFirst = true
    var failures: [InputError] = []
    do {
      try pipeline.forEachBatch(in: input) { articles in
        let isSeveral = isOneOfSeveral || articles.count > 1 || !isFirst
        isFirst = false
        let answers = concurrentMap(articles) {
          tell(Item(name: input.name, article: $0, contents: nil, isOneOfSeveral: isSeveral))
        }
        try deliver(.success(answers), named: input.name, &state, to: stream)
      } failed: {
        failures.append($0)
      }
    } catch let error as OutputError {
      throw error
    } catch let error as InputError {
      failures.append(error)
    } catch {
      failures.append(InputError(input.name, .unreadable("\(error)")))
    }
    state.failures += failures
  }

  private func answers(
    to input: Input, isOneOfSeveral: Bool, _ tell: (Item) -> Answer
  ) -> Result<[Answer], InputError> {
    do throws(InputError) {
      let contents = try pipeline.contents(of: input)
      let articles = try pipeline.articles(in: contents)
      return .success(
        articles.map { article in
          tell(
            Item(
              name: input.name, article: article, contents: keepsContents ? contents : nil,
              isOneOfSeveral: isOneOfSeveral || articles.count > 1))
        })
    } catch {
      return .failure(error)
    }
  }

  private func deliver(
    _ answers: Result<[Answer], InputError>, named name: String, _ state: inout State, to stream: ResultStream
  ) throws(OutputError) {
    switch answers {
    case .failure(let error): state.failures.append(error)
    case .success(let answers):
      for answer in answers {
        state.tally.tell(answer.diagnostics.map { (name: name, diagnostic: $0) })
        state.count += 1
        if isForOne {
          state.held = answer.text
        } else {
          try stream.write((state.count > 1 ? separator : "") + answer.text)
        }
      }
    }
  }

  private func writeHeld(_ state: State, to stream: ResultStream) throws(OutputError) {
    if state.count == 1 { try stream.write(state.held) }
  }
}

import Foundation

/// Scores a program on the development corpora of a folder and compares with floors.
@main
struct Quality {
  private let program: Program
  /// Floors by task, corpus and figure.
  private let floors: [String: [String: [String: Double]]]
  private let corpora: URL
  /// The tasks to run; all when empty.
  private let wanted: Set<String>
  private var regressions = 0

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 4 else {
      FileHandle.standardError.write(Data("usage: Quality PROGRAM FLOORS.json CORPORA [TASK...]\n".utf8))
      exit(2)
    }
    var quality = Quality(
      program: Program(path: arguments[1]), floors: try Corpus.read(URL(filePath: arguments[2])),
      corpora: URL(filePath: arguments[3]), wanted: Set(arguments.dropFirst(4)))
    try quality.run()
    if quality.regressions > 0 {
      print("\(quality.regressions) figures are below their floors")
      exit(1)
    }
  }

  private mutating func run() throws {
    for corpus in ["timebank-te3", "aquaint-te3", "wikiwars"] {
      try score("timex", corpus, at: "timeml/\(corpus)", TimexTask.figures)
    }
    for corpus in ["scrapinghub", "fundus", "wcxb", "htmldate"] {
      try score("articles", corpus, at: "articles/\(corpus)", ArticleTask.figures)
    }
    try score("tagging", "ud_ewt", at: "tagging/ud_ewt/en_ewt-dev.conllu", TaggingTask.figures)
    for (part, kept) in [("open", false), ("kept", true)] {
      try score("names", part, at: "tagging/gum") { try NamesTask.figures($0, $1, kept: kept) }
      try score("referents", part, at: "tagging/gum") { try ReferentsTask.figures($0, $1, kept: kept) }
    }
    try score("editors", "all", at: "editors", EditorsTask.figures)
    try score("editors", "newsroom", at: "newsroom", EditorsTask.figures)
    try score("order", "editors", at: "editors", OrderTask.figures)
    try score("order", "newsroom", at: "newsroom", OrderTask.figures)
    try score("conflicts", "editors", at: "editors", ConflictsTask.figures)
    try score("conflicts", "newsroom", at: "newsroom", ConflictsTask.figures)
    let newsroom = corpora.appending(path: "newsroom")
    try score("stories", "t17+newsroom", at: "stories/t17") {
      try StoriesTask.figures($0, topics: $1, newsroom: newsroom)
    }
  }

  private mutating func score(
    _ task: String, _ corpus: String, at path: String, _ figures: (Program, URL) throws -> [Figure]
  ) throws {
    guard wanted.isEmpty || wanted.contains(task) else { return }
    let location = corpora.appending(path: path)
    guard FileManager.default.fileExists(atPath: location.path) else {
      print("\(task) \(corpus): skipped, there is no \(location.path)")
      return
    }
    for figure in try figures(program, location) {
      let floor = floors[task]?[corpus]?[figure.name]
      let isBelow = floor.map { figure.value < $0 } ?? false
      if isBelow { regressions += 1 }
      let limit = floor.map { String(format: "floor %6.2f", $0) } ?? "no floor"
      print(
        "\(task) \(corpus) \(figure.name): \(String(format: "%6.2f", figure.value))  \(limit)\(isBelow ? "  BELOW" : "")"
      )
    }
  }
}

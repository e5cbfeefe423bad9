import CivilTime
@_spi(Training) import DatelineEnglish
@_spi(Training) import DatelineEvents
import DatelineModel
import EditedStories
import Foundation

/// Trains the models of event mentions and of their order, or cross-validates them.
///
///   TrainEvents CORPORA [--models DIR]
///   TrainEvents CORPORA --folds N [--predict DIR] [--order FILE]
///   TrainEvents --referents MODEL [--names NAMING]... FILE.conllu...
///   TrainEvents --entries FOLDER,FOLDER --stories NAME,NAME [--folds N [--predict FILE]] [--models DIR]
///
/// CORPORA holds `timeml/timebank-te3`, `timeml/aquaint-te3` (JSON files) and `order/matres` (released text files).
/// With --folds every document is predicted by a model that never saw it: mentions are written to DIR, a folder for each
/// corpus, and the order of given mentions to FILE; no model is kept. Without, the models are trained on all documents
/// and written to the folder of models (default: Sources/CEventModels/Models, seen from the repository's root).
/// With --referents it is learnt from files of GUM whom pronouns mean, names being found by models that were not learnt from
/// the file: of K models given by --names the k-th finds those of every K-th file from the k-th on.
/// With --entries the model of what deserves an entry is trained on the stories of those folders that editors wrote
/// timelines for; with --folds it is only told how well it finds what they want in stories that it never saw, and every
/// candidate is written to FILE, an object a line, with the chance that it was given.
@main
struct TrainEvents {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if let output = take("--referents", from: &arguments) {
      var names: [String] = []
      while let file = take("--names", from: &arguments) { names.append(file) }
      return try Data(ReferentTrainer(arguments, names: names).train()).write(to: URL(fileURLWithPath: output))
    }
    let folds = take("--folds", from: &arguments).flatMap(Int.init)
    let predictions = take("--predict", from: &arguments)
    let orderFile = take("--order", from: &arguments)
    let modelFolder = take("--models", from: &arguments) ?? "Sources/CEventModels/Models"
    if let folders = take("--entries", from: &arguments) {
      let names = Set((take("--stories", from: &arguments) ?? "").split(separator: ",").map(String.init))
      try trainEntries(
        folders.split(separator: ",").map(String.init), names, folds: folds, predictions: predictions, to: modelFolder)
      return
    }
    guard let root = arguments.first else {
      print("usage: TrainEvents CORPORA [--models DIR] | CORPORA --folds N [--predict DIR] [--order FILE]")
      exit(2)
    }
    let corpora = URL(fileURLWithPath: root)
    var documents: [(corpus: String, gold: GoldDocument)] = []
    for corpus in ["timebank-te3", "aquaint-te3"] {
      for gold in try Corpus.documents(of: corpora.appending(path: "timeml/\(corpus)")) {
        documents.append((corpus, gold))
      }
    }
    let pairs = try Corpus.order(of: corpora.appending(path: "order/matres"))
    print("\(documents.count) documents read")
    let samples = documents.map { document in
      EnglishEventExtractor.mentionSamples(
        in: document.gold.document, times: document.gold.times, context: document.gold.context,
        analyzer: document.gold.analyzer)
    }
    let examples = zip(documents, samples).map { label($1, by: $0.gold) }

    let count = max(2, folds ?? 5)
    let models = (0..<count).map { fold in
      LinearModel(mentionTrainer.train(documents.indices.filter { $0 % count != fold }.flatMap { examples[$0] }))
    }
    // The order model reads the classes that a model gives which never saw the document, as it will in use.
    let orderSamples = documents.indices.map { index in
      orderExamples(documents[index].gold, pairs, EnglishEventExtractor(mentions: models[index % count], order: nil))
    }
    if folds != nil {
      let orderModels = (0..<count).map { fold in
        LinearModel(
          orderTrainer.train(
            documents.indices.filter { $0 % count != fold }.flatMap { orderSamples[$0].map(\.example) }))
      }
      for (index, document) in documents.enumerated() {
        let extractor = EnglishEventExtractor(mentions: models[index % count], order: orderModels[index % count])
        if let predictions {
          try write(document.gold, extractor, to: URL(fileURLWithPath: predictions).appending(path: document.corpus))
        }
      }
      if let orderFile {
        let lines = documents.indices.flatMap { index in
          let extractor = EnglishEventExtractor(mentions: models[index % count], order: orderModels[index % count])
          return order(documents[index].gold, extractor)
        }
        try lines.joined(separator: "\n").write(toFile: orderFile, atomically: true, encoding: .utf8)
      }
      return
    }
    let folder = URL(fileURLWithPath: modelFolder)
    try Data(mentionTrainer.train(examples.flatMap { $0 })).write(to: folder.appending(path: "mentions.model"))
    try Data(orderTrainer.train(orderSamples.flatMap { $0.map(\.example) })).write(
      to: folder.appending(path: "order.model"))
    print("models written to \(folder.path)")
  }

  private static func trainEntries(
    _ folders: [String], _ names: Set<String>, folds: Int?, predictions: String?, to folder: String
  ) throws {
    let stories = try folders.flatMap {
      try EditedStory.stories(
        of: URL(fileURLWithPath: $0), named: names, standIns: URL(fileURLWithPath: "Scripts/TrainEvents/Gold"))
    }
    let examples = stories.map { EntryCandidates($0, EnglishEventExtractor()).examples() }
    print(
      "\(stories.count) stories, \(examples.joined().count) candidates, \(examples.joined().count(where: \.isWanted)) wanted"
    )
    guard let folds else {
      let target = URL(fileURLWithPath: folder).appending(path: "entries.model")
      try Data(EntryTrainer().train(examples.flatMap { $0 })).write(to: target)
      print("model written to \(target.path)")
      return
    }
    var judged: [EntryJudgement] = []
    for fold in 0..<folds {
      let rest = examples.indices.filter { $0 % folds != fold }.flatMap { examples[$0] }
      guard let model = LinearModel(EntryTrainer().train(rest)) else { continue }
      for story in examples.indices where story % folds == fold {
        judged += examples[story].map { EntryJudgement($0, of: stories[story].name, by: model) }
      }
    }
    EntryJudgement.report(judged)
    if let predictions { try EntryJudgement.write(judged, to: URL(fileURLWithPath: predictions)) }
  }

  private static let mentionTrainer = LogisticTrainer(labels: EventMention.Class.allCases.count + 1, bits: 17)
  private static let orderTrainer = LogisticTrainer(labels: 4, bits: 17)

  private static func take(_ option: String, from arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    let value = arguments[index + 1]
    arguments.removeSubrange(index...(index + 1))
    return value
  }

  /// Label 0 is no event; a word that ends a gold event of several words stands for it.
  private static func label(_ samples: [EnglishEventExtractor.MentionSample], by gold: GoldDocument) -> [Example] {
    let classes = Dictionary(gold.events.map { ($0.range, $0.eventClass) }, uniquingKeysWith: { first, _ in first })
    return samples.map { Example(features: $0.features.hashes, label: classes[$0.range].map { $0 + 1 } ?? 0) }
  }

  private static func orderExamples(
    _ gold: GoldDocument, _ pairs: [String: [(one: String, two: String, label: Int)]],
    _ extractor: EnglishEventExtractor
  ) -> [(pair: (String, String), example: Example)] {
    var labels: [String: Int] = [:]
    for pair in pairs[gold.name] ?? [] {
      labels[pair.one + " " + pair.two] = pair.label
      labels[pair.two + " " + pair.one] = [1, 0, 2, 3][pair.label]
    }
    guard !labels.isEmpty else { return [] }
    let samples = extractor.orderSamples(
      in: gold.document, times: gold.times, context: gold.context, analyzer: gold.analyzer,
      given: gold.events.map(\.range))
    return samples.compactMap { sample in
      let (one, two) = (gold.events[sample.one].id, gold.events[sample.two].id)
      return labels[one + " " + two].map { ((one, two), Example(features: sample.features.hashes, label: $0)) }
    }
  }

  private static func write(_ gold: GoldDocument, _ extractor: EnglishEventExtractor, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let found = extractor.mentions(in: gold.document, times: gold.times, context: gold.context, analyzer: gold.analyzer)
    let events = found.mentions.map { mention -> [String: Any] in
      let range = gold.offsets.scalars(ofBytes: mention.range)
      return [
        "start": range.lowerBound, "end": range.upperBound, "class": mention.eventClass.rawValue,
        "tense": mention.tense.rawValue, "aspect": mention.aspect.rawValue, "polarity": mention.negated ? "NEG" : "POS",
      ]
    }
    try JSONSerialization.data(withJSONObject: ["id": gold.name, "events": events])
      .write(to: folder.appending(path: "\(gold.name).json"))
  }

  private static func order(_ gold: GoldDocument, _ extractor: EnglishEventExtractor) -> [String] {
    let found = extractor.mentions(
      in: gold.document, times: gold.times, context: gold.context, analyzer: gold.analyzer,
      given: gold.events.map(\.range))
    return found.relations.map { relation in
      let label = relation.type == .simultaneous ? "EQUAL" : relation.type.rawValue
      let ids = [relation.from, relation.to].map { gold.events[$0].id.replacing("ei", with: "") }
      return "\(gold.name)\t\(ids[0])\t\(ids[1])\t\(label)"
    }
  }
}

import Entities
import Foundation

/// Documents of GUM, whose column MISC tells every name and every chain of reference.
struct GUMDocuments {
  var documents: [AnnotatedDocument]

  /// Either the documents that are kept for judging, or all others.
  init(in folder: URL, kept: Bool) throws {
    documents = try Corpus.files(in: folder, ending: ".conllu").compactMap { file in
      let document = AnnotatedDocument(
        file: file.lastPathComponent, conllu: try String(contentsOf: file, encoding: .utf8))
      return document.isKept == kept ? document : nil
    }
  }

  struct Job: Encodable {
    var id: String
    var text: String
    var language = "en"
  }

  struct Answer: Decodable {
    struct Name: Decodable {
      var start: Int
      var end: Int
      var kind: String
      var certainty: Double
    }
    struct Referent: Decodable {
      var start: Int
      var end: Int
      var text: String
      var form: String
      var name: String
      var certainty: Double
    }
    var id: String
    var names: [Name]
    var referents: [Referent]
  }

  /// What the program finds in each document, by the document's name.
  func answers(of program: Program) throws -> [String: Answer] {
    try program.answers("analyse", documents.map { Job(id: $0.name, text: $0.text) }, as: Answer.self) { $0.id }
  }
}

/// Names of persons, organisations and places in raw text: exact words and kind.
///
/// A name is what the trees make of a mention that is headed by a proper noun: without article, title and explanation,
/// and of names inside names only the outermost. Peoples and bare titles count neither for nor against.
enum NamesTask {
  static func figures(_ program: Program, _ folder: URL, kept: Bool) throws -> [Figure] {
    let corpus = try GUMDocuments(in: folder, kept: kept)
    let answers = try corpus.answers(of: program)
    var (news, all, given) = (F1(), F1(), [(certainty: Double, isRight: Bool)]())
    for document in corpus.documents {
      let (score, names) = judge(document, answers[document.name])
      all.add(score)
      if document.name.hasPrefix("news") { news.add(score) }
      given += names
    }
    return [
      Figure(name: "news", value: 100 * news.value), Figure(name: "all", value: 100 * all.value),
      Figure(name: "calibration", value: calibration(given)),
    ]
  }

  private struct Name: Hashable {
    var range: Range<Int>
    var kind: String
  }

  private static let kinds: Set<String> = ["person", "organisation", "place"]

  /// The counts of a document, and each name that was found with whether it is right.
  private static func judge(
    _ document: AnnotatedDocument, _ answer: GUMDocuments.Answer?
  ) -> (score: F1, names: [(certainty: Double, isRight: Bool)]) {
    var (right, unnamed): (Set<Name>, Set<Range<Int>>) = ([], [])
    for sentence in document.sentences {
      for name in sentence.names {
        let first = sentence.words[name.words.lowerBound].range
        let range = first.lowerBound..<sentence.words[name.words.upperBound - 1].range.upperBound
        if name.kind == .unnamed { unnamed.insert(range) }
        right.insert(Name(range: range, kind: name.kind.rawValue))
      }
    }
    right = right.filter { kinds.contains($0.kind) }
    let found = (answer?.names ?? []).filter { kinds.contains($0.kind) && !unnamed.contains($0.start..<$0.end) }
    let names = found.map { name in
      (name.certainty, right.contains(Name(range: name.start..<name.end, kind: name.kind)))
    }
    return (F1(right: names.count { $0.1 }, predicted: found.count, gold: right.count), names)
  }
}

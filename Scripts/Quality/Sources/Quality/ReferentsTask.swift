import Entities
import Foundation

/// Whom "he", "she" and short names of persons mean, in raw text, by GUM's chains of reference.
///
/// Asked are the pronouns and short names ("Lund" where the chain also has "Ada Lund") of chains that name their person;
/// every answer with a name counts, also for those that are not asked. `precision at N` is the greatest precision at
/// which N in 100 of the asked are answered rightly, answers being taken in the order of their certainty. Nouns behind
/// "the" ("the company") that are given a name are counted apart.
enum ReferentsTask {
  /// How sure the program must be to put a name in (`Referent.leastCertainty`).
  private static let leastCertainty = 0.75

  static func figures(_ program: Program, _ folder: URL, kept: Bool) throws -> [Figure] {
    let corpus = try GUMDocuments(in: folder, kept: kept)
    let answers = try corpus.answers(of: program)
    var asked = 0
    var given: [(certainty: Double, isRight: Bool)] = []
    var (nouns, rightNouns, sure, rightSure) = (0, 0, 0, 0)
    for document in corpus.documents {
      let gold = Chains(document)
      asked += gold.asked.count
      for referent in answers[document.name]?.referents ?? [] {
        if referent.form == "description" {
          nouns += 1
          if gold.isRight(noun: referent) { rightNouns += 1 }
        }
        guard referent.form == "shortName" || Chains.pronouns.contains(referent.text.lowercased()) else { continue }
        // Of short forms only those of persons are judged.
        if referent.form == "shortName", gold.otherNames.contains(referent.start) { continue }
        given.append((referent.certainty, gold.isRight(referent)))
        if referent.form == "pronoun", referent.certainty >= leastCertainty {
          sure += 1
          if gold.isRight(referent) { rightSure += 1 }
        }
      }
    }
    given.sort { ($0.certainty, $0.isRight ? 0 : 1) > ($1.certainty, $1.isRight ? 0 : 1) }
    let right = given.count { $0.isRight }
    return [50, 65].map { recall in
      Figure(name: "precision at \(recall)", value: 100 * precision(given, atLeast: Double(asked * recall) / 100))
    } + [
      Figure(name: "precision", value: 100 * Double(right) / Double(max(1, given.count))),
      Figure(name: "recall", value: 100 * Double(right) / Double(max(1, asked))),
      Figure(name: "calibration", value: calibration(given)),
      Figure(name: "sure pronouns", value: Double(sure)),
      Figure(name: "precision of sure pronouns", value: 100 * Double(rightSure) / Double(max(1, sure))),
      Figure(name: "nouns", value: Double(nouns)),
      Figure(name: "precision of nouns", value: 100 * Double(rightNouns) / Double(max(1, nouns))),
    ]
  }

  /// The greatest precision of the surest answers that hold so many right ones; 0 where there are not so many.
  private static func precision(_ given: [(certainty: Double, isRight: Bool)], atLeast least: Double) -> Double {
    var (right, best) = (0, 0.0)
    for (index, answer) in given.enumerated() {
      if answer.isRight { right += 1 }
      if Double(right) >= least { best = max(best, Double(right) / Double(index + 1)) }
    }
    return best
  }

  /// What the chains of a document tell, by scalars of its text.
  private struct Chains {
    static let pronouns: Set<String> = ["he", "she", "him", "her", "his", "hers", "himself", "herself"]
    /// The chain of each pronoun and of each person's name, by where it begins.
    private var chains: [Int: String] = [:]
    /// The names of each chain.
    private var names: [String: Set<String>] = [:]
    /// The names of each chain, of persons and others.
    private var allNames: [String: Set<String>] = [:]
    /// The chains of the mentions that begin at a scalar.
    private var phrases: [Int: Set<String>] = [:]
    /// Where those stand that can be answered.
    private(set) var asked: Set<Int> = []
    /// Where names begin that are no person's.
    private(set) var otherNames: Set<Int> = []

    init(_ document: AnnotatedDocument) {
      var (short, pronouns): ([(start: Int, chain: String, name: String)], [(start: Int, chain: String)]) = ([], [])
      for sentence in document.sentences {
        for mention in sentence.mentions {
          let first = sentence.words[mention.words.lowerBound]
          if mention.words.count == 1, first.tag == "PRON", Self.pronouns.contains(first.form.lowercased()) {
            chains[first.range.lowerBound] = mention.chain
            pronouns.append((first.range.lowerBound, mention.chain))
          }
          phrases[first.range.lowerBound, default: []].insert(mention.chain)
          guard let name = sentence.name(in: mention), name.kind != .unnamed else { continue }
          allNames[mention.chain, default: []].insert(sentence.words[name.words].map(\.form).joined(separator: " "))
          let start = sentence.words[name.words.lowerBound].range.lowerBound
          guard name.kind == .person else {
            otherNames.insert(start)
            continue
          }
          let text = sentence.words[name.words].map(\.form).joined(separator: " ")
          chains[start] = mention.chain
          names[mention.chain, default: []].insert(text)
          if name.words.count == 1 { short.append((start, mention.chain, text)) }
        }
      }
      for one in pronouns where names[one.chain] != nil { asked.insert(one.start) }
      for one in short
      where names[one.chain]?.contains(where: { $0 != one.name && $0.split(separator: " ").contains(one.name[...]) })
        ?? false
      {
        asked.insert(one.start)
      }
    }

    /// Whether the name that a noun behind "the" is given is one of those of a mention that begins there.
    func isRight(noun referent: GUMDocuments.Answer.Referent) -> Bool {
      (phrases[referent.start] ?? []).contains { chain in
        (allNames[chain] ?? []).contains { Self.isAlike($0, referent.name) }
      }
    }

    private static func isAlike(_ name: String, _ given: String) -> Bool {
      name == given || name.contains(given) || name.contains(" ") && given.contains(name)
    }

    /// Whether the name that is given is one of the chain's, as a whole or as a part of several words.
    func isRight(_ referent: GUMDocuments.Answer.Referent) -> Bool {
      guard let names = chains[referent.start].flatMap({ names[$0] }) else { return false }
      return names.contains { Self.isAlike($0, referent.name) }
    }
  }
}

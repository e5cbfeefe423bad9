import DatelineModel
import DatelineTestSupport
import Foundation
import Testing

@testable import DatelineEnglish

/// Whatever the sentence, its summary says nothing but what it says: the same words of content, numbers, negations, doubts.
@Suite struct FaithfulnessTests {
  @Test(arguments: InventedArticle.names)
  func inventedArticles(article: String) throws {
    for atom in Desk(try InventedArticle(article).text).atoms() { Self.expectFaithful(atom) }
  }

  /// Sentences put together by chance, always the same ones.
  @Test func generatedSentences() {
    var random = Seeded(state: 41)
    for _ in 0..<150 { for atom in Desk(Self.sentence(&random)).atoms() { Self.expectFaithful(atom) } }
  }

  private static func expectFaithful(_ atom: Timeline.Atom) {
    let scalars = Array(atom.summary.unicodeScalars)
    var own = scalars
    for replaced in atom.replaced.reversed() {
      #expect(replaced.certainty >= Referent.leastCertainty, "\(atom.summary)")
      #expect(atom.witness.quote.contains(replaced.text), "\(replaced.text) in \(atom.witness.quote)")
      own.replaceSubrange(replaced.start..<replaced.end, with: " ".unicodeScalars)
    }
    // Its own words are the sentence's, in the sentence's order.
    var rest = words(atom.witness.quote)[...]
    for word in words(String(String.UnicodeScalarView(own))) {
      let place = rest.firstIndex(of: word)
      #expect(place != nil, "“\(word)” of “\(atom.summary)” in “\(atom.witness.quote)”")
      if let place { rest = rest[(place + 1)...] }
    }
    let told = words(atom.summary)
    // A clause that is told alone leaves behind what is said of others.
    guard told.count * 3 > words(atom.witness.quote).count * 2 else { return }
    // The time beside the row tells "until 17 July", where that is what the sentence dates it by.
    let date = Set(words(atom.when?.text ?? "")).intersection(words(atom.witness.expression ?? ""))
    let row = told + date
    for word in words(atom.witness.quote) where kept.contains(word) {
      #expect(row.contains(word), "“\(word)” is missing in “\(atom.summary)”")
    }
  }

  private static let kept: Set<String> = [
    "not", "never", "no", "allegedly", "reportedly", "possibly", "if", "unless", "least", "nearly", "three", "17",
  ]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  // MARK: Sentences

  private static func sentence(_ random: inout Seeded) -> String {
    let (opening, subject, verb) = (random.pick(openings), random.pick(subjects), random.pick(verbs))
    let clause = "\(subject)\(random.pick(asides)) \(verb)\(random.pick(times))\(random.pick(endings))"
    return switch random.next() % 4 {
    case 0: "\(random.pick(speakers)) said\(random.pick(times)) that \(clause)."
    case 1: "\(opening)\(clause), \(random.pick(speakers)) said."
    default: "\(opening)\(clause)."
    }
  }

  private static let openings = ["", "", "But ", "Meanwhile, ", "On Monday, ", "In 2019, ", "If the wind holds, "]
  private static let subjects = [
    "Jonas Hald", "the council", "three sailors", "no member of the crew", "the ferry Aurora", "she",
    "the mayor's office",
    "at least 17 people",
  ]
  private static let speakers = ["the mayor", "police", "Elsa Thorvik", "a spokesman for the port"]
  private static let asides = ["", "", ", who was elected in 2015,", ", a town of 400,", " and the harbour master"]
  private static let verbs = [
    "left Norhavn", "did not sign the contract", "allegedly sold the boats", "was arrested and charged with fraud",
    "never saw the report", "killed nearly 17 people", "will not meet the miners", "has now rejected the plan",
    "reportedly lost three ships",
  ]
  private static let times = ["", " on Tuesday", " last month", " in May 1998", " yesterday", " two days later"]
  private static let endings = [
    "", ", killing three people", " after the bank collapsed in 2008", ", which closed last year", " and went home",
    " unless the court decides otherwise", " because the mill burned on Monday", ", a spokesman added",
  ]

  /// A generator of one sequence of numbers (SplitMix64).
  private struct Seeded {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func pick(_ choices: [String]) -> String { choices[Int(next() % UInt64(choices.count))] }
  }
}

internal import DatelineModel

/// The tags that a model tells: universal tag, the treebank's own tag and features in one, by number.
@_spi(Training) public struct TagSet: Sendable {
  /// The columns UPOS, XPOS and FEATS of CoNLL-U for each.
  public let columns: [(universal: String, own: String, features: String)]
  /// The universal part of speech of each.
  let universal: [UniversalTag]
  /// The features of each that the rest of the house uses.
  let features: [SentenceAnalysis.Features]
  /// What lemmas are learnt by: the same number for tags that share universal and own tag.
  public let lemmaClass: [Int]
  /// The number of the tag of passive participles; nil where the set has none.
  let passiveParticiple: UInt16?

  /// A set from lines of three columns, set apart by tabs.
  public init(_ lines: [String]) {
    columns = lines.map { line in
      let parts = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      return parts.count == 3 ? (parts[0], parts[1], parts[2]) : ("X", "_", "_")
    }
    universal = columns.map { UniversalTag(rawValue: $0.universal) ?? .other }
    var known: [String: SentenceAnalysis.Features] = [:]
    features = columns.map { column in
      let features = known[column.features] ?? SentenceAnalysis.Features(columnText: column.features)
      known[column.features] = features
      return features
    }
    passiveParticiple = columns.firstIndex { $0.own == "VBN" && $0.features.contains("Voice=Pass") }.map {
      UInt16(truncatingIfNeeded: $0)
    }
    var classes: [String: Int] = [:]
    lemmaClass = columns.map { column in
      let key = column.universal + "\t" + column.own
      let number = classes[key] ?? classes.count
      classes[key] = number
      return number
    }
  }
}

extension SentenceAnalysis.Features {
  /// The features that a FEATS column of CoNLL-U tells, as far as they are known here.
  init(columnText: String) {
    self.init()
    for feature in columnText.utf8.split(separator: UInt8(ascii: "|")) {
      let parts = feature.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = String(Substring(parts[1]))
      switch Substring(parts[0]) {
      case "VerbForm": verbForm = VerbForm(rawValue: value)
      case "Tense": tense = Tense(rawValue: value)
      case "Mood": mood = Mood(rawValue: value)
      case "Voice": voicePassive = value == "Pass"
      case "Number": plural = value == "Plur"
      case "Person": person = UInt8(value)
      default: break
      }
    }
  }
}

extension TagSet {
  /// For each tag the number of its universal part of speech, in the order of their first appearance, and how many
  /// there are: what the parser looks at.
  @_spi(Training) public var coarse: (numbers: [UInt8], count: Int) {
    var numbers: [String: UInt8] = [:]
    let all = columns.map { column in
      let number = numbers[column.universal] ?? UInt8(truncatingIfNeeded: numbers.count)
      numbers[column.universal] = number
      return number
    }
    return (all, numbers.count)
  }
}

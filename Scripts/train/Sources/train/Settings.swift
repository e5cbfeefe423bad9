@_spi(Training) import DatelineLanguage

/// What a training run is told.
struct Settings {
  /// Treebanks to learn from.
  var train: [String] = []
  /// Text that a teacher labelled, and in how many epochs it is read once through; each epoch reads the treebanks whole.
  var silver: [String] = []
  var silverEpochs = 3
  var development = ""
  var output = ""
  /// Whether the ends of sentences are to be learnt, not tags and trees, and of what language (BCP 47).
  var boundaries = false
  var language = "en"
  /// Whether names are to be learnt, from what documents that people annotated, and what another program labelled.
  var names = false
  var gold: [String] = []
  var shape = GrammarModel.Shape(units: 64, layers: 3, taggingLayer: 1, hidden: 128)
  /// How often the treebank is read.
  var epochs = 20
  /// The step of Adam at its greatest; it sinks to nothing in a straight line.
  var rate: Float = 0.004
  /// Words in a step.
  var batchWords = 250
  /// Shares of numbers that are dropped: of the words' vectors, of each layer's, of the parser's hidden layer.
  var inputDropout: Float = 0.2
  var layerDropout: Float = 0.2
  var hiddenDropout: Float = 0.2
  /// A word seen n times is hidden w / (w + n) of the time.
  var wordDropout: Float = 0.5
  /// The share of features that are left out.
  var featureDropout: Float = 0.05
  /// Models to learn from beside the treebank, and how much their word counts.
  var teachers: [String] = []
  var teaching: Float = 0.5
  /// The share of certainty that is spread evenly over all answers (Szegedy et al., 2016).
  var smoothing: Float = 0
  /// How often the parser follows its own choice where it is wrong.
  var exploration: Float = 0.9
  /// How often a word, an affix or shape, and a tag must be seen to be told apart.
  var leastWords = 1
  var leastAffixes = 2
  var leastTags = 3
  var seed: UInt64 = 1

  /// Options as `--name value`; throws the name of one that is unknown or has no value.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if name == "--boundaries" || name == "--names" {
        if name == "--names" { names = true } else { boundaries = true }
        continue
      }
      guard let value = rest.popFirst() else { throw SettingsError(option: name) }
      switch name {
      case "--train": train.append(value)
      case "--silver": silver.append(value)
      case "--silver-epochs": silverEpochs = try Self.number(value, name)
      case "--dev": development = value
      case "--output": output = value
      case "--gold": gold.append(value)
      case "--language": language = value
      case "--units": shape.units = try Self.number(value, name)
      case "--layers": shape.layers = try Self.number(value, name)
      case "--tagging-layer": shape.taggingLayer = try Self.number(value, name)
      case "--hidden": shape.hidden = try Self.number(value, name)
      case "--epochs": epochs = try Self.number(value, name)
      case "--rate": rate = try Self.number(value, name)
      case "--batch": batchWords = try Self.number(value, name)
      case "--input-dropout": inputDropout = try Self.number(value, name)
      case "--layer-dropout": layerDropout = try Self.number(value, name)
      case "--hidden-dropout": hiddenDropout = try Self.number(value, name)
      case "--word-dropout": wordDropout = try Self.number(value, name)
      case "--feature-dropout": featureDropout = try Self.number(value, name)
      case "--smoothing": smoothing = try Self.number(value, name)
      case "--teacher": teachers.append(value)
      case "--teaching": teaching = try Self.number(value, name)
      case "--exploration": exploration = try Self.number(value, name)
      case "--least-words": leastWords = try Self.number(value, name)
      case "--least-affixes": leastAffixes = try Self.number(value, name)
      case "--seed": seed = try Self.number(value, name)
      default: throw SettingsError(option: name)
      }
    }
    for (option, path) in [("--train", train.first ?? ""), ("--dev", development), ("--output", output)]
    where path.isEmpty && !(boundaries && option == "--dev") && !(names && option != "--output") {
      throw SettingsError(option: option)
    }
  }

  private static func number<Value: LosslessStringConvertible>(_ text: String, _ option: String) throws -> Value {
    guard let value = Value(text) else { throw SettingsError(option: option) }
    return value
  }
}

/// An option that is unknown, missing, or has no fitting value.
struct SettingsError: Error, CustomStringConvertible {
  var option: String

  var description: String {
    "\(option): no such option, or its value is missing or unfit; "
      + "use train --train FILE.conllu --dev FILE.conllu --output FILE.model, see Settings.swift for the others"
  }
}

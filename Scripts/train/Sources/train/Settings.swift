@_spi(Training) import DatelineLanguage

/// What a training run is told.
struct Settings {
  var train = ""
  var development = ""
  var output = ""
  var shape = GrammarModel.Shape(units: 64, layers: 3, taggingLayer: 1, hidden: 128)
  var epochs = 20
  var rate: Float = 0.003
  var batchWords = 250
  var inputDropout: Float = 0.3
  var layerDropout: Float = 0.3
  var hiddenDropout: Float = 0.2
  var wordDropout: Float = 0.25
  var exploration: Float = 0.9
  var leastWords = 2
  var leastAffixes = 4
  var leastTags = 3
  var seed: UInt64 = 1
  var minutes = 9.0

  /// Options as `--name value`; throws the name of one that is unknown or has no value.
  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let name = rest.popFirst() {
      guard let value = rest.popFirst() else { throw SettingsError(option: name) }
      switch name {
      case "--train": train = value
      case "--dev": development = value
      case "--output": output = value
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
      case "--exploration": exploration = try Self.number(value, name)
      case "--least-words": leastWords = try Self.number(value, name)
      case "--least-affixes": leastAffixes = try Self.number(value, name)
      case "--seed": seed = try Self.number(value, name)
      case "--minutes": minutes = try Self.number(value, name)
      default: throw SettingsError(option: name)
      }
    }
  }

  private static func number<Value: LosslessStringConvertible>(_ text: String, _ option: String) throws -> Value {
    guard let value = Value(text) else { throw SettingsError(option: option) }
    return value
  }
}

/// An option that is unknown or has no fitting value.
struct SettingsError: Error {
  var option: String
}

/// How an article is read, as a project file says it and a store keeps it.
extension PipelineOptions {
  /// What is not as usual, `published` apart: a field of a project file each.
  package var fields: [(name: String, value: String)] {
    let usual = PipelineOptions()
    var fields: [(name: String, value: String)] = []
    if let zone { fields.append(("timezone", zone.name)) }
    if let language { fields.append(("language", language)) }
    if preference != usual.preference { fields.append(("prefer", preference.rawValue)) }
    if dateOrder != usual.dateOrder { fields.append(("date-order", dateOrder.rawValue)) }
    if textLimit != usual.textLimit { fields.append(("max-text", "\(textLimit / 1_000_000)")) }
    return fields
  }

  /// The options that such fields tell; what cannot be read is as usual.
  package init(fields: some Sequence<(name: String, value: String)>) {
    self.init()
    for (name, value) in fields {
      switch name {
      case "timezone": zone = try? Zone(named: value)
      case "language": language = value
      case "prefer": preference = DatePreference(rawValue: value) ?? preference
      case "date-order": dateOrder = DateOrder(rawValue: value) ?? dateOrder
      case "max-text": textLimit = Int(value).flatMap(PipelineOptions.bytes(ofMegabytes:)) ?? textLimit
      default: break
      }
    }
  }
}

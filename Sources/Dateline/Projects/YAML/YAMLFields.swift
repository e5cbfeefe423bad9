/// The fields of a mapping, taken one by one; what is left over at the end is a mistake.
struct YAMLFields {
  /// Where the mapping begins.
  let place: TextPlace
  private var entries: [YAMLNode.Entry]
  private var known: [String] = []
  private let what: String

  /// The fields of a node that must be a mapping.
  init(_ node: YAMLNode, _ what: String) throws(ProjectError) {
    guard case .mapping(let entries) = node.value else {
      throw ProjectError(node.place, "\(what) must be a mapping (key: value)")
    }
    (place, self.entries, self.what) = (node.place, entries, what)
  }

  /// Takes a field; nil when it is absent or null.
  mutating func take(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let index = entries.firstIndex(where: { $0.key == key }) else { return nil }
    let value = entries.remove(at: index).value
    return value.isNull ? nil : value
  }

  /// Takes a text.
  mutating func takeText(_ key: String) throws(ProjectError) -> (text: String, place: TextPlace)? {
    guard let node = take(key) else { return nil }
    return (try node.text("“\(key)”"), node.place)
  }

  /// Takes a value that is read from a text; `read` gives nil for one that it cannot read.
  mutating func take<Value>(
    _ key: String, expecting what: String, _ read: (String) -> Value?
  ) throws(ProjectError) -> Value? {
    guard let (text, place) = try takeText(key) else { return nil }
    guard let value = read(text) else { throw ProjectError(place, "“\(key)”: '\(text)' is no \(what)") }
    return value
  }

  /// Takes one of several names.
  mutating func takeChoice<Choice: RawRepresentable>(
    _ key: String, among choices: [Choice]
  ) throws(ProjectError) -> Choice? where Choice.RawValue == String {
    try take(key)?.choice(key, among: choices)
  }

  /// Takes yes or no; absent is no.
  mutating func takeFlag(_ key: String) throws(ProjectError) -> Bool {
    try take(key, expecting: "true or false") { ["true": true, "false": false][$0] } ?? false
  }

  /// Takes a list; a single value is a list of one.
  mutating func takeList(_ key: String) -> [YAMLNode] {
    guard let node = take(key) else { return [] }
    guard case .sequence(let items) = node.value else { return [node] }
    return items
  }

  /// Refuses fields that nobody took.
  func finish() throws(ProjectError) {
    guard let entry = entries.first else { return }
    let near = Spelling.nearest(to: entry.key, among: known).map { "; did you mean “\($0)”?" } ?? ""
    let names = known.sorted().joined(separator: ", ")
    throw ProjectError(entry.keyPlace, "\(what) has no field “\(entry.key)”\(near) (there are \(names))")
  }
}

extension YAMLNode {
  /// The node's text.
  func text(_ what: String) throws(ProjectError) -> String {
    guard case .scalar(let text, _) = value else { throw ProjectError(place, "\(what) must be a text") }
    return text
  }
  /// The one of several names that the node says.
  func choice<Choice: RawRepresentable>(
    _ key: String, among choices: [Choice]
  ) throws(ProjectError) -> Choice where Choice.RawValue == String {
    let name = try text("“\(key)”")
    if let choice = choices.first(where: { $0.rawValue == name }) { return choice }
    let names = choices.map(\.rawValue)
    let near = Spelling.nearest(to: name, among: names).map { "; did you mean \($0)?" } ?? ""
    throw ProjectError(place, "“\(key)”: '\(name)' is none of \(names.joined(separator: ", "))\(near)")
  }
}

internal import CLibYAML

/// Reads a YAML document into nodes with libyaml. One document, no anchors, no tags: a project file needs none, and
/// without them a small file cannot stand for a large tree.
struct YAMLReader {
  /// What is wrong with a text that is no such document.
  struct Failure: Error, Hashable {
    var place: TextPlace
    var message: String
  }

  private static let greatestDepth = 32

  /// A sequence or mapping whose end has not come yet.
  private struct Open {
    var place: TextPlace
    var isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var keys: Set<String> = []
    /// The key whose value comes next.
    var key: (text: String, place: TextPlace)?
  }

  private var open: [Open] = []
  private var root: YAMLNode?

  /// The root of a file that people write; nil for an empty one.
  static func document(_ bytes: [UInt8]) throws(ProjectError) -> YAMLNode? {
    do throws(Failure) {
      return try read(bytes)
    } catch {
      throw ProjectError(error.place, error.message)
    }
  }

  /// The document's root; nil for an empty one.
  static func read(_ bytes: [UInt8]) throws(Failure) -> YAMLNode? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Failure(place: TextPlace(line: 1, column: 1), message: "there is no memory to read it")
    }
    defer { yaml_parser_delete(&parser) }
    let result: Result<YAMLNode?, Failure> = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var reader = YAMLReader()
      do throws(Failure) {
        while try reader.takeEvent(of: &parser) {}
        return .success(reader.root)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Takes the next event; false at the end.
  private mutating func takeEvent(of parser: inout yaml_parser_t) throws(Failure) -> Bool {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw YAMLReader.failure(of: parser) }
    defer { yaml_event_delete(&event) }
    let place = TextPlace(event.start_mark)
    switch event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT where root != nil:
      throw Failure(place: place, message: "a second document begins here; one is expected")
    case YAML_ALIAS_EVENT:
      throw Failure(place: place, message: "aliases (*name) are not read; write the value out")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      if scalar.anchor != nil { throw YAMLReader.noAnchors(place) }
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      let isBlock = scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
      try add(
        YAMLNode(
          value: .scalar(text, isPlain: isPlain), place: place, style: isPlain ? .plain : isBlock ? .block : .quoted))
    case YAML_SEQUENCE_START_EVENT:
      if event.data.sequence_start.anchor != nil { throw YAMLReader.noAnchors(place) }
      try begin(Open(place: place, isMapping: false))
    case YAML_MAPPING_START_EVENT:
      if event.data.mapping_start.anchor != nil { throw YAMLReader.noAnchors(place) }
      try begin(Open(place: place, isMapping: true))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      if let ended = open.popLast() {
        let value: YAMLNode.Value = ended.isMapping ? .mapping(ended.entries) : .sequence(ended.items)
        try add(YAMLNode(value: value, place: ended.place))
      }
    default: break
    }
    return true
  }

  private mutating func begin(_ node: Open) throws(Failure) {
    if let last = open.last, last.isMapping, last.key == nil {
      throw Failure(place: node.place, message: "a key must be a text")
    }
    guard open.count < YAMLReader.greatestDepth else {
      throw Failure(place: node.place, message: "this is nested more than \(YAMLReader.greatestDepth) levels deep")
    }
    open.append(node)
  }

  /// Puts a whole node where it belongs.
  private mutating func add(_ node: YAMLNode) throws(Failure) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    guard open[last].isMapping else { return open[last].items.append(node) }
    if let key = open[last].key {
      open[last].entries.append(YAMLNode.Entry(key: key.text, keyPlace: key.place, value: node))
      open[last].key = nil
    } else if case .scalar(let text, _) = node.value {
      guard open[last].keys.insert(text).inserted else {
        throw Failure(place: node.place, message: "the key “\(text)” stands here a second time")
      }
      open[last].key = (text, node.place)
    }
  }

  private static func noAnchors(_ place: TextPlace) -> Failure {
    Failure(place: place, message: "anchors (&name) are not read; write the value out where it is needed")
  }

  private static func failure(of parser: yaml_parser_t) -> Failure {
    let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
    // A byte that is no UTF-8 is told by its offset alone.
    let place = TextPlace(parser.problem_mark)
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    return Failure(place: place, message: problem + context)
  }
}

extension TextPlace {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}

internal import CivilTime
internal import DatelineModel

/// The text of an article in the data of its page: the `articleBody` of its linked data and the entries of a live blog in
/// their order, or what its scripts are given.
struct DataBody {
  private(set) var text: [UInt8] = []
  private(set) var blocks: [Block] = []
  /// Letters and digits, as blocks of a page count them.
  private(set) var mass = 0

  init(_ linkedData: LinkedData) {
    guard let article = linkedData.article else { return }
    append(article["articleBody"]?.elements.first?.text, time: nil)
    for entry in article["liveBlogUpdate"]?.elements ?? [] {
      let time = entry["datePublished"]?.text.flatMap { MachineDate.moment(in: $0) }
      append(entry["headline"]?.elements.first?.text, time: time)
      append(entry["articleBody"]?.elements.first?.text, time: time)
    }
  }

  init(scriptsOf source: [UInt8]) {
    let divisions = ScriptTexts.paragraphs(in: source).map { "<div>\($0)</div>" }
    append(Array(divisions.joined().utf8), time: nil)
  }

  /// Publishers write plain text with a line for each paragraph, or markup; both are read as a page is.
  private mutating func append(_ written: String?, time: CivilDateTime?) {
    guard let written else { return }
    append(written.contains("</p>") ? Array(written.utf8) : DataBody.markup(lines: written), time: time)
  }

  private mutating func append(_ markup: [UInt8], time: CivilDateTime?) {
    let tree = HTMLParser.tree(of: markup)
    let page = PageTextBuilder.text(of: tree, roles: RoleAssignment(tree).own)
    for block in page.blocks {
      let paragraph = LinkedData.clean(String(decoding: page.bytes[block.range], as: UTF8.self))
      guard !paragraph.isEmpty else { continue }
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let range = text.count..<text.count + paragraph.utf8.count
      text += Array(paragraph.utf8)
      blocks.append(time.map { Block(.liveEntry, range, time: $0) } ?? Block(.paragraph, range))
      mass += block.mass
    }
  }

  /// Two breaks end a block.
  private static func markup(lines text: String) -> [UInt8] {
    Array(text.split(whereSeparator: \.isNewline).joined(separator: "<br><br>").utf8)
  }
}

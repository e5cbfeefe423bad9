internal import DatelineModel

/// A run of text that stands by itself on a page: a paragraph, a heading, an item, a row of a table.
struct PageBlock: Sendable {
  var kind: Block.Kind
  /// The block element that holds it.
  var container: Int
  /// Its bytes in ``PageText/bytes``.
  var range: Range<Int>
  /// How much it says: letters and digits, those of scripts that write words with one or two signs counted double.
  var mass = 0
  /// The part of ``mass`` that stands in links.
  var linkMass = 0
  /// Marks that end sentences.
  var stops = 0
  var commas = 0
  var words = 0
  /// Roles of its container and of what that stands in.
  var roles: ElementRoles = []

  /// The part of the text that stands in links, 0...1.
  var linkDensity: Double { mass == 0 ? 1 : Double(linkMass) / Double(mass) }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  /// Whether it is at least one whole sentence.
  var isSentence: Bool { stops > 0 && words >= 6 }

  /// Whether it reads like sentences of an article and not like labels, links or a list of names.
  var isProse: Bool {
    (stops > 0 && mass >= 40 && linkDensity < 0.45) || (mass >= 140 && words >= 15 && linkDensity < 0.3)
  }
}

/// The text of a page, cut into blocks.
struct PageText: Sendable {
  /// White space collapsed, references decoded; blocks stand one after another.
  var bytes: [UInt8]
  var blocks: [PageBlock]
}

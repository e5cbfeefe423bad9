internal import DatelineModel

/// Names of notes: what neither Obsidian's links nor a file system can hold is left out of them.
enum NoteName {
  /// The longest name in UTF-8 bytes; file systems take 255 with the ending.
  private static let limit = 120

  static func of(_ text: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in PlainLine.text(text).unicodeScalars {
      if "\\/:*?\"<>|#^[]".unicodeScalars.contains(scalar) { continue }
      if name.isEmpty, scalar == "." { continue }
      // What is left out between two spaces leaves one.
      if scalar == " ", name.last.map({ $0 == " " }) ?? true { continue }
      if String(name).utf8.count + UTF8.width(scalar) > limit { break }
      name.append(scalar)
    }
    while let last = name.last, last == "." || last == " " { name.removeLast() }
    return name.isEmpty ? Wording.untitled : String(name)
  }
}

/// Gives each note a name of its own, whatever the case of its letters.
struct NoteNames {
  private var taken: Set<String>

  init(taken name: String) { taken = [name.lowercased()] }

  /// "2031-03-04 The Aurora leaves Varn": the day, month or year that is told, then what happened. What is open, an
  /// estimate or some time in a longer stretch names no day: "By 12 March 2031 …".
  mutating func name(of event: Timeline.Event) -> String {
    var text = event.summary
    if let when = event.when, let place = PlacedTime(when) {
      let isNamed = place.isSharp && place.toldFirst.hasCommonYear
      text = (isNamed ? String(place.toldFirst.iso.prefix(10)) : Wording.capitalised(when.text)) + " " + text
    }
    let name = NoteName.of(text)
    var (unique, number) = (name, 2)
    while !taken.insert(unique.lowercased()).inserted {
      unique = "\(name) \(number)"
      number += 1
    }
    return unique
  }
}

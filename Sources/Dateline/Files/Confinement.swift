/// A folder that paths of others' making must not lead out of: neither by their names nor by links on the way.
///
/// What is hidden in it is none of theirs either: a checkout's `.git` holds programs that run and, in CI, a credential.
package struct Confinement: Hashable, Sendable {
  /// The folder, as it was named.
  package let folder: String
  private let identity: String
  private let allowsHidden: Bool

  /// A folder.
  ///
  /// - Parameter allowsHidden: whether links may lead to what is hidden in it.
  package init(folder: String, allowsHidden: Bool = false) {
    (self.folder, self.allowsHidden) = (folder, allowsHidden)
    identity = FileReader.identity(of: folder)
  }

  /// Why a path that is relative to the folder must not be followed; nil when it may.
  package func refusal(of path: String) -> String? {
    if LexicalPath.isTooLong(path) { return Confinement.lengthRefusal }
    if path.utf8.first == UInt8(ascii: "/") { return "the path is absolute" }
    if LexicalPath.names(of: path).first == ".." { return "the path leads out of the folder \(folder)" }
    return refusal(ofPlace: folder.isEmpty ? path : folder + "/" + path)
  }

  /// Why a path, seen from where the program runs, must not be followed; nil when it may.
  package func refusal(ofPlace path: String) -> String? { refusal(ofIdentity: FileReader.identity(of: path)) }

  /// The same for a path whose links were followed.
  func refusal(ofIdentity place: String) -> String? {
    if !holds(place) { return linkRefusal }
    return isHidden(place) ? "it is hidden in the folder \(folder)" : nil
  }

  /// Why a path that the caller of the program chose must not be followed; nil when it may. It may be anywhere, but where
  /// it goes through the folder, others may have laid links on the way.
  ///
  /// What is hidden may be chosen, but by its own name: no link leads there that does not stand there itself.
  package func refusal(ofChosen path: String) -> String? {
    var walked = path.hasPrefix("/") ? "/" : ""
    var place = FileReader.identity(of: walked.isEmpty ? "." : walked)
    for name in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) {
      walked += (walked.isEmpty || walked == "/" ? "" : "/") + name
      let before = place
      place = FileReader.identity(of: walked)
      if holds(before), !holds(place), name != ".." { return linkRefusal }
      let named = before.hasSuffix("/") ? before + name : before + "/" + name
      if place != named, holds(place), let hidden = hiddenPart(of: place), !Confinement.holds(before, in: hidden) {
        return "a link on the way leads to what is hidden in the folder \(folder)"
      }
    }
    // Nobody may be at the other end of others' pipe.
    if holds(place), (try? FileKind.at(path)) == .stream { return "it is no plain file" }
    return nil
  }

  private var linkRefusal: String { "a link on the way leads out of the folder \(folder)" }

  /// Why a path of others' is refused that no system opens.
  static let lengthRefusal = "no path is as long as that"

  private func isHidden(_ place: String) -> Bool { hiddenPart(of: place) != nil }

  /// The path up to the last hidden name below the folder; nil where there is none, or where it is nobody's secret.
  private func hiddenPart(of place: String) -> String? {
    if allowsHidden { return nil }
    // Places are without links and dots.
    let names = place.utf8.dropFirst(identity.utf8.count).split(separator: UInt8(ascii: "/"))
    return names.last { $0.first == UInt8(ascii: ".") }.map { String(place[..<$0.endIndex]) }
  }

  private func holds(_ place: String) -> Bool { Confinement.holds(place, in: identity) }

  private static func holds(_ place: String, in folder: String) -> Bool {
    place == folder || folder == "/" || place.hasPrefix(folder + "/")
  }
}

extension InputError {
  /// That a project that is not trusted names something that it must not.
  init(_ name: String, refusedAs refusal: String) {
    self.init(name, .unreadable("\(refusal), and the project is not trusted"))
  }
}

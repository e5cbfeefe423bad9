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
  package func refusal(ofChosen path: String) -> String? {
    var isInside = holds(FileReader.identity(of: path.hasPrefix("/") ? "/" : "."))
    var walked = path.hasPrefix("/") ? "/" : ""
    for name in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) {
      walked += (walked.isEmpty || walked == "/" ? "" : "/") + name
      let staysInside = holds(FileReader.identity(of: walked))
      if isInside, !staysInside, name != ".." { return linkRefusal }
      isInside = staysInside
    }
    // What is hidden may be chosen, but by its own name.
    if isInside, isHidden(FileReader.identity(of: path)), !Confinement.hasHiddenName(path.utf8) { return linkRefusal }
    // Nobody may be at the other end of others' pipe.
    if isInside, (try? FileKind.at(path)) == .stream { return "it is no plain file" }
    return nil
  }

  private var linkRefusal: String { "a link on the way leads out of the folder \(folder)" }

  private func isHidden(_ place: String) -> Bool {
    !allowsHidden && Confinement.hasHiddenName(place.utf8.dropFirst(identity.utf8.count))
  }

  private static func hasHiddenName(_ path: some Collection<UInt8>) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { name in
      name.first == UInt8(ascii: ".") && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
    }
  }

  private func holds(_ place: String) -> Bool {
    place == identity || identity == "/" || place.hasPrefix(identity + "/")
  }
}

extension InputError {
  /// That a project that is not trusted names something that it must not.
  init(_ name: String, refusedAs refusal: String) {
    self.init(name, .unreadable("\(refusal), and the project is not trusted"))
  }
}

internal import Dateline

/// The folders that were named when the desk was started. Pages know them by their names alone: no path of the machine
/// comes from a page, and none goes to one.
struct Folders: Sendable {
  private let folders: [(name: String, folder: StoryFolder)]

  /// What a place that is a folder begins with, where others are addresses.
  static let mark = "folder:"

  /// Folders by their paths; the second of two that have one name gets a number.
  ///
  /// - Throws: ``InputError`` for one that cannot be read.
  init(paths: [String] = []) throws(InputError) {
    var folders: [(name: String, folder: StoryFolder)] = []
    for path in paths {
      let folder = try StoryFolder(path: path)
      var (name, number) = (folder.name, 2)
      while folders.contains(where: { $0.name == name }) {
        name = "\(folder.name)-\(number)"
        number += 1
      }
      folders.append((name, folder))
    }
    self.folders = folders
  }

  var names: [String] { folders.map(\.name) }

  /// The folder of that name.
  func folder(_ name: String) throws -> StoryFolder {
    guard let folder = folders.first(where: { $0.name == name })?.folder else {
      throw DeskError(
        404, "no-folder", "there is no folder “\(name.prefix(80))”; name it when the desk is started: --folder DIR")
    }
    return folder
  }

  /// The name of the folder that a place is; nil for an address.
  static func name(ofPlace place: String) -> String? {
    place.hasPrefix(mark) ? String(place.dropFirst(mark.count)) : nil
  }

  /// What a place is called on a page.
  static func words(_ place: String) -> String { name(ofPlace: place).map { "the folder “\($0)”" } ?? place }
}

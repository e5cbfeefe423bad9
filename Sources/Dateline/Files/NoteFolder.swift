/// A folder of notes, in which people work, too.
package enum NoteFolder {
  /// The notes in the folder that are none of the files just written, sorted.
  package static func others(in folder: String, besides written: [String]) -> [String] {
    let own = Set(written.map(FileReader.identity))
    return FolderListing.paths(matching: "*.md", in: folder).paths.filter { !own.contains(FileReader.identity(of: $0)) }
  }
}

/// Pages that a browser saved as "complete": `Story.html` beside a folder `Story_files` of pictures, scripts and frames,
/// none of which is an article.
enum SavedPages {
  /// How browsers call the folder, by the language they speak.
  private static let endings = [
    "_files", ".files", "_file", "-Dateien", "_fichiers", "_archivos", "_ficheiros", "_arquivos", "_bestanden",
    "-filer",
    "_pliki", "_soubory", "_dosyalar",
  ]

  /// The files that stand for themselves, in their order, and the pages beside which the others were saved.
  static func apart(_ files: [String]) -> (files: [String], savedWith: [(page: String, files: Int)]) {
    var pages: [String: String] = [:]
    for file in files {
      for ending in [".html", ".htm", ".xhtml"] where file.hasSuffix(ending) {
        let stem = String(file.dropLast(ending.count))
        for folder in endings { pages[stem + folder] = file }
      }
    }
    guard !pages.isEmpty else { return (files, []) }
    var counts: [String: Int] = [:]
    let others = files.filter { file in
      var folder = file[...]
      while let slash = folder.utf8.lastIndex(of: 0x2F) {
        folder = folder[..<slash]
        if let page = pages[String(folder)] {
          counts[page, default: 0] += 1
          return false
        }
      }
      return true
    }
    return (others, counts.sorted { $0.key < $1.key }.map { (page: $0.key, files: $0.value) })
  }
}

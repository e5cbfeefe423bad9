/// A project file of one story, as programs write it.
package struct ProjectText {
  /// What the story is told from.
  package struct Input {
    var path: String
    var published: String?
    var reading: [(name: String, value: String)]

    /// A path in the project's folder or an address, when it was published if it does not say so itself, and how it is
    /// read where that is not as usual.
    package init(_ path: String, published: String? = nil, reading: [(name: String, value: String)] = []) {
      (self.path, self.published, self.reading) = (path, published, reading)
    }
  }

  /// The file, ended by a line feed.
  package let text: String

  /// The file of a story.
  ///
  /// - Parameter corrections: the path of the file of its corrections.
  package init(title: String, inputs: [Input], outputs: [String], corrections: String) {
    var item = YAMLItem(indent: 2)
    item.quoted("title", title)
    item.list("inputs", inputs) { input, item in
      item.plain("path", input.path)
      if let published = input.published { item.plain("published", published) }
      for (name, value) in input.reading { item.plain(name, value) }
    }
    item.quoted("outputs", outputs)
    item.plain("corrections", corrections)
    text =
      "# One story, as “dateline serve” exported it; “dateline report” makes its reports anew.\nstories:\n" + item.text
  }
}

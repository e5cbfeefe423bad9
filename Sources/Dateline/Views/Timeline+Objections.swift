extension Timeline {
  /// What `--strict` does not let pass, counted: contradictions, articles whose versions tell different things, and
  /// addresses that several articles claim. Nil where there is none.
  package var objections: String? {
    let differing = diagnostics.count { $0.code == "article-versions" && $0.severity == .warning }
    let disputed = diagnostics.count { $0.code == "disputed-address" }
    let counts = [
      (conflicts.count, "contradiction", "contradictions"),
      (differing, "article whose versions differ", "articles whose versions differ"),
      (disputed, "address that several articles claim", "addresses that several articles claim"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.0 == 1 ? $0.1 : $0.2)" }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}

/// The document's form, field by field as its schema has them: optional fields are absent, not null, and `view` and
/// `titleGiven` appear only when they are true, `passages` and `claims` only when there are any.
extension Timeline: Decodable {
  private enum CodingKeys: String, CodingKey {
    case schema, title, sources, events, undated, relations, conflicts, diagnostics, atoms, passages, claims
    case isView = "view"
    case isTitleGiven = "titleGiven"
  }

  /// Reads a document.
  ///
  /// - Throws: `DecodingError.dataCorrupted` for a document of another schema, and what the decoder throws for others.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let schema = try fields.decode(String.self, forKey: .schema)
    guard schema == Timeline.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: fields, debugDescription: "The schema is “\(schema)”, not “\(Timeline.schema)”.")
    }
    self.init(
      title: try fields.decodeIfPresent(String.self, forKey: .title),
      isTitleGiven: try fields.decodeIfPresent(Bool.self, forKey: .isTitleGiven) ?? false,
      isView: try fields.decodeIfPresent(Bool.self, forKey: .isView) ?? false,
      sources: try fields.decode([Source].self, forKey: .sources),
      events: try fields.decode([Event].self, forKey: .events),
      undated: try fields.decode([Event].self, forKey: .undated),
      relations: try fields.decode([Relation].self, forKey: .relations),
      conflicts: try fields.decode([Conflict].self, forKey: .conflicts),
      diagnostics: try fields.decode([Diagnostic].self, forKey: .diagnostics),
      atoms: try fields.decode([Atom].self, forKey: .atoms),
      passages: try fields.decodeIfPresent([Passage].self, forKey: .passages) ?? [],
      claims: try fields.decodeIfPresent([Claim].self, forKey: .claims) ?? [])
  }
}

/// `replaced` and `edits` are there only where something was put in or an editor changed something; a document that was
/// written before there were headlines gets them from its summaries.
extension Timeline.Event: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, when, summary, headline, replaced, status, participants, places, attribution, salience, sources, edits
  }

  /// Reads an event.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try fields.decode(String.self, forKey: .id),
      when: try fields.decodeIfPresent(Timeline.When.self, forKey: .when),
      summary: try fields.decode(String.self, forKey: .summary),
      headline: try fields.decodeIfPresent(String.self, forKey: .headline),
      replaced: try fields.decodeIfPresent([Timeline.Replacement].self, forKey: .replaced) ?? [],
      status: try fields.decode(EventStatus.self, forKey: .status),
      participants: try fields.decode([String].self, forKey: .participants),
      places: try fields.decode([String].self, forKey: .places),
      attribution: try fields.decodeIfPresent(String.self, forKey: .attribution),
      salience: try fields.decode(Double.self, forKey: .salience),
      sources: try fields.decode([Timeline.Witness].self, forKey: .sources),
      edits: try fields.decodeIfPresent([Timeline.Edit].self, forKey: .edits) ?? [])
  }
}

/// An atom is written flat: its own id, then its witness's fields, then the rest.
extension Timeline.Atom: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, source, quote, start, end, expression, basis, mention, when, summary, headline, replaced, status
    case participants, places, attribution, action, content, figures, position, relations
  }

  /// Reads an atom.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let id = try fields.decode(String.self, forKey: .id)
    let witness = Timeline.Witness(
      atom: id, source: try fields.decode(String.self, forKey: .source),
      quote: try fields.decode(String.self, forKey: .quote), start: try fields.decode(Int.self, forKey: .start),
      end: try fields.decode(Int.self, forKey: .end),
      expression: try fields.decodeIfPresent(String.self, forKey: .expression),
      basis: try fields.decode([BasisStep].self, forKey: .basis))
    self.init(
      id: id, witness: witness, mention: try fields.decode(Range<Int>.self, forKey: .mention),
      when: try fields.decodeIfPresent(Timeline.When.self, forKey: .when),
      summary: try fields.decode(String.self, forKey: .summary),
      headline: try fields.decodeIfPresent(String.self, forKey: .headline),
      replaced: try fields.decodeIfPresent([Timeline.Replacement].self, forKey: .replaced) ?? [],
      status: try fields.decode(EventStatus.self, forKey: .status),
      participants: try fields.decode([String].self, forKey: .participants),
      places: try fields.decode([String].self, forKey: .places),
      attribution: try fields.decodeIfPresent(String.self, forKey: .attribution),
      action: try fields.decode(String.self, forKey: .action),
      content: try fields.decode([String].self, forKey: .content),
      figures: try fields.decode([Timeline.Figure].self, forKey: .figures),
      position: try fields.decode(Int.self, forKey: .position),
      relations: try fields.decode([Timeline.Relation].self, forKey: .relations))
  }
}

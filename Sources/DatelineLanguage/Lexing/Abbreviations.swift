internal import DatelineModel

/// The abbreviations of a language, by the hash of their folded form with its full stop.
struct Abbreviations: Sendable {
  /// What an abbreviation tells about its full stop.
  enum Kind: Sendable {
    /// Stands before a name ("Mr.", "Gen."): never ends a sentence.
    case title
    /// Is one only before a number ("No. 5", "p. 12"): never ends a sentence.
    case beforeNumber
    /// Calls for what comes next ("vs.", "e.g."): never ends a sentence.
    case linking
    /// A month or a weekday.
    case calendar
    /// "a.m.", "p.m.": a day or a zone may follow.
    case clock
    /// A part of a company's name ("Inc.").
    case company
    /// A state, a country, a street ("Calif.", "U.S.").
    case place
    /// May end a sentence as well as not ("etc.", "Jr.").
    case general

    /// Whether the word is an abbreviation only with a capital: "sat." and "gen." may be words.
    var needsCapital: Bool {
      switch self {
      case .title, .calendar, .company, .place: true
      case .beforeNumber, .linking, .clock, .general: false
      }
    }
  }

  private let kinds: [UInt32: Kind]

  /// The abbreviations of lists, each a string of words with their stops.
  init(_ lists: [(Kind, String)]) {
    var kinds: [UInt32: Kind] = [:]
    for (kind, words) in lists {
      for word in words.utf8.split(separator: UInt8(ascii: " ")) {
        kinds[FoldedForm.hash(String(Substring(word)))] = kind
      }
    }
    self.kinds = kinds
  }

  /// The kind of the abbreviation of that hash; nil when it is none.
  func kind(hash: UInt32) -> Kind? { kinds[hash] }

  /// The kind of the abbreviation that is `start..<end`, its stop included; nil when it is none.
  func kind(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Kind? {
    guard end - start <= 16 else { return nil }
    return kinds[FoldedForm.hash(bytes.extracting(start..<end))]
  }

  /// Whether `start..<end` is an abbreviation.
  func contains(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool { kind(bytes, start, end) != nil }

  /// Those of the language of that BCP 47 code; English when it is not known.
  static func of(language: String?) -> Abbreviations {
    isEnglish(language) ? english : international
  }

  /// Whether texts of the language of that BCP 47 code are read as English: it is, or is not known.
  static func isEnglish(_ language: String?) -> Bool {
    guard let language else { return true }
    return language.utf8.starts(with: "en".utf8) || language.utf8.starts(with: "EN".utf8)
  }

  /// Those of English.
  static let english = Abbreviations([
    (
      .title,
      """
      mr. mrs. ms. messrs. mmes. dr. drs. prof. rev. fr. hon. gov. govs. sen. sens. rep. reps. pres. gen. lt. col. \
      maj. capt. cmdr. adm. sgt. cpl. pvt. supt. insp. det. atty. amb. st. ste. mt. ft. sec. brig. msgr. asst. dir. \
      mgr. thos. wm. geo. chas.
      """
    ),
    (.beforeNumber, "no. nos. p. pp. art. arts. fig. figs. vol. vols. ch. sect. para. cl. ca. c. op. ext."),
    (.linking, "vs. v. e.g. i.e. cf. viz. approx. est. incl. esp. al."),
    (
      .calendar,
      "jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun."
    ),
    (.clock, "a.m. p.m."),
    (.company, "inc. corp. co. cos. ltd. bros. llc. plc. s.a. n.v. l.p. assn. univ. dept. natl. intl. mfg."),
    (
      .place,
      """
      u.s. u.k. u.n. e.u. u.s.a. u.a.e. d.c. l.a. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. w.va. r.i. b.c. p.r. \
      u.s.s.r. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. miss. mo. \
      mont. neb. nev. okla. ont. ore. pa. que. tenn. tex. va. vt. wash. wis. wyo. ave. blvd. rd. sq. hwy.
      """
    ),
    (
      .general,
      "etc. jr. sr. esq. ph.d. m.d. b.a. m.a. b.sc. m.sc. m.b.a. ret. dist. jct. attn. hr. hrs. min. mins. oz. lb. lbs. sec. secs. misc. govt. avg. temp. arrv. appt. sts."
    ),
  ])

  /// Those that many languages share.
  static let international = Abbreviations([
    (.title, "dr. prof. st. mr. mrs. m. sr. sra. ing."),
    (.beforeNumber, "nr. no. art. s. p. vol."),
  ])
}

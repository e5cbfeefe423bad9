/// English words for one and the same deed, verbs and the nouns made of them, so that tellings in other words can be
/// compared: "was shut", "closed", "the closure".
enum ActionClasses {
  /// The word that stands for a lemma's class; the lemma itself when it is in none, nothing for a light verb.
  static func representative(of lemma: String) -> String { table[lemma] ?? lemma }

  /// The first word of each class stands for it. Only what news uses for one deed is here, not what is merely near.
  private static let classes: [[String]] = [
    ["close", "shut", "shut down", "close down", "closure", "closing", "shutdown"],
    ["open", "opening", "inaugurate", "inauguration"], ["reopen", "reopening"],
    ["find", "discover", "discovery", "detect", "come upon", "uncover"],
    ["kill", "die", "death", "dead", "perish", "slay", "fatality"], ["injure", "wound", "hurt", "injury"],
    ["attack", "assault"], ["bomb", "bombing", "bomber", "blast", "explosion", "explode", "detonate", "detonation"],
    ["shoot", "shooting", "open fire"], ["arrest", "detain", "detention"],
    ["resign", "resignation", "step down", "quit", "stand down"], ["appoint", "appointment"],
    ["announce", "announcement", "unveil"], ["approve", "approval", "back", "endorse"],
    ["reject", "rejection", "refuse", "refusal", "turn down", "rebuff"],
    ["postpone", "postponement", "delay", "put off", "defer", "adjourn"],
    ["cancel", "cancellation", "call off", "scrap"], ["start", "begin", "commence", "beginning"],
    ["end", "finish", "conclude"], ["arrive", "arrival"], ["leave", "depart", "departure"],
    ["win", "victory"], ["defeat", "beat"], ["elect", "election"], ["meet", "meeting"],
    ["agree", "agreement", "accord"], ["buy", "purchase", "acquire", "acquisition", "takeover"], ["sell", "sale"],
    ["sue", "lawsuit"], ["rise", "increase", "climb"], ["fall", "drop", "decline", "decrease"],
    ["crash", "collide", "collision"], ["build", "construct", "construction"], ["demolish", "demolition"],
    ["evacuate", "evacuation"], ["protest", "demonstrate", "demonstration"], ["invade", "invasion"],
    ["withdraw", "withdrawal", "pull out", "pullout"], ["condemn", "denounce", "condemnation"],
    ["promise", "pledge", "vow"], ["warn", "warning"], ["investigate", "investigation", "probe", "inquiry"],
    ["inspect", "inspection", "examine", "examination"], ["replace", "replacement"], ["repair", "mend"],
    ["decide", "decision"], ["accuse", "accusation"], ["deny", "denial"], ["apologise", "apologize", "apology"],
    ["publish", "publication", "release"], ["rescue", "save"], ["rename", "renaming"],
    ["marry", "marriage", "wedding"],
    ["test", "testing", "trial run"], ["strike", "walkout", "walk out"], ["sink", "sinking"],
    ["capture", "seize", "seizure"], ["ban", "prohibit", "prohibition"], ["help", "aid", "assist"],
  ]

  private static let table: [String: String] = Dictionary(
    classes.flatMap { members in members.map { ($0, members[0]) } } + lightVerbs.map { ($0, "") }
  ) { first, _ in first }

  /// Verbs that alone say nothing of the deed: two events of one day that "took" something are not one.
  private static let lightVerbs = [
    "be", "have", "do", "make", "take", "get", "go", "come", "say", "tell", "give", "see", "hold", "become", "put",
    "keep", "let", "happen", "occur", "add", "use", "show", "bring", "include",
  ]
}

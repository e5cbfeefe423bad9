internal import DatelineModel

/// What a verb or noun does to the clause that depends on it, and to the claim to be news.
struct VerbTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// It only hands on what somebody says: "say", "tell", "add".
  static let reporting = VerbTraits(rawValue: 1 << 0)
  /// Saying it is an act that is news itself: "announce", "confirm", "accuse".
  static let newsAct = VerbTraits(rawValue: 1 << 1)
  /// What depends on it is meant to happen: "vow", "plan", "schedule".
  static let planning = VerbTraits(rawValue: 1 << 2)
  /// What depends on it is said not to be so: "deny", "refuse", "fail".
  static let denying = VerbTraits(rawValue: 1 << 3)
  /// What depends on it is one side's claim: "claim", "allege", "accuse".
  static let claiming = VerbTraits(rawValue: 1 << 4)
  /// What depends on it is thought, hoped, feared, asked for, tried: it need not happen.
  static let hypothetical = VerbTraits(rawValue: 1 << 5)
  /// It begins, continues or ends what depends on it.
  static let aspectual = VerbTraits(rawValue: 1 << 6)
  /// It tells a lasting state and no change: "be", "know", "own".
  static let stative = VerbTraits(rawValue: 1 << 7)
  /// It carries no meaning without its object: "make", "take", "hold".
  static let light = VerbTraits(rawValue: 1 << 8)
  /// It speaks of perceiving.
  static let perceiving = VerbTraits(rawValue: 1 << 9)
  /// It makes things known: what depends on it keeps a life of its own ("show", "reveal").
  static let evidential = VerbTraits(rawValue: 1 << 10)
  /// It sets a time for its object: "schedule", "postpone".
  static let scheduling = VerbTraits(rawValue: 1 << 11)

  /// The traits of a lemma in lower case; particles stand behind a blank ("rule out").
  static func of(_ lemma: String) -> VerbTraits { table[lemma] ?? [] }

  private static let table: [String: VerbTraits] = {
    var table: [String: VerbTraits] = [:]
    for (traits, lemmas) in rows {
      for lemma in lemmas.utf8.split(separator: UInt8(ascii: ",")) {
        let lemma = lemma.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        table[String(Substring(lemma)), default: []].formUnion(traits)
      }
    }
    return table
  }()

  private static let rows: [(VerbTraits, String)] = [
    (
      .reporting,
      """
      say, tell, add, note, explain, write, report, state, remark, observe, comment, reply, answer, respond, recall,
      describe, mention, quote, cite, insist, argue, stress, emphasise, emphasize, reiterate, repeat, acknowledge,
      speak, talk, ask, wonder, joke, tweet, post, suggest, indicate, claim, conclude, maintain, contend, assert
      """
    ),
    (
      .newsAct,
      """
      announce, confirm, deny, accuse, condemn, denounce, warn, threaten, pledge, vow, promise, apologise, apologize,
      admit, reveal, disclose, propose, reject, demand, urge, order, rule, declare, claim, call on, call for, endorse,
      assure, guarantee, offer, agree, refuse, withdraw, approve, authorise, authorize, ban, dismiss, praise,
      criticise, criticize, blame, recommend, unveil, publish, issue, launch, resign, allege, refute, tease
      """
    ),
    (
      .planning,
      """
      plan, intend, schedule, expect, vow, pledge, promise, agree, decide, aim, prepare, arrange, set, commit, mean,
      slate, guarantee, assure, announce, anticipate, project, forecast, predict, undertake, swear, threaten, due,
      propose, order, rule, vote, opt, choose, await, approve, line up, gear up
      """
    ),
    (
      .denying,
      "deny, refuse, fail, decline, reject, refute, dismiss, prevent, avoid, forget, rule out, stop, neglect, bar"
    ),
    (.claiming, "claim, allege, accuse, suspect, charge, purport, assert, contend, blame, insinuate"),
    (
      .hypothetical,
      """
      want, hope, wish, consider, think, believe, fear, suggest, imagine, assume, suppose, seek, try, attempt, ask,
      urge, demand, call on, call for, push, press, propose, offer, recommend, need, like, love, prefer, allow, permit,
      enable, encourage, advise, invite, tempt, dream, doubt, wonder, guess, expect, warn, worry, discuss, debate,
      weigh, estimate, require, advocate, favor, favour, oppose, threaten, plead, beg, strive, struggle, work, look,
      argue, feel, seem, appear, tend, qualify, design, volunteer, apply, lobby, campaign, bid
      """
    ),
    (
      .aspectual,
      """
      begin, start, continue, stop, end, finish, cease, resume, keep, complete, halt, initiate, conclude, commence,
      proceed, go on, persist, quit, terminate, suspend, remain, stay
      """
    ),
    (
      .stative,
      """
      be, have, own, know, like, love, believe, think, seem, appear, contain, include, belong, consist, cost, deserve,
      differ, exist, feature, fit, hate, involve, lack, matter, mean, need, possess, prefer, resemble, deem, suffice,
      understand, want, weigh, depend, equal, comprise, concern, constitute, reflect, represent, remain, stay, live,
      hope, fear, wish, expect, look, sound, feel, tend, lie, stand, sit, require, relate, correspond, stem, apply,
      underscore, suit, hold, rank, average, serve, boast, span, total
      """
    ),
    (.light, "make, take, have, give, hold, do, get, put, stage, conduct, carry out, undergo, undertake, launch, pay"),
    (.perceiving, "see, hear, watch, feel, notice, witness, observe, view, spot, overhear, smell"),
    (
      .evidential,
      "show, reveal, find, learn, discover, prove, demonstrate, disclose, confirm, know, realise, realize, see, note"
    ),
    (.scheduling, "schedule, plan, set, slate, postpone, delay, reschedule, move, push back, arrange, call, fix, book"),
  ]
}

/// Nouns that make what depends on them a plan or a possibility.
enum NounTraits {
  /// "a plan to leave", "talks on leaving": not yet.
  static let prospective: Set<String> = [
    "plan", "proposal", "intention", "promise", "pledge", "vow", "commitment", "agreement", "decision", "deal", "bid",
    "threat", "prospect", "goal", "aim", "pact", "scheme",
  ]
  /// "the possibility of leaving": perhaps.
  static let hypothetical: Set<String> = [
    "possibility", "chance", "risk", "hope", "fear", "idea", "attempt", "effort", "request", "call", "option", "need",
    "desire", "wish", "demand", "way", "ability", "opportunity", "right", "potential", "likelihood", "danger",
    "condition", "permission", "authority", "power", "willingness", "readiness", "concern", "speculation", "question",
    "push", "reluctance", "incentive", "pressure", "appeal", "rumour", "rumor", "suggestion", "warning",
  ]
  /// "the claim that": one side says so.
  /// "his assurance that": whose it is says so.
  static let sayings: Set<String> = [
    "assurance", "claim", "statement", "insistence", "assertion", "declaration", "promise", "pledge", "denial",
    "guarantee", "warning", "suggestion", "allegation", "accusation",
  ]
  static let claiming: Set<String> = ["claim", "allegation", "accusation", "charge", "suspicion", "complaint"]
  /// Sides of a trial, and the papers in which they speak.
  static let parties: Set<String> = [
    "prosecutor", "prosecution", "plaintiff", "accuser", "lawsuit", "suit", "complaint", "indictment", "defence",
    "defense",
  ]
  /// Verbs for the steps of a trial, which its sides tell as they are.
  static let proceedings: Set<String> = [
    "arrest", "detain", "charge", "indict", "sentence", "convict", "acquit", "release", "plead", "appear", "appeal",
    "file", "drop", "open", "begin", "end", "extradite", "question", "search", "seize", "agree", "decide", "rest",
  ]
}

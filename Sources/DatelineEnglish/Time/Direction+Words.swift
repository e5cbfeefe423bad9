internal import DatelineTemporal

extension English {
  /// The words that tell the time of a clause, for the direction of a date that leaves it open.
  static let directionWords = Phenomenon(words: [
    .init(
      [
        "will", "shall", "won't", "shan't", "i'll", "you'll", "he'll", "she'll", "it'll", "we'll", "they'll",
        "that'll", "there'll", "who'll",
      ], .plain(.futureVerb)),
    .init(["would", "can", "could", "should", "may", "might", "must"], .plain(.modalVerb)),
    .init(
      [
        "planned", "planning", "expected", "scheduled", "slated", "due", "hoping", "likely", "preparing", "upcoming",
        "payable", "effective", "expires", "expire", "matures", "maturing", "deadline",
      ], .plain(.planVerb)),
    .init(
      ["plans", "plan", "expects", "expect", "intends", "intend", "hopes", "hope", "aims", "prepares"],
      .plain(.planVerb), .plain(.presentVerb)),
    .init(
      [
        "vowed", "promised", "agreed", "wants", "want", "set", "going", "proposed", "decided", "ordered", "asked",
        "told", "demanded", "urged", "wanted", "required", "requested", "pledged", "threatened", "offered", "intended",
      ],
      .plain(.promiseVerb)),
    .init(["is", "are", "am", "isn't", "aren't", "i'm", "you're", "we're", "they're"], .plain(.presentVerb)),
    .init(
      [
        "opens", "reopens", "closes", "begins", "starts", "ends", "resumes", "resume", "arrives", "departs", "returns",
        "leaves", "meets", "convenes", "debuts", "premieres", "airs", "takes", "goes",
      ], .plain(.scheduleVerb)),
    .init(
      ["open", "close", "start", "begin", "arrive", "depart", "reopen", "return", "meet", "vote", "take", "go"],
      .plain(.bareScheduleVerb)),
    .init(
      ["has", "have", "hasn't", "haven't", "having", "i've", "you've", "we've", "they've"], .plain(.pastVerb)),
    .init(["had", "hadn't"], .plain(.perfect)),
    .init(
      [
        "was", "were", "wasn't", "weren't", "did", "didn't", "been", "said", "told", "met", "went", "came", "took",
        "made",
        "got", "gave", "saw", "found", "left", "felt", "held", "brought", "began", "kept", "wrote", "stood", "heard",
        "let",
        "meant", "ran", "paid", "sat", "spoke", "led", "grew", "lost", "fell", "sent", "built", "understood", "drew",
        "broke", "spent", "cut", "rose", "drove", "bought", "wore", "chose", "won", "beat", "hit", "flew", "fought",
        "sold",
        "shot", "struck", "swore", "taught", "threw", "woke", "withdrew", "became", "knew", "thought", "put", "quit",
        "shut",
        "split", "spread", "stuck", "sank", "caught", "dealt", "died", "fed", "fled", "forgot", "hid", "laid",
        "lay", "lent", "rode", "shook", "showed", "slid", "stole", "swept", "swam", "tore", "undertook", "overtook",
        "used", "killed", "lit", "hung", "dug", "bore", "bid", "bled", "burst", "clung", "crept", "foresaw",
        "froze", "hurt", "leapt", "overcame", "overthrew", "rang", "sang", "slept", "spun", "sprang", "swung", "wept",
        "wound",
      ], .plain(.pastVerb)),
    .init(
      [
        "moved", "postponed", "delayed", "pushed", "rescheduled", "deferred", "adjourned", "extended", "shifted",
        "brought",
      ], .plain(.pastVerb), .plain(.postponeVerb)),
    .init(["but", "while", "although", "though", "whereas", "because"], .plain(.clauseBreak)),
    .init(
      [
        "said", "says", "say", "told", "hopes", "believes", "thinks", "means", "shows", "suggests",
      ], .plain(.sayingVerb)),
    .init(
      ["announced", "confirmed", "reported", "claimed", "added", "insisted", "revealed"], .plain(.sayingVerb),
      .plain(.pastVerb)),
    // What they tell of lies ahead, whatever their tense: "announced elections in June".
    .init(
      [
        "scheduled", "proposed", "planned", "agreed", "promised", "set", "pledged", "slated", "expected", "due",
        "asked",
      ], .plain(.announcingVerb)),
    .init(
      [
        "announced", "called", "booked", "confirmed", "penciled", "pencilled", "fixed", "arranged", "invited",
        "summoned",
      ], .plain(.announcingVerb), .plain(.pastVerb)),
    // What they are told for lies behind: "apologised for Friday's delay".
    .init(
      [
        "blame", "responsibility", "credit", "compensation", "guilty", "wanted", "blames", "apologises", "apologizes",
        "responsible", "accountable", "revenge", "retaliation", "payback", "avenge", "account", "reason", "reasons",
        "explanation", "excuse", "known", "paid",
      ], .plain(.blameVerb)),
    .init(
      [
        "apologised", "apologized", "blamed", "arrested", "charged", "jailed", "sentenced", "convicted", "fined",
        "punished", "criticised", "criticized", "praised", "thanked", "condemned", "suspended", "banned", "credited",
        "remembered", "booed", "cheered",
      ], .plain(.blameVerb), .plain(.pastVerb)),
    .init(["marks", "sees", "brings", "remains", "means"], .plain(.markVerb)),
    .init(["who", "which", "where", "whose", "whom", "that"], .plain(.pronounOfClause)),
    .init(["succeed", "proceed", "exceed", "indeed", "need", "speed", "feed", "breed", "embed"], .plain(.nounLike)),
    .init(["if", "unless", "once", "whether", "provided"], .plain(.condition)),
  ])
}

/// The past tense of an English verb, for a participle that gets a subject of its own.
enum PastTense {
  /// The past tense of a lemma in lower case.
  static func form(of lemma: String) -> String {
    if let irregular = irregular[lemma] { return irregular }
    let letters = Array(lemma.utf8)
    guard let last = letters.last else { return lemma }
    let beforeLast = letters.count > 1 ? letters[letters.count - 2] : 0
    if last == UInt8(ascii: "e") { return lemma + "d" }
    if last == UInt8(ascii: "y"), !vowels.contains(beforeLast) { return lemma.dropLast() + "ied" }
    if doubling.contains(lemma) || doubles(letters), let letter = lemma.last { return lemma + String(letter) + "ed" }
    return lemma + "ed"
  }

  /// Whether a form in lower case is a past tense and no participle: "began", but not "opened" or "built".
  static func isOnlyPast(_ form: String) -> Bool { onlyPast.contains(form) }

  private static let onlyPast: Set<String> = [
    "arose", "was", "were", "bore", "became", "began", "bit", "blew", "broke", "chose", "came", "did", "drew", "drank",
    "drove", "ate", "fell", "flew", "forbade", "forgave", "froze", "gave", "went", "grew", "hid", "knew", "lay",
    "overcame", "overthrew", "overtook", "rode", "rang", "rose", "ran", "saw", "shook", "shrank", "sang", "sank",
    "spoke", "sprang", "stole", "strove", "swore", "swam", "took", "tore", "threw", "underwent", "undertook", "woke",
    "wore", "withdrew", "wrote",
  ]

  /// One syllable that ends in consonant, vowel, consonant: "plan".
  private static func doubles(_ letters: [UInt8]) -> Bool {
    guard letters.count >= 3, letters.count(where: { vowels.contains($0) }) == 1 else { return false }
    let tail = letters.suffix(3).map { $0 }
    let keeps: [UInt8] = [UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")]
    return !vowels.contains(tail[0]) && vowels.contains(tail[1]) && !vowels.contains(tail[2])
      && !keeps.contains(tail[2])
  }

  private static let vowels: Set<UInt8> = Set("aeiou".utf8)

  private static let doubling: Set<String> = [
    "admit", "commit", "permit", "submit", "refer", "prefer", "occur", "transfer", "omit", "regret", "equip", "control",
    "patrol", "rebut", "compel", "expel", "propel", "incur", "defer",
  ]

  private static let irregular: [String: String] = {
    var forms: [String: String] = [:]
    for pair in table.split(separator: " ") {
      let halves = pair.split(separator: ":")
      if halves.count == 2 { forms[String(halves[0])] = String(halves[1]) }
    }
    return forms
  }()

  private static let table = """
    arise:arose be:was bear:bore beat:beat become:became begin:began bend:bent bet:bet bid:bid bind:bound bite:bit \
    bleed:bled blow:blew break:broke breed:bred bring:brought broadcast:broadcast build:built burst:burst buy:bought \
    cast:cast catch:caught choose:chose cling:clung come:came cost:cost creep:crept cut:cut deal:dealt dig:dug do:did \
    draw:drew drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought find:found flee:fled fly:flew \
    forbid:forbade forecast:forecast forget:forgot forgive:forgave freeze:froze get:got give:gave go:went grow:grew \
    hang:hung have:had hear:heard hide:hid hit:hit hold:held hurt:hurt keep:kept know:knew lay:laid lead:led leave:left \
    lend:lent let:let lie:lay light:lit lose:lost make:made mean:meant meet:met overcome:overcame overthrow:overthrew \
    overtake:overtook pay:paid put:put quit:quit read:read rebuild:rebuilt ride:rode ring:rang rise:rose run:ran \
    say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shed:shed shine:shone shoot:shot show:showed \
    shrink:shrank shut:shut sing:sang sink:sank sit:sat sleep:slept slide:slid speak:spoke spend:spent spin:spun \
    split:split spread:spread spring:sprang stand:stood steal:stole stick:stuck strike:struck strive:strove swear:swore \
    sweep:swept swim:swam swing:swung take:took teach:taught tear:tore tell:told think:thought throw:threw \
    undergo:underwent understand:understood undertake:undertook uphold:upheld upset:upset wake:woke wear:wore win:won \
    withdraw:withdrew withstand:withstood write:wrote
    """
}

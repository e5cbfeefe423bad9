@_spi(Training) internal import DatelineLanguage
internal import DatelineModel

/// Words of English that tell what a name is: the model of names sees which of these lists hold a word.
enum NameVocabulary {
  /// Words that stand before a person's name, or are one's office.
  static let titles = WordList(
    """
    mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord dame prof prof. professor rev rev. reverend fr. father sister \
    brother pope cardinal bishop archbishop rabbi imam ayatollah sheikh mullah king queen prince princess duke emperor \
    tsar president vice-president premier chancellor minister secretary senator sen sen. representative rep rep. \
    congressman congresswoman governor gov gov. mayor ambassador envoy judge justice sheriff attorney general gen gen. \
    lieutenant lt lt. colonel col col. major maj maj. captain capt capt. commander cmdr. admiral adm adm. marshal \
    sergeant sgt sgt. corporal cpl. private chairman chairwoman chairperson chair chief director coach manager \
    spokesman spokeswoman spokesperson analyst economist officer detective inspector deputy leader commissioner \
    speaker vice prime foreign defence defense interior finance executive speaker-designate messrs. hon. supt. insp. \
    treasurer superintendent magistrate countess baroness baron chancellor-designate first administrator taoiseach \
    tánaiste councillor councilman councilwoman cllr cllr. adv adv. advocate const. constable det. hon mp msp mep ceo cfo
    """)

  /// Callings that stand before a person's full name where they begin a sentence or a caption.
  static let callings = WordList(
    """
    author novelist writer poet journalist reporter editor photographer founder co-founder singer rapper musician actor \
    actress comedian filmmaker historian economist scientist physicist biologist researcher scholar lawyer attorney \
    activist campaigner dissident striker midfielder defender goalkeeper quarterback pitcher captain driver pilot \
    teacher nurse farmer businessman businesswoman billionaire entrepreneur designer architect artist painter
    """)

  /// Verbs of which persons, or bodies of persons, are the subjects.
  static let actions = WordList(
    """
    accuse acquire agree announce appoint approve arrive ask attend ban beat begin bring buy call cancel close condemn \
    confirm consider criticize criticise cut decide decline defeat defend demand deny direct elect expand fight file \
    fire forge found give graduate help hire hope host intend introduce invest invite issue join keep launch lead learn \
    leave lose make marry meet name negotiate open oppose order own pay plan play pledge praise produce promise propose \
    publish pull push raise recall recruit refuse reject release remain resign retire return run seek sell send serve \
    settle sign sing star start stop study sue support take teach testify threaten travel try unveil urge visit vote vow \
    want warn win work write
    """)

  /// Nouns behind "the" and before "of" a place ("the town of Rosney"), or behind one ("the Rosney region").
  static let placeNouns = WordList(
    """
    town city village hamlet suburb neighbourhood neighborhood district region province county state port island \
    peninsula municipality capital settlement area oblast
    """)

  /// Prepositions behind which a place is told.
  static let placing = WordList("in near through across outside around from to at of")

  /// Words that an organisation's name holds.
  static let organisations = WordList(
    """
    inc inc. corp corp. corporation co co. company ltd ltd. llc plc ag sa nv gmbh bros. bancorp holdings group \
    industries enterprises partners associates university college school institute academy ministry department dept. \
    agency bureau office commission committee council board authority administration service services court parliament \
    congress senate assembly house cabinet government party union association federation league alliance coalition \
    organization organisation foundation fund trust bank exchange church army navy force forces corps police guard \
    brigade division regiment battalion militia front movement club team united city hospital laboratory museum gallery \
    theatre orchestra news times post journal press herald tribune gazette guardian telegraph observer network radio \
    television tv channel magazine media airlines airways motors systems technologies pharmaceuticals laboratories \
    society center centre embassy consulate mission tribunal registry rangers rovers wanderers nations states kremlin \
    pentagon taliban hezbollah hamas nato eu u.n. un opec unicef unesco fbi cia nasa bbc cnn abc nbc cbs reuters ap afp \
    tass interfax xinhua politico playbook bloomberg ab oy kg n.v. s.a. s.p.a. acquisition communications consultants \
    electronics marine lines stores steel foods brands capital financial insurance mutual securities investments \
    international resources energy petroleum chemical chemicals computer computers software semiconductor telecom \
    telecommunications observatory project initiative entertainment pictures records publishing properties realty hotels savings archdiocese diocese
    """)

  /// Words that a place's name holds.
  static let places = WordList(
    """
    river lake sea ocean bay gulf strait channel island islands isle peninsula cape mount mountain mountains hill hills \
    valley desert forest park beach coast street avenue road square boulevard bridge airport port harbour harbor station \
    county province region district state oblast republic kingdom territory village town canal plateau basin falls creek \
    glacier plains ridge stadium arena tower palace castle cathedral prison hostel hotel
    """)

  /// Words that a name of something else holds: a prize, a treaty, an event.
  static let things = WordList(
    """
    prize award awards cup treaty act article agreement accord accords championship championships festival day games \
    olympics war wars revolution bill law protocol summit conference amendment constitution medal oscar oscars series \
    open masters grand prix operation hurricane typhoon tropical storm bible koran internet web twitter facebook
    """)

  /// Words that begin the name of an organisation that "of" goes on ("Ministry of Defence").
  static let ofHeads = WordList(
    """
    ministry department bank university house court board council chamber school college institute bureau office \
    organization organisation federation league association society republic kingdom gulf bay isle city state \
    district church academy duchy commonwealth union archdiocese diocese authority port
    """)

  /// Companies' legal forms, which a possessive stands before only inside a name.
  static let companyForms = WordList("inc inc. corp corp. co. ltd ltd. llc plc")

  /// Small words inside names of persons.
  static let particles = WordList("de da di du del della la le van von der den ter bin ibn al el abu ben dos y e es")

  /// Days and months: proper nouns, but no names here.
  static let calendar = WordList(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. \
    wed. thu. thurs. fri. sat. sun. christmas easter ramadan thanksgiving
    """)

  /// What belongs to a people: no name by itself ("the Russian army").
  static let demonyms = WordList(peoples + " " + peoples.split(separator: " ").map { $0 + "s" }.joined(separator: " "))

  private static let peoples =
    """
    afghan african albanian algerian american arab argentine argentinian armenian asian australian austrian \
    azerbaijani bangladeshi belarusian belgian bolivian bosnian brazilian british buddhist bulgarian burmese \
    cambodian canadian catalan catholic chechen chilean chinese christian colombian congolese croatian cuban cypriot \
    czech danish democrat democratic dutch egyptian english estonian ethiopian european filipino finnish french \
    georgian german ghanaian greek haitian hindu hungarian icelandic indian indonesian iranian iraqi irish islamic \
    israeli italian japanese jew jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz latvian \
    lebanese libyan lithuanian malaysian mexican moldovan mongolian moroccan muslim nepalese nigerian norwegian \
    pakistani palestinian peruvian philippine polish portuguese protestant republican romanian russian rwandan saudi \
    scottish serb serbian shiite slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian \
    taiwanese tajik tanzanian thai tibetan tunisian turkish turkmen ugandan ukrainian uzbek venezuelan vietnamese \
    welsh yemeni zimbabwean
    """

  /// What a secretary or minister is of.
  static let officeNouns = WordList(
    """
    state defense defence foreign affairs interior finance staff treasury health education justice agriculture energy \
    commerce labor labour trade
    """)

  /// Titles that stand before nothing but a person's name.
  static let honorifics = WordList("mr mr. mrs mrs. ms ms. miss messrs.")

  /// What is called after a saint, and what stands before a saint's name.
  static let saintsHouses = WordList("hospital church school college university cathedral abbey hall chapel hospice")
  static let saints = WordList("st st. saint")

  /// What a person does to a body, behind the person and a hyphen ("the Varga-led board").
  static let leading = WordList("led run chaired")

  static let comma = FoldedForm.hash(",")
  static let hyphen = FoldedForm.hash("-")
  static let of = FoldedForm.hash("of")
  static let the = FoldedForm.hash("the")

  /// A bit for each list that holds a word of that hash.
  static func lists(of hash: UInt32) -> UInt32 { masks[hash, default: 0] }

  private static let masks: [UInt32: UInt32] = {
    let lists = [
      titles, callings, actions, placeNouns, organisations, places, things, ofHeads, companyForms, particles, calendar,
      demonyms, officeNouns,
    ]
    var masks: [UInt32: UInt32] = [:]
    for (index, list) in lists.enumerated() {
      for hash in list.all { masks[hash, default: 0] |= 1 << index }
    }
    return masks
  }()
}

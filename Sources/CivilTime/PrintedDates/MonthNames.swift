/// The names of the months in the languages of the press, as they stand in dates: nominative, genitive, short.
///
/// Names follow the Unicode Common Locale Data Repository, with the other spellings in use.
enum MonthNames {
  /// The month (1-12) of a folded name; nil when it is none. A name that means two months in two languages
  /// (`listopad`: November in Polish and Czech, October in Croatian) is read by the language, if it is told.
  static func month(_ hash: UInt64, language: String?) -> Int? {
    if language == "hr" || language == "bs", let month = croatian[hash] { return month }
    return table[hash]
  }

  /// The month of a name of two words (the Levantine `كانون الثاني`).
  static func month(_ first: UInt64, _ second: UInt64) -> Int? { pairs[Pair(first: first, second: second)] }

  /// Whether the name is Thai: years are counted from the Buddha's death there.
  static func isThai(_ hash: UInt64) -> Bool { thai.contains(hash) }

  private struct Pair: Hashable {
    var first, second: UInt64
  }

  private static let table: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    table.reserveCapacity(1200)
    for language in languages {
      let months = language.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      for (index, names) in months.enumerated() {
        for name in names.split(separator: UInt8(ascii: " ")) {
          let hash = LetterFolding.hash(Substring(name))
          if table[hash] == nil { table[hash] = index + 1 }
        }
      }
    }
    return table
  }()

  private static let croatian: [UInt64: Int] = {
    let names = [("listopad", 10), ("listopada", 10), ("lis", 10), ("lip", 6), ("srp", 7)]
    return Dictionary(names.map { (LetterFolding.hash($0.0), $0.1) }) { first, _ in first }
  }()

  private static let pairs: [Pair: Int] = {
    let names = [("كانون", "الثاني", 1), ("تشرين", "الأول", 10), ("تشرين", "الثاني", 11), ("كانون", "الأول", 12)]
    return Dictionary(names.map { (Pair(first: LetterFolding.hash($0.0), second: LetterFolding.hash($0.1)), $0.2) }) {
      first, _ in first
    }
  }()

  private static let thai = Set(
    thaiNames.utf8.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: " ") }
      .map { LetterFolding.hash(Substring($0)) })

  /// January to December, parted by `|`; a language each. Where languages differ on a name, the first one has it.
  private static let languages = [
    // English, German, Dutch
    "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct"
      + "|november nov|december dec",
    "januar jänner jaenner|februar feber|märz maerz mär mrz|april|mai|juni|juli|august|september|oktober okt|november"
      + "|dezember dez",
    "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
    // French, Spanish, Portuguese, Italian, Catalan, Galician, Romanian
    "janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre|octobre|novembre|décembre déc",
    "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic",
    "janeiro|fevereiro fev|março|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro",
    "gennaio gen genn|febbraio febbr|marzo|aprile|maggio mag magg|giugno giu|luglio lug|agosto|settembre sett"
      + "|ottobre ott|novembre|dicembre",
    "gener|febrer|març|abril|maig|juny|juliol|agost ag|setembre|octubre|novembre|desembre des",
    "xaneiro xan|febreiro|marzo|abril|maio|xuño|xullo xul|agosto|setembro|outubro|novembro|decembro",
    "ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie",
    // Swedish, Danish and Norwegian, Icelandic, Finnish, Estonian
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december",
    "januar|februar|marts mars|april|maj mai|juni|juli|august|september|oktober|november|desember",
    "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
    "tammikuu tammikuuta|helmikuu helmikuuta|maaliskuu maaliskuuta|huhtikuu huhtikuuta|toukokuu toukokuuta"
      + "|kesäkuu kesäkuuta|heinäkuu heinäkuuta|elokuu elokuuta|syyskuu syyskuuta|lokakuu lokakuuta"
      + "|marraskuu marraskuuta|joulukuu joulukuuta",
    "jaanuar jaan|veebruar veebr|märts|aprill|mai|juuni|juuli|august|september sept|oktoober okt"
      + "|november nov|detsember dets",
    // Polish, Czech, Slovak, Slovene, Croatian, Serbian
    "styczeń stycznia sty|luty lutego lut|marzec marca|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze"
      + "|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź"
      + "|listopad listopada lis|grudzień grudnia gru",
    "leden ledna|únor února|březen března|duben dubna|květen května|červen června|červenec července|srpen srpna|září"
      + "|říjen října|listopad listopadu|prosinec prosince",
    "január januára|február februára|marec marca|apríl apríla|máj mája|jún júna|júl júla|august augusta"
      + "|september septembra|október októbra|november novembra|december decembra",
    "januar januarja|februar februarja|marec marca|april aprila|maj maja|junij junija|julij julija|avgust avgusta"
      + "|september septembra|oktober oktobra|november novembra|december decembra",
    "siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi"
      + "|lipanj lipnja|srpanj srpnja|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada|studeni studenog studenoga stu"
      + "|prosinac prosinca",
    "januar januara|februar februara|mart marta|april aprila|maj maja|jun juna|jul jula|avgust avgusta avg"
      + "|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra",
    // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
    "январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл"
      + "|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек",
    "січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт кві|травень травня трав тра"
      + "|червень червня черв чер|липень липня лип|серпень серпня серп сер|вересень вересня вер|жовтень жовтня жовт жов"
      + "|листопад листопада лист лис|грудень грудня груд гру",
    "студзень студзеня сту|люты лютага лют|сакавік сакавіка сак|красавік красавіка кра|травень траўня мая"
      + "|чэрвень чэрвеня чэр|ліпень ліпеня ліп|жнівень жніўня жні|верасень верасня вер"
      + "|кастрычнік кастрычніка кас|лістапад лістапада ліс|снежань снежня сне",
    "януари яну|февруари|март|април|май|юни|юли|август|септември септ|октомври|ноември ноем|декември",
    "јануар јануара|фебруар фебруара|март марта|април априла|мај маја|јун јуна|јул јула|август августа"
      + "|септембар септембра|октобар октобра|новембар новембра|децембар децембра",
    "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
    // Greek, Hungarian, Turkish, Lithuanian, Latvian
    "ιανουάριος ιανουαρίου ιαν|φεβρουάριος φεβρουαρίου φεβ|μάρτιος μαρτίου μαρ|απρίλιος απριλίου απρ|μάιος μαΐου μαι"
      + "|ιούνιος ιουνίου ιουν|ιούλιος ιουλίου ιουλ|αύγουστος αυγούστου αυγ|σεπτέμβριος σεπτεμβρίου σεπ σεπτ"
      + "|οκτώβριος οκτωβρίου οκτ|νοέμβριος νοεμβρίου νοε|δεκέμβριος δεκεμβρίου δεκ",
    "január|február|március márc|április ápr|május|június|július|augusztus|szeptember szept szep|október|november|december",
    "ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara",
    "sausis sausio|vasaris vasario|kovas kovo|balandis balandžio|gegužė gegužės|birželis birželio|liepa liepos"
      + "|rugpjūtis rugpjūčio|rugsėjis rugsėjo|spalis spalio|lapkritis lapkričio|gruodis gruodžio",
    "janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā"
      + "|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī",
    // Arabic (Egypt and the Gulf; the Levant; the Maghreb), Persian, Urdu, Hebrew
    "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|||",
    "جانفي|فيفري||أفريل|ماي|جوان|جويلية يوليوز|أوت غشت|شتنبر||نونبر|دجنبر",
    "ژانویه|فوریه||آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
    "جنوری جنو|فروری فرو|مارچ مار|اپریل اپر|مئی|جون|جولائی جول|اگست اگس|ستمبر ستم|اکتوبر اکت|نومبر نوم"
      + "|دسمبر دسم",
    "ינואר בינואר בינו ינו|פברואר בפברואר בפבר פבר|מרץ במרץ מרס במרס|אפריל באפריל באפר אפר|מאי במאי"
      + "|יוני ביוני|יולי ביולי|אוגוסט באוגוסט באוג אוג|ספטמבר בספטמבר בספט ספט|אוקטובר באוקטובר באוק אוק"
      + "|נובמבר בנובמבר בנוב נוב|דצמבר בדצמבר בדצמ דצמ",
    // Hindi, Marathi, Bengali, Tamil, Telugu
    "जनवरी जन|फरवरी फर|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्तू"
      + "|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस",
    "जानेवारी जाने|फेब्रुवारी फेब्रु|मार्च|एप्रिल एप्रि|मे|जून|जुलै|ऑगस्ट ऑग|सप्टेंबर सप्टें"
      + "|ऑक्टोबर ऑक्टो|नोव्हेंबर नोव्हें|डिसेंबर डिसें",
    "জানুয়ারি জানুয়ারী জানু|ফেব্রুয়ারি ফেব্রুয়ারী ফেব|মার্চ|এপ্রিল এপ্রি|মে|জুন|জুলাই জুল"
      + "|আগস্ট আগষ্ট আগ|সেপ্টেম্বর সেপ|অক্টোবর অক্টো|নভেম্বর নভে|ডিসেম্বর ডিসে",
    "ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆக|செப்டம்பர் செப்|அக்டோபர் அக்"
      + "|நவம்பர் நவ|டிசம்பர் டிச",
    "జనవరి జన|ఫిబ్రవరి ఫిబ్ర|మార్చి|ఏప్రిల్ ఏప్రి|మే|జూన్|జులై జూలై|ఆగస్టు ఆగ|సెప్టెంబర్ సెప్టెం"
      + "|అక్టోబర్ అక్టో|నవంబర్ నవం|డిసెంబర్ డిసెం",
    // Gujarati, Kannada, Malayalam, Punjabi
    "જાન્યુઆરી જાન|ફેબ્રુઆરી ફેબ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ ઑગ|સપ્ટેમ્બર સપ્ટ|ઑક્ટોબર ઓક્ટોબર ઑક્ટ|નવેમ્બર નવ"
      + "|ડિસેમ્બર ડિસ",
    "ಜನವರಿ ಜನ|ಫೆಬ್ರವರಿ ಫೆಬ್ರ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್ ಏಪ್ರಿ|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್ ಆಗ|ಸೆಪ್ಟೆಂಬರ್ ಸೆಪ್ಟೆಂ|ಅಕ್ಟೋಬರ್ ಅಕ್ಟೋ|ನವೆಂಬರ್ ನವೆಂ"
      + "|ಡಿಸೆಂಬರ್ ಡಿಸೆಂ",
    "ജനുവരി ജനു|ഫെബ്രുവരി ഫെബ്രു|മാർച്ച് മാർ|ഏപ്രിൽ ഏപ്രി|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ് ഓഗ|സെപ്റ്റംബർ സെപ്റ്റം|ഒക്‌ടോബർ ഒക്ടോ|നവംബർ നവം"
      + "|ഡിസംബർ ഡിസം",
    "ਜਨਵਰੀ ਜਨ|ਫ਼ਰਵਰੀ ਫ਼ਰ|ਮਾਰਚ|ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ ਜੁਲਾ|ਅਗਸਤ ਅਗ|ਸਤੰਬਰ ਸਤੰ|ਅਕਤੂਬਰ ਅਕਤੂ|ਨਵੰਬਰ ਨਵੰ|ਦਸੰਬਰ ਦਸੰ",
    // Albanian, Afrikaans, Azerbaijani, Uzbek, Kazakh, Georgian, Armenian
    "janar|shkurt shk|mars|prill pri|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj",
    "januarie|februarie|maart mrt|april|mei|junie|julie|augustus|september|oktober|november|desember",
    "yanvar yan|fevral fev|mart|aprel|may|iyun iyn|iyul iyl|avqust avq|sentyabr sen|oktyabr|noyabr noy|dekabr dek",
    "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr",
    "қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз|қараша қар"
      + "|желтоқсан жел",
    "იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ"
      + "|ნოემბერი ნოე|დეკემბერი დეკ",
    "հունվար հունվարի հնվ|փետրվար փետրվարի փտվ|մարտ մարտի մրտ|ապրիլ ապրիլի ապր|մայիս մայիսի մյս|հունիս հունիսի հնս"
      + "|հուլիս հուլիսի հլս|օգոստոս օգոստոսի օգս|սեպտեմբեր սեպտեմբերի սեպ|հոկտեմբեր հոկտեմբերի հոկ"
      + "|նոյեմբեր նոյեմբերի նոյ|դեկտեմբեր դեկտեմբերի դեկ",
    // Indonesian and Malay, Tagalog, Swahili, Thai
    "januari|februari pebruari|maret mac|april|mei|juni|juli julai|agustus ogos agt ogo|september|oktober"
      + "|november|desember disember dis",
    "enero|pebrero peb|marso|abril|mayo|hunyo hun|hulyo hul|agosto|setyembre|oktubre okt|nobyembre nob"
      + "|disyembre dis",
    "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    thaiNames,
  ]

  private static let thaiNames =
    "มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|ตุลาคม ตค"
    + "|พฤศจิกายน พย|ธันวาคม ธค"
}

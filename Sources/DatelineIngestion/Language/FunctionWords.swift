internal import DatelineModel

/// The words that hold sentences together, by language.
enum FunctionWords {
  /// For each word the languages that have it.
  struct Table: Sendable {
    fileprivate var languages: [String]
    fileprivate var owners: NameTable<[UInt8]>
  }

  /// The language of the table whose words the text has most; nil when it has hardly any, or two languages' as many.
  static func language(of text: String, among table: Table) -> String? {
    var scores = [Double](repeating: 0, count: table.languages.count)
    var words = 0
    var hash = NameHash()
    var isInWord = false
    func finish() {
      words += 1
      guard let owners = table.owners[hash] else { return }
      // A word of many languages tells little.
      for owner in owners { scores[Int(owner)] += 1 / Double(owners.count) + 0.2 }
    }
    FoldedForm.fold(text.utf8.span) { byte in
      if byte.isASCIILetter || byte >= 0x80 {
        hash.add(byte)
        isInWord = true
      } else if isInWord {
        finish()
        (hash, isInWord) = (NameHash(), false)
      }
    }
    if isInWord { finish() }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), words >= 5 else { return nil }
    let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    guard scores[best] >= 0.08 * Double(words), scores[best] > second * 1.08 else { return nil }
    return table.languages[best]
  }

  private static func table(_ lists: [(language: String, words: String)]) -> Table {
    var owners: [String: [UInt8]] = [:]
    for (index, list) in lists.enumerated() {
      for word in list.words.split(whereSeparator: \.isWhitespace) {
        owners[String(word), default: []].append(UInt8(index))
      }
    }
    return Table(languages: lists.map(\.language), owners: NameTable(owners.map { (name: $0.key, value: $0.value) }))
  }

  /// Languages in Latin letters; `hr` stands for what is written in them in Croatia, Bosnia and Serbia.
  static let latin = table([
    (
      "en",
      """
      the of and to in that is was for with as his on be at by had not are but from have an they which one were
      all their has would there been who will more when she said he it this its
      """
    ),
    (
      "de",
      """
      der die und das ist nicht den mit ein dem sich auf für eine von auch des wird bei werden sie nach einen
      wurde noch aus über hat wie dass sind oder zum zur einer haben war ich im er es
      """
    ),
    (
      "fr",
      """
      le la les des et une est dans du pour que qui sur au avec par plus pas ce il elle ont été sont cette mais
      aux leur nous vous où être ses fait avait deux comme
      """
    ),
    (
      "es",
      """
      el los las una que por para con del como más su al pero sus este ya entre cuando muy sin sobre también
      ser dos desde está fue hay porque esta son han y en se lo
      """
    ),
    (
      "it",
      """
      il di che la per un del non una sono con della da come alla anche più nel dei ha gli al delle ma si lo
      nella questo dal essere stato ed degli è
      """
    ),
    (
      "pt",
      """
      de que não uma para com os do da em no na por mais as dos como mas foi ao das tem seu sua ou ser quando
      muito nos já está também só pelo pela até isso são à
      """
    ),
    (
      "nl",
      """
      de het een van en dat niet op te zijn met voor die er aan ook als bij maar om naar dan nog door heeft
      werd uit deze worden tot hun meer wordt over ze was haar
      """
    ),
    (
      "sv",
      """
      och att det som en på är av för med den till inte om har de ett men var jag sig från vi så kan när hade
      nu ska eller efter vid också under sin mot där
      """
    ),
    (
      "da",
      """
      og at det er en til af på for ikke den har de som med der et kan fra vi men var jeg skal efter om blev
      også sig nu ved være eller over han hun mod
      """
    ),
    (
      "nb",
      """
      og i det er på til som en å for av at har med ikke den de et var fra om han men jeg vi kan skal etter ble
      også seg nå ved være eller mot hun hva
      """
    ),
    (
      "fi",
      """
      ja on ei että se oli hän ovat mutta myös kun joka mukaan sen olla tai ole jos ollut kuin sekä mitä hänen
      noin vain nyt niin voi kanssa vielä jo siitä sitä vuonna
      """
    ),
    (
      "pl",
      """
      w i na z do że się nie jest to po o od za jak są dla który oraz ale przez przy jego co tym było był być
      może już tylko tego także która jej
      """
    ),
    (
      "cs",
      """
      a v se na je že o s z do i to k ve pro za by ale jako po které který jsou byl od jeho však podle bude
      také až může jen než této při jsme
      """
    ),
    (
      "sk",
      """
      a v sa na je že o s z do aj to k vo pre za by ale ako po ktoré ktorý sú bol od jeho však podľa bude tiež
      až môže len než pri sme ešte
      """
    ),
    (
      "hu",
      """
      a az és hogy nem is egy ez meg volt csak már de mint el szerint azt ki még van kell vagy lehet ha akkor
      amely után sem majd között lesz minden pedig
      """
    ),
    (
      "ro",
      """
      de și în la a cu pe că din nu este un pentru o sa mai care au fost ce sunt prin sau după fi ca dar iar
      lui cele acest această le va între
      """
    ),
    (
      "tr",
      """
      ve bir bu da de için ile olarak daha çok ne olan gibi en kadar sonra var o ama ise her değil oldu dedi
      olduğunu tarafından göre yeni ya büyük
      """
    ),
    (
      "id",
      """
      yang dan di dari untuk dengan ini itu pada tidak akan dalam ke juga adalah oleh ada sebagai telah bisa
      lebih para atau mereka karena saat sudah tersebut kepada menjadi saya
      """
    ),
    (
      "vi",
      """
      và của là có trong được cho không các một đã với người những này để khi tại từ về đến ra cũng như vào
      nhiều theo năm sẽ trên còn sau ông
      """
    ),
    (
      "hr",
      """
      i u je na se da su za od s o ne kao što koji iz bi nije ali će ili po bio to koja sam do li prema nakon
      još samo već kako
      """
    ),
    (
      "sl",
      """
      in je v na se da so za od z ne kot ki bi pa tudi po ni ob še bo bil iz ali pri do sta med smo ko kako že
      """
    ),
    (
      "ca",
      """
      el la de que i els les en un una per amb del no és al més dels ha com però són va aquest aquesta seva
      també ser entre molt hi
      """
    ),
    (
      "lt",
      """
      ir į iš kad su yra ne tai bet buvo kaip dėl apie po jau nuo per taip pat tik jo bus savo jis kurie šios
      arba už iki metų
      """
    ),
    (
      "lv",
      """
      un ir ar no uz ka par tas arī bet kas bija lai pēc nav kā vai to pie ko viņš līdz tiek būs savu gada jau
      tikai tā
      """
    ),
    (
      "et",
      """
      ja on ei et see oli ka kui mis oma ta aga seda ning või kes pärast veel siis välja nii juba mida olla
      selle kuid aasta tema üle
      """
    ),
    (
      "sq",
      """
      dhe të në për me një që nga është e i së ka do por si më janë kjo nuk ishte duke ky kanë u ndaj tij pas
      """
    ),
  ])

  /// Languages in Cyrillic letters.
  static let cyrillic = table([
    (
      "ru",
      """
      и в не на что с он по как это его для от из но был за все так к у же быть также после она они года до или
      при было который только о том
      """
    ),
    (
      "uk",
      """
      і в не на що з він по як це його для від із але був за всі так до у та бути також після вона вони року
      або при було який тільки про й є
      """
    ),
    (
      "bg",
      """
      и в не на че с той по като това го за от но е да се са след ще а до или при беше който само си към още
      има ли те
      """
    ),
    (
      "sr",
      """
      и у не на да с он по као то га за од из али је се су после ће а до или при био који само са још има што
      би није
      """
    ),
    (
      "mk",
      """
      и во не на дека со тој по како тоа го за од но е да се беше ќе а до или при кој само ја уште има што би
      ги
      """
    ),
    (
      "be",
      """
      і ў не на што з ён па як гэта яго для ад але быў за усе так да у таксама пасля яна яны года ці пры было
      які толькі пра
      """
    ),
    (
      "kk",
      """
      және бұл мен үшін деп да де бір осы ол болып туралы бойынша сол бар еді қазақстан болды деген керек жылы
      """
    ),
  ])

  /// Languages in Devanagari.
  static let devanagari = table([
    (
      "hi",
      """
      के में है की को से का और ने पर यह कि हैं भी एक लिए नहीं इस कर था
      """
    ),
    (
      "mr",
      """
      आहे आणि या ते ही तर होते च्या मध्ये केली केला म्हणून आहेत नाही एक होता असे
      """
    ),
    (
      "ne",
      """
      छ र को मा ले भएको गरेको छन् पनि हो थियो यो गर्ने भने लागि हुने
      """
    ),
  ])
}

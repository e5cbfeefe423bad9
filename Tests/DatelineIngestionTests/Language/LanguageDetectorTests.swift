import Testing

@testable import DatelineIngestion

struct LanguageDetectorTests {
  @Test(arguments: [
    ("en", "The ferry to the island has been out of service for a week, and it is not clear when it will sail again."),
    (
      "de", "Die Fähre zur Insel fährt seit einer Woche nicht mehr, und es ist nicht klar, wann sie wieder fahren wird."
    ),
    (
      "fr",
      "Le bac de l'île ne circule plus depuis une semaine, et il n'est pas clair quand il pourra reprendre la mer."
    ),
    ("es", "El barco de la isla no sale desde hace una semana y no está claro cuándo podrá volver a navegar."),
    ("it", "Il traghetto per l'isola non parte da una settimana e non è chiaro quando potrà tornare in mare."),
    ("pt", "O barco para a ilha não sai há uma semana e não está claro quando vai poder voltar ao mar."),
    ("nl", "De veerboot naar het eiland vaart al een week niet en het is niet duidelijk wanneer hij weer kan varen."),
    ("sv", "Färjan till ön har inte gått på en vecka och det är inte klart när den kan börja gå igen."),
    (
      "da",
      "Færgen til øen har ikke sejlet i en uge, og det er ikke klart, hvornår den kan sejle efter nytår, siger en af mændene, som nu ved det."
    ),
    (
      "fi",
      "Lautta saarelle ei ole kulkenut viikkoon, eikä ole selvää, milloin se voi taas lähteä, mutta väki on kärsivällistä ja se odottaa."
    ),
    ("pl", "Prom na wyspę nie pływa od tygodnia i nie jest jasne, kiedy będzie mógł znowu wypłynąć w morze."),
    (
      "cs",
      "Trajekt na ostrov už týden nejezdí a není jasné, kdy se bude moci znovu vydat na moře, ale lidé podle starosty čekají."
    ),
    (
      "hu",
      "A komp egy hete nem jár a szigetre, és nem lehet tudni, hogy mikor indul újra, de a lakók már nem is bánják."
    ),
    ("ro", "Feribotul spre insulă nu mai circulă de o săptămână și nu este clar când va putea ieși din nou pe mare."),
    (
      "tr",
      "Adaya giden vapur bir haftadır çalışmıyor ve ne zaman yeniden sefere çıkacağı belli değil, ama bu durum herkes için aynı."
    ),
    (
      "id",
      "Kapal ke pulau itu tidak berlayar selama seminggu dan belum jelas kapan akan berlayar lagi untuk para warga."
    ),
    ("vi", "Phà ra đảo đã ngừng chạy một tuần và không ai biết khi nào nó sẽ chạy lại cho người dân của đảo."),
    ("ru", "Паром на остров не ходит уже неделю, и не ясно, когда он снова сможет выйти в море."),
    ("uk", "Пором на острів не ходить уже тиждень, і не ясно, коли він знову зможе вийти в море."),
    ("bg", "Фериботът до острова не се движи от седмица и не е ясно кога ще може да тръгне отново."),
    ("el", "Το πλοίο για το νησί δεν ταξιδεύει εδώ και μια εβδομάδα."),
    ("ar", "العبارة إلى الجزيرة متوقفة منذ أسبوع وليس واضحا متى ستبحر من جديد."),
    ("fa", "کشتی به جزیره یک هفته است که حرکت نمی‌کند و معلوم نیست چه زمانی می‌رود."),
    ("he", "המעבורת לאי אינה מפליגה כבר שבוע ולא ברור מתי תפליג שוב."),
    ("hi", "द्वीप की नाव एक सप्ताह से नहीं चल रही है और यह साफ नहीं है कि वह कब चलेगी।"),
    ("zh", "前往该岛的渡轮已停航一周，目前尚不清楚何时恢复航行。"),
    ("ja", "島へのフェリーは一週間運休しており、いつ再開するかは分かっていない。"),
    ("ko", "섬으로 가는 여객선이 일주일째 운항하지 않고 있으며 언제 다시 운항할지 알 수 없다."),
    ("th", "เรือข้ามฟากไปเกาะหยุดเดินเรือมาหนึ่งสัปดาห์แล้ว"),
  ])
  func tellsTheLanguage(_ code: String, _ text: String) {
    #expect(LanguageDetector.language(of: text) == code)
  }

  @Test(arguments: ["", "12:30", "Kalder", "xkcd qwrt zzz pqrs tttt wxyz kkkk"])
  func whatIsNoLanguageHasNone(_ text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }
}

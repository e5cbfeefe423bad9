/// The small words around and inside printed dates, folded and hashed.
enum PrintedWords {
  /// Between day, month and year: suffixes of ordinals, "of" in many languages, words for year, month and day.
  static let fillers = set(
    "st nd rd th er ere re e a o de do da di del della dels der den of the el le la al d l year gada m r rok roku năm"
      + " 年 月 년 월 г год года р ж թ คศ พศ")
  /// Behind the day of a date that begins with the year.
  static let dayEnds = set("日 号 號 일 d")
  /// Vietnamese counts its months: tháng 8.
  static let countedMonth = set("tháng thg")

  static let morning = set("am pg 上 前 오전 ص صباحا πμ")
  static let afternoon = set("pm ptg अ 下 後 晚 오후 م مساء μμ")
  /// Between hour and minute.
  static let hourSigns = set("h 时 時 点 點 시 ч")
  static let minuteSigns = set("分 분 min m мин")
  static let secondSigns = set("秒 초 s")
  /// Behind a time.
  static let clockWords = set("uhr h hs hrs hours น godz")

  private static func set(_ words: String) -> Set<UInt64> {
    Set(words.utf8.split(separator: UInt8(ascii: " ")).map { LetterFolding.hash(Substring($0)) })
  }
}

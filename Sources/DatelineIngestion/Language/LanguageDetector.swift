/// Tells the language of a text by its script and, where several languages share that, by its frequent words.
public enum LanguageDetector {
  /// The BCP 47 code of the language; nil when the text is too short or its language not known.
  public static func language(of text: String) -> String? {
    // A page of text tells as much as a book.
    let text = String(decoding: text.utf8.prefix(6000), as: UTF8.self)
    let counts = ScriptCounts(text)
    guard counts.letters >= 20 else { return nil }
    switch counts.dominant {
    case .latin, .cyrillic: return FrequentWords.language(of: text)
    case .arabic: return counts.urdu > 0 ? "ur" : counts.persian * 50 > counts.letters ? "fa" : "ar"
    case .han: return counts.kana * 20 > counts.letters ? "ja" : "zh"
    case .kana: return "ja"
    case .devanagari: return FrequentWords.language(of: text) ?? "hi"
    case .hangul: return "ko"
    case .greek: return "el"
    case .hebrew: return "he"
    case .thai: return "th"
    case .bengali: return "bn"
    case .tamil: return "ta"
    case .telugu: return "te"
    case .gujarati: return "gu"
    case .gurmukhi: return "pa"
    case .kannada: return "kn"
    case .malayalam: return "ml"
    case .sinhala: return "si"
    case .georgian: return "ka"
    case .armenian: return "hy"
    case .khmer: return "km"
    case .burmese: return "my"
    case .ethiopic: return "am"
    case .lao: return "lo"
    case nil: return nil
    }
  }
}

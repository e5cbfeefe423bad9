/// Tells the language of a text by its script and by its function words.
///
/// Function words are a third of any text, so that a few sentences tell; where a script belongs to one language, it
/// tells alone. The lists are small on purpose: words that two languages share count for both and decide nothing.
public enum LanguageDetector {
  /// The BCP 47 code of the language; nil when the text is too short or its language not known.
  public static func language(of text: String) -> String? {
    // A page of text tells as much as a book.
    let text = String(decoding: text.utf8.prefix(6000), as: UTF8.self)
    let counts = ScriptCounts(text)
    guard counts.letters >= 20 else { return nil }
    switch counts.dominant {
    case .latin: return FunctionWords.language(of: text, among: FunctionWords.latin)
    case .cyrillic: return FunctionWords.language(of: text, among: FunctionWords.cyrillic)
    case .arabic: return counts.urdu > 0 ? "ur" : counts.persian * 50 > counts.letters ? "fa" : "ar"
    case .han: return counts.kana * 20 > counts.letters ? "ja" : "zh"
    case .kana: return "ja"
    case .devanagari: return FunctionWords.language(of: text, among: FunctionWords.devanagari) ?? "hi"
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

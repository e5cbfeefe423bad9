/// The encodings of the web that text is found in, after the WHATWG Encoding Standard.
enum CharacterEncoding: String, CaseIterable, Sendable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "windows-1252"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case windows874 = "windows-874"
  case latin2 = "ISO-8859-2"
  case latin3 = "ISO-8859-3"
  case latin4 = "ISO-8859-4"
  case cyrillic = "ISO-8859-5"
  case arabic = "ISO-8859-6"
  case greek = "ISO-8859-7"
  case hebrew = "ISO-8859-8"
  case latin6 = "ISO-8859-10"
  case latin7 = "ISO-8859-13"
  case latin8 = "ISO-8859-14"
  case latin9 = "ISO-8859-15"
  case latin10 = "ISO-8859-16"
  case koi8R = "KOI8-R"
  case koi8U = "KOI8-U"
  case ibm866 = "IBM866"
  case macintosh = "macintosh"
  case gb18030 = "GB18030"
  case big5 = "Big5"
  case eucJP = "EUC-JP"
  case iso2022JP = "ISO-2022-JP"
  case shiftJIS = "Shift_JIS"
  case eucKR = "EUC-KR"

  /// The encoding that a page means by a label, which is often not the one the label names: what calls itself
  /// ISO-8859-1 is windows-1252.
  init?(label: some StringProtocol) {
    let name = String(label.utf8.filter { !$0.isASCIISpace }.map { Character(Unicode.Scalar($0.asciiLowered)) })
    guard let encoding = CharacterEncoding.byLabel[name] else { return nil }
    self = encoding
  }

  /// The name by which iconv knows the encoding; for those that browsers read wider than their name says, the wider.
  var converterName: String {
    switch self {
    case .windows1252: "CP1252"
    case .windows1250: "CP1250"
    case .windows1251: "CP1251"
    case .windows1253: "CP1253"
    case .windows1254: "CP1254"
    case .windows1255: "CP1255"
    case .windows1256: "CP1256"
    case .windows1257: "CP1257"
    case .windows1258: "CP1258"
    case .windows874: "CP874"
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    case .big5: "BIG5-HKSCS"
    case .macintosh: "MACINTOSH"
    case .ibm866: "CP866"
    default: rawValue
    }
  }

  private static let byLabel: [String: CharacterEncoding] = {
    var labels: [String: CharacterEncoding] = [:]
    for encoding in allCases { labels[encoding.rawValue.lowercased()] = encoding }
    let others: [(CharacterEncoding, [String])] = [
      (.utf8, ["utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8", "utf-8-sig"]),
      (.utf16LittleEndian, ["utf-16", "utf16", "ucs-2", "iso-10646-ucs-2", "unicode", "csunicode", "unicodefeff"]),
      (.utf16BigEndian, ["unicodefffe"]),
      (
        .windows1252,
        [
          "ansi_x3.4-1968", "ascii", "cp1252", "cp819", "csisolatin1", "ibm819", "iso-8859-1", "iso-ir-100",
          "iso8859-1", "iso88591", "iso_8859-1", "iso_8859-1:1987", "l1", "latin1", "latin-1", "us-ascii", "x-cp1252",
          "win-1252", "windows1252",
        ]
      ),
      (.windows1250, ["cp1250", "x-cp1250", "win-1250"]),
      (.windows1251, ["cp1251", "x-cp1251", "win-1251", "windows1251"]),
      (.windows1253, ["cp1253", "x-cp1253"]),
      (.windows1254, ["cp1254", "x-cp1254", "iso-8859-9", "iso8859-9", "iso88599", "iso_8859-9", "latin5", "l5"]),
      (.windows1255, ["cp1255", "x-cp1255"]),
      (.windows1256, ["cp1256", "x-cp1256"]),
      (.windows1257, ["cp1257", "x-cp1257"]),
      (.windows1258, ["cp1258", "x-cp1258"]),
      (.windows874, ["tis-620", "iso-8859-11", "iso8859-11", "dos-874"]),
      (.latin2, ["iso8859-2", "iso88592", "iso_8859-2", "latin2", "l2", "csisolatin2"]),
      (.latin3, ["iso8859-3", "iso_8859-3", "latin3"]),
      (.latin4, ["iso8859-4", "iso_8859-4", "latin4"]),
      (.cyrillic, ["iso8859-5", "iso_8859-5", "cyrillic"]),
      (.arabic, ["iso8859-6", "iso_8859-6", "arabic", "asmo-708", "ecma-114"]),
      (.greek, ["iso8859-7", "iso_8859-7", "greek", "greek8", "elot_928", "ecma-118"]),
      (.hebrew, ["iso8859-8", "iso_8859-8", "iso-8859-8-i", "hebrew", "logical", "visual"]),
      (.latin7, ["iso8859-13"]),
      (.latin9, ["iso8859-15", "iso885915", "iso_8859-15", "latin9", "l9"]),
      (.koi8R, ["koi8", "koi", "koi8_r", "cskoi8r"]),
      (.koi8U, ["koi8-ru"]),
      (.ibm866, ["866", "cp866", "csibm866"]),
      (.macintosh, ["mac", "x-mac-roman", "csmacintosh"]),
      (
        .gb18030,
        [
          "gbk", "gb2312", "gb_2312", "gb_2312-80", "chinese", "csgb2312", "csiso58gb231280", "iso-ir-58", "x-gbk",
          "cp936",
        ]
      ),
      (.big5, ["big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "cp950"]),
      (.eucJP, ["x-euc-jp", "cseucpkdfmtjapanese"]),
      (.iso2022JP, ["csiso2022jp"]),
      (.shiftJIS, ["csshiftjis", "ms932", "ms_kanji", "shift-jis", "sjis", "windows-31j", "x-sjis", "cp932"]),
      (
        .eucKR,
        [
          "cseuckr", "csksc56011987", "iso-ir-149", "korean", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601",
          "ksc_5601", "windows-949", "cp949",
        ]
      ),
    ]
    for (encoding, names) in others {
      for name in names { labels[name] = encoding }
    }
    return labels
  }()
}

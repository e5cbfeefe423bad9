/// Phrases of sites, not of articles, in lower case: what a short block begins with when it belongs to the page.
enum BoilerplatePhrases {
  /// Whether a short block begins with such a phrase, or is one.
  static func isBoilerplate(_ text: String) -> Bool {
    let lower = text.lowercased()
    if whole.contains(lower.trimmingPunctuation()) { return true }
    // What WordPress adds to each entry of a feed.
    if lower.utf8.starts(with: "the post ".utf8), lower.contains(" appeared first on ") { return true }
    if lower.hasPrefix("follow "), networks.contains(where: { lower.contains($0) }) { return true }
    guard let first = lower.utf8.first, let candidates = byFirstByte[first] else { return false }
    return candidates.contains { lower.utf8.starts(with: $0.utf8) }
  }

  /// Whether a short block heads what stands under an article: other articles, comments, appeals.
  static func closesArticle(_ text: String) -> Bool {
    let lower = text.lowercased().trimmingPunctuation()
    return closings.contains { lower.utf8.starts(with: $0.utf8) } || introducesAuthor(text)
  }

  /// Whether a short block heads a note about the author: nothing of the article follows it.
  static func introducesAuthor(_ text: String) -> Bool {
    let lower = text.lowercased().trimmingPunctuation()
    return authorNotes.contains { lower.utf8.starts(with: $0.utf8) }
  }

  private static let authorNotes = [
    "about the author", "about author", "about the writer", "author bio", "sobre la firma", "sobre o autor",
    "sobre el autor", "über den autor", "über die autorin", "zur person", "zum autor", "l'autore", "o autorze",
    "leave a reply", "leave a comment",
  ]

  private static let whole: Set<String> = [
    "advertisement", "advertisements", "anzeige", "werbung", "publicidad", "publicité", "pubblicità", "reklama",
    "реклама",
    "reklam", "annonce", "advertentie", "mainos", "広告", "광고", "广告", "comments", "comment", "kommentare", "comentarios",
    "commentaires", "commenti", "comentários", "share", "share this", "teilen", "partager", "compartir", "condividi",
    "read more", "more", "mehr", "weiterlesen", "lire aussi", "leer más", "leggi anche", "czytaj więcej", "czytaj też",
    "leia mais", "leia também", "lees ook", "læs også", "les også", "läs också", "читайте также", "read also",
    "also read",
    "see also", "related", "share this article", "share this story", "subscribe", "sign up", "log in", "login", "skip",
    "loading", "back to top", "print", "email", "image", "video", "photo", "gallery", "follow us", "table of contents",
    "contents", "sponsored", "promoted", "view comments", "leave a comment", "show more", "read full article", "next",
    "previous", "continue reading", "story continues below", "article continues below", "story continues", "newsletter",
    "you may also like", "recommended", "recommended for you", "most read", "trending", "trending now", "tags",
    "topics",
    "in this article", "on this page", "jump to", "listen", "save", "copy link", "copied", "link copied", "close",
  ]

  private static let beginnings = [
    "read more:", "read also", "also read", "read next", "related:", "related article", "related stor", "see also:",
    "more:", "watch:", "sign up for", "sign up to", "subscribe to", "subscribe now", "click here to", "follow us on",
    "follow me on", "share this", "share on ", "advertisement ", "this article was originally", "all rights reserved",
    "copyright ©", "© ", "(c) 20", "get the latest", "get our", "download our app", "download the app", "join our",
    "have a tip?", "got a tip", "leave a reply", "leave a comment", "your email address will not", "post a comment",
    "we use cookies", "this site uses", "this website uses", "please enable javascript", "enable javascript",
    "javascript is", "you must be logged in", "lesen sie auch", "lesen sie hier", "mehr zum thema", "mehr dazu",
    "auch interessant", "empfohlener redaktioneller inhalt", "an dieser stelle find", "empfohlener externer inhalt",
    "lire aussi", "à lire aussi", "a lire aussi", "lire également", "lea también", "le puede interesar", "lee también",
    "leer más", "te puede interesar", "leggi anche", "leggi tutto", "leia também", "leia mais", "veja também",
    "czytaj więcej", "czytaj także", "zobacz też", "czytaj też", "lees ook", "læs også", "les også", "läs mer",
    "läs också",
    "читайте также", "читать далее", "ayrıca oku", "ayrıca okuyun", "dieses thema im programm", "mehr über", "dapatkan",
    "baca juga", "xem thêm", "if you buy something", "when you purchase through", "we may earn", "we may receive a",
    "photo:", "photo by", "image:", "image credit", "credit:", "foto:", "bild:", "source:", "quelle:", "fotos:",
    "story continues below", "article continues", "continue reading", "tell us what you think", "what do you think?",
    "you can unsubscribe", "by signing up", "unsubscribe at any time", "we value your privacy",
    "tu suscripción", "newsletter abonnieren", "jetzt abonnieren", "abonnez-vous", "inscrivez-vous", "iscriviti",
    "suscríbete", "assine ", "subscreva", "for more stories", "for more information, visit", "to view this video",
    "this video is not available", "video unavailable", "sorry, your browser", "your browser does not", "filed under",
    "this article is for subscribers", "this story is for subscribers", "this content is for subscribers",
    "this article is exclusive to", "this story is exclusive to", "already a subscriber?",
    "tagged", "tags:", "categories:", "posted in", "last updated", "published on", "posted by", "updated:",
    "updated on",
    "reading time", "estimated reading", "min read", "关注", "相关阅读", "相关新闻", "責任編輯", "责任编辑", "関連記事",
    "あわせて読みたい", "관련기사", "무단전재",
  ]

  private static let networks = ["twitter", "facebook", "instagram", "linkedin", "youtube", "whatsapp", "telegram"]

  private static let byFirstByte = Dictionary(grouping: beginnings) { $0.utf8.first ?? 0 }

  private static let closings = [
    "related stories", "related articles",
    "related posts", "related content", "related news", "related topics", "more from", "more on this", "more stories",
    "more news", "you may also like", "you might also like", "recommended", "read more", "read next", "see also",
    "comments", "join the conversation", "share this", "mehr zum thema", "à propos de",
    "sur le même sujet", "à lire aussi", "lire aussi", "articoli correlati", "notícias relacionadas",
    "artículos relacionados", "noticias relacionadas", "powiązane", "читайте также", "related",
    "latest news", "in other news", "also in the news", "elsewhere in the news", "other news", "most popular",
    "trending", "sign up", "subscribe", "further reading", "más noticias", "et aussi",
    "weitere artikel", "weitere themen", "das könnte sie auch interessieren", "das könnte", "frequently bought",
    "keep reading", "explore more", "up next", "what to read next", "tags", "topics", "follow us", "stay connected",
  ]
}

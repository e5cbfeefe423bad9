/// How far each place that tells a date is trusted. Whatever a page tells programs weighs more than what it prints, and what
/// it prints by its headline more than what it prints elsewhere; ``DateFindings`` adds the weights of different witnesses.
///
/// Set by hand, on the development pages that `Scripts/quality articles` scores.
enum DateWeights {
  /// Names of meta elements for the moment of publication.
  static let publishedNames: [(String, Double)] = [
    ("article:published_time", 4), ("og:article:published_time", 3.5), ("article:published", 3.5),
    ("datepublished", 3.5), ("parsely-pub-date", 3.5), ("sailthru.date", 3), ("article.published", 3.5),
    ("cxenseparse:recs:publishtime", 3), ("cxenseparse:publishtime", 3), ("published_time", 3),
    ("published_at", 3), ("article:post_date", 3), ("publish-date", 3), ("publish_date", 3), ("pubdate", 3),
    ("publication_date", 3), ("publicationdate", 3), ("publishdate", 3), ("publisheddate", 3),
    ("date_published", 3), ("og:published_time", 3), ("og:publish_date", 3), ("og:pubdate", 3),
    ("bt:pubdate", 3), ("article_date_original", 3), ("article:publication_date", 3),
    ("citation_publication_date", 3), ("citation_date", 2.5), ("citation_online_date", 2.5),
    ("dc.date.issued", 3), ("dcterms.issued", 3), ("dcterms:issued", 3), ("dc.issued", 3), ("dc:date", 2.5),
    ("dcterms:date", 2.5), ("og:regdate", 3), ("regdate", 2.5), ("datecreated", 2), ("article:create_at", 2.5),
    ("dcterms.date", 2.5), ("dc.date", 2.5),
    ("dcterms.created", 2), ("dc.date.created", 2.5), ("dcterms.created_time", 2),
    ("dcsext.articlefirstpublished", 3), ("rnews:datepublished", 3), ("shareaholic:article_published_time", 3),
    ("vr:published_time", 3), ("originalpublicationdate", 3.5), ("lastpublished", 1), ("ptime", 2.5),
    ("gentime", 2), ("displaydate", 2.5), ("date", 2), ("creation_date", 1.5), ("created", 1.5),
    ("article:created", 2), ("analyticsattributes.articledate", 3), ("article.created", 2), ("apub:time", 3),
    ("pub_date", 3), ("publishtime", 3), ("dc.publishdate", 3), ("time", 1.5), ("release_date", 2.5),
    ("eomportal-lastupdate", 0.8), ("search.published", 2.5), ("mediator_published_time", 3),
    ("weibo: article:create_at", 3),
  ]

  /// Those for the last change.
  static let modifiedNames: [(String, Double)] = [
    ("article:modified_time", 4), ("og:updated_time", 2), ("article:modified", 3), ("datemodified", 3),
    ("dcterms.modified", 2.5), ("dc.date.modified", 2.5), ("last-modified", 1), ("lastmod", 2), ("revised", 1.5),
    ("modified_time", 2.5), ("utime", 2), ("dateupdate", 2), ("dcterms:modified", 2.5),
  ]

  /// Names of linked data for the moment of publication, in data of an article.
  static let linkedDataPublished: [(String, Double)] = [("datePublished", 4), ("dateCreated", 1.5), ("uploadDate", 1)]
  static let linkedDataModified = 4.0
  /// What linked data of anything else keeps of its weight.
  static let trustInOtherLinkedData = 0.6

  /// A day in the page's address.
  static let address = 3.6
  /// A date behind the title's last bar.
  static let title = 1.2
  /// What the page's scripts are given, asked where nothing weighs ``leastWithoutScripts``.
  static let script = 1.5
  static let leastWithoutScripts = 0.5

  /// A printed date, the first or a later one of its page.
  ///
  /// - Parameter isNamed: whether words beside it say that it is the date of publication.
  static func printed(_ place: PrintedDateFinder.Place, isFirst: Bool, isNamed: Bool) -> Double {
    let weight: Double =
      switch place {
      case .byHeadline: isFirst ? 2.6 : 1
      case .byline: isFirst ? 2 : 0.5
      case .inText: 1.5
      case .underText: isFirst ? 1.2 : 0.4
      case .elsewhere: isFirst ? 0.4 : 0.1
      }
    return weight + (isNamed ? place == .elsewhere ? 0.3 : 1 : 0)
  }

  /// A printed date of a change, and what any date of a change tells of publication.
  static let shownChange = 1.0
  static let changeForPublication = 0.3

  /// Elements marked as dates by microdata, RDFa or microformats, and those of another article.
  static func markedPublished(isForeign: Bool) -> Double { isForeign ? 0.8 : 3 }
  static func markedModified(isForeign: Bool) -> Double { isForeign ? 0.5 : 2 }
  /// An element of class `date`, and one behind the article.
  static func dateClass(isBehind: Bool) -> Double { isBehind ? 0.6 : 2.2 }

  /// `<time>` beside a label.
  static let timeOfPublication = 3.0
  static let timeOfChange = 1.5
  /// The nth `<time>` of a page without one: the first stands by the headline; what follows is often the change, then other
  /// articles.
  static func time(_ number: Int, isBehind: Bool) -> Double {
    (number == 1 ? 2.2 : number == 2 ? 0.6 : 0.1) * (isBehind ? 0.3 : 1)
  }
}

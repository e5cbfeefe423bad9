/// The words of class names and ids that tell what an element is for. Names are cut into words at hyphens, underscores
/// and capitals; a pair joined by a hyphen ("article-body") is looked up as well as its words.
enum RoleVocabulary {
  /// Whole words and pairs.
  static let words = NameTable<ElementRoles>(
    table(of: [
      (
        .navigation,
        """
        nav navbar navigation menu breadcrumb breadcrumbs pagination pager topbar submenu dropdown megamenu 
        tableofcontents skiplink masthead hamburger offcanvas jumplinks backtotop
        """
      ),
      (
        .related,
        """
        related recommended recommendations recommendation recirc recirculation trending popular testimonial testimonials mostread
        mostpopular readmore readnext seealso upnext outbrain taboola suggested suggestions teasers moreon onward
        morestories relatedposts relatedarticles relatedcontent relatedstories similar next-post prev-post
        post-navigation read-more read-next most-read most-popular see-also more-stories zergnet more-from more-news
        latest-news also-read nextpost prevpost further-reading plista revcontent jp-related
        """
      ),
      (
        .share,
        """
        share sharing socials sharebar sharebuttons sharetools addthis sharedaddy addtoany social-share social-links social-icons social-buttons socials social-sharing a2a followus
         share-buttons shareaholic follow-us socialshare article-tools
        """
      ),
      (
        .comments,
        """
        comment comments disqus respond reactions livefyre commentlist comment-list replies kommentare
        """
      ),
      (
        .advert,
        """
        ad ads advert adverts advertisement advertisements advertising adslot adunit adbox adsbygoogle dfp gpt
        sponsored sponsor sponsors promo promos promotion promotions promoted commercial mpu leaderboard werbung
        anzeige publicidad pubblicita reklama reklam affiliate adsense adcontainer adwrapper
        """
      ),
      (
        .subscription,
        """
        newsletter newsletters cta subscribe subscription subscriptions signup sign-up regwall optin mailchimp
        donate donation donations membership mc4wp opt-in inline-cta hs-cta email-signup
        """
      ),
      (
        .notice,
        """
        cookie cookies consent gdpr popup modal overlay lightbox tooltip toast cookiebanner cookie-banner ccpa
        """
      ),
      (
        .caption,
        """
        caption captions figcaption credit credits wp-caption-text photocredit imagecredit photo-credit
        image-caption photo-caption photographer gallery-caption image-credit media-caption
        """
      ),
      (
        .byline,
        """
        byline bylines author authors timestamp postmeta post-meta entry-meta article-meta metadata posted-on textauthor
        published pubdate post-date article-date publish-date publication-date entry-date byline-name kicker eyebrow
        reading-time read-time readtime article-info dateline-meta story-meta post-info article-byline
        """
      ),
      (
        .date,
        """
        date datetime time timestamp published pubdate post-date article-date publish-date publication-date
        entry-date dateline posted-on created date-published datepublished updated meta-date
        """
      ),
      (
        .authorNote,
        """
        author-bio authorbio author-box authorbox about-author abouttheauthor bio author-info author-card
        author-description author-profile post-author-box saboxplugin biography contributor-bio writer-bio
        """
      ),
      (
        .tags,
        """
        tags taglist tag-list post-tags article-tags entry-tags keywords topics tag-cloud tagcloud tag-links
        cat-links post-categories article-topics story-tags hashtags topic-list tagged
        """
      ),
      (
        .footer,
        """
        footer colophon disclaimer copyright legal site-footer page-footer article-footer post-footer entry-footer
        story-footer imprint
        """
      ),
      (
        .sidebar,
        """
        sidebar sidebars right-rail rightrail   complementary side-bar right-column rightcol
        widget-area siderail
        """
      ),
      (
        .player,
        """
        player jwplayer video-player videoplayer gallery photo-gallery image-gallery slideshow carousel swiper audio-player podcast-player
        """
      ),
      (
        .headline,
        """
        headline article-title post-title entry-title story-title page-title article-headline
        """
      ),
      (
        .lead,
        """
        lead lede preamble excerpt standfirst dek deck subtitle sub-title subheadline subheading summary intro perex chapo sapo
        entradilla sommario vorspann ingress manchet sous-titre bajada occhiello article-summary subhead
        """
      ),
      (
        .bodyHint,
        """
        articlebody article-body story-body storybody entry-content post-content post-body article-content
        article-text articletext articlecontent story-content storycontent postcontent entrycontent body-copy
        bodycopy body-text bodytext story-text news-text text-content content-body article-main blog-content
        article-inner rich-text richtext rte post-text single-content page-content the-content news-content
        td-post-content article-copy body-content news-body content-text article-paragraphs detail-content
        """
      ),
      (
        .article,
        """
        article story post hentry content main entry blog-post single-post news-article h-entry maincontent
        main-content
        """
      ),
      (
        .hidden,
        """
        hidden hide skiptranslate visuallyhidden visually-hidden sr-only screen-reader screen-reader-text noprint no-print d-none
        print-only mw-editsection site-sub reflist mw-references-wrap invisible wm-ipp wm-capinfo display-none offscreen is-hidden u-hidden assistive
        """
      ),
      (
        .control,
        """
        button buttons btn toolbar searchbox search-box search-form searchform print
        """
      ),
      (
        .card,
        """
        teaser teaserbox teaser-box teaser-list
        """
      ),
      (
        .embed,
        """
        embed embedded embeds oembed twitter-tweet instagram-media wp-block-embed
        """
      ),
      (
        .figure,
        """
        image images photo photos picture contentimage image-container image-wrapper photo-wrapper lead-image lead-media
        picbox imgbox imagebox hero-image hero-media featured-image post-thumbnail article-image bild foto imagen
        """
      ),
      (
        .body,
        """
        articlebody article-body story-body storybody entry-content post-content post-body article-content articlecontent
        """
      ),
      (
        .box,
        """
        keypoints key-points takeaways highlights key-takeaways factbox fact-box fact-file factfile faktabox faktaboks
        """
      ),
    ]))

  /// Beginnings of words, for the many that are made from them ("commentsSection", "newsletterbox").
  static let prefixes = NameTable<ElementRoles>(
    table(of: [
      (
        .navigation,
        """
        breadcrumb navigat
        """
      ),
      (
        .related,
        """
        recommend relatedp relateda readalso
        """
      ),
      (
        .share,
        """
        sharebar sharebut sharing socialsh sociallink socialm
        """
      ),
      (
        .comments,
        """
        commentl commentss commentsec comment-
        """
      ),
      (
        .advert,
        """
        advert adslot sponsor
        """
      ),
      (
        .subscription,
        """
        newsletter subscri
        """
      ),
      (
        .notice,
        """
        cookie
        """
      ),
      (
        .caption,
        """
        imagecaption figcaption
        """
      ),
      (
        .sidebar,
        """
        sidebar
        """
      ),
    ]))

  /// First words of class names that tell what an element has or lacks, not what it is: "has-post-thumbnail", and what
  /// becomes of what it has no room for: "overflow-hidden".
  private static let statusWords = NameTable<Bool>(
    ["has", "category", "format", "status", "no", "not", "with", "without", "non", "template", "overflow"].map {
      ($0, true)
    })

  private static func table(of groups: [(ElementRoles, String)]) -> [(name: String, value: ElementRoles)] {
    var merged: [String: ElementRoles] = [:]
    for (roles, names) in groups {
      for name in names.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
        merged[String(Substring(name)), default: []].formUnion(roles)
      }
    }
    return merged.map { ($0.key, $0.value) }
  }

  /// The roles that the words of a class attribute or an id tell.
  static func roles(
    of bytes: Span<UInt8>, _ range: Range<Int>, words: NameTable<ElementRoles>, prefixes: NameTable<ElementRoles>
  ) -> ElementRoles {
    var roles: ElementRoles = []
    var word = NameHash()
    var pair: NameHash?
    var length = 0
    var wasLower = false
    var isName = true
    func finish() {
      guard length > 0, isName else { return }
      if pair == nil, statusWords[word] != nil { isName = false }
      if let found = words[word] { roles.formUnion(found) }
      if let pair, let found = words[pair] { roles.formUnion(found) }
    }
    for index in range {
      let byte = bytes[index]
      let isLetter = byte.isASCIILetter || (byte.isASCIIDigit && length > 0)
      let beginsHump = byte.isASCIIUpper && wasLower
      if !isLetter || beginsHump {
        finish()
        if length > 0 {
          pair = word
          pair?.add(0x2D)
        }
        word = NameHash()
        length = 0
        // A space ends a class name: no pair across it.
        if byte.isASCIISpace { (pair, isName) = (nil, true) }
      }
      if isLetter {
        let lower = byte.asciiLowered
        word.add(lower)
        pair?.add(lower)
        length += 1
        if length >= 6, length <= 12, let found = prefixes[word] { roles.formUnion(found) }
      }
      wasLower = isLetter && !byte.isASCIIUpper
    }
    finish()
    return roles
  }
}

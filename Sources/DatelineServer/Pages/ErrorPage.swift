internal import Dateline

/// What a person sees who asked for what cannot be had.
struct ErrorPage {
  private let error: DeskError
  private let site: Site

  init(_ error: DeskError, in site: Site) { (self.error, self.site) = (error, site) }

  var answer: Response {
    .page(
      site.layout(
        title: "Not here",
        """
        <header><h1>That cannot be shown</h1></header>
        <main><p class="message bad">\(error.message)</p><p><a href="\(site.access.prefix)/">All stories</a></p></main>
        """), status: error.status)
  }
}

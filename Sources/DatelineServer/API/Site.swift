internal import Dateline
internal import DatelineRendering
internal import DatelineStore
internal import Synchronization

/// What answers requests: pages for people, answers for programs.
struct Site: Sendable {
  let desk: Desk
  let access: AccessControl

  /// The answer to a request, whatever it is.
  func answer(_ request: Request) -> Response {
    switch access.open(to: request) {
    case .failure(let refusal): return secured(refusal.answer)
    case .success(let inner):
      let isForPrograms = inner.path.first == "api"
      do {
        return secured(try unlessKnown(inner, isForPrograms ? try api(inner) : try page(inner)))
      } catch {
        let error = DeskError(error)
        return secured(isForPrograms ? error.answer : ErrorPage(error, in: self).answer)
      }
    }
  }

  /// The most bytes of an article.
  static let largestArticle = PipelineOptions().sizeLimit

  /// What a request may hold; more is refused before it is read.
  func limit(of request: Request) -> Int {
    request.path.last == "articles" && request.method == "POST" ? Site.largestArticle : 1 << 20
  }

  /// Nothing is sent to who has it already.
  private func unlessKnown(_ request: Request, _ answer: Response) throws -> Response {
    guard let tag = answer.head.first(where: { $0.name == "ETag" })?.value,
      let known = request.head["if-none-match"],
      known.split(separator: ",").contains(where: { $0.drop { $0 == " " } == tag })
    else { return answer }
    return Response.empty(304, head: [("ETag", tag)])
  }

  /// An answer with what keeps a browser from doing what an article may want of it.
  private func secured(_ answer: Response) -> Response {
    var answer = answer
    answer.head += [
      (
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; "
          + "base-uri 'none'; frame-ancestors 'none'"
      ),
      ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
      ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ]
    if !answer.head.contains(where: { $0.name == "Cache-Control" }) {
      answer.head.append(("Cache-Control", "no-cache, private"))
    }
    return answer
  }
}

extension DeskError {
  /// The answer to a program.
  var answer: Response {
    Response.json(status) { json in
      json.object {
        $0.key("error")
        $0.object {
          $0.field("code", code)
          $0.field("message", message)
        }
      }
    }
  }
}

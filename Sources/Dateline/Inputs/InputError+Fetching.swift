internal import DatelineFetching

extension InputError {
  init(_ name: String, _ error: FetchError) {
    let place = error.address == name ? "" : "at \(error.address): "
    self.init(name, .notFetched(code: error.code, message: "\(place)\(error); \(error.remedy)"))
  }
}

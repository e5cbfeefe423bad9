internal import DatelineIngestion

extension InputError {
  init(_ name: String, _ error: IngestionError) {
    self.init(name, .malformed(code: InputError.code(of: error), message: "\(error.description) \(error.remedy)"))
  }

  private static func code(of error: IngestionError) -> String {
    switch error {
    case .empty: "empty"
    case .binary: "binary"
    case .tooLarge: "too-large"
    case .noArticle: "no-article"
    case .malformed: "malformed"
    case .missingProgram: "missing-program"
    }
  }
}

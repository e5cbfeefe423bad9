import Foundation

/// The program that is scored, run as its users run it.
struct Program {
  var path: String

  /// What went wrong while running it.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// What it prints for that input. An exit code of 1 (some line could not be done) is no failure: the score shows it.
  func run(_ arguments: [String], input: Data) throws -> Data {
    // Files, not pipes: a pipe's buffer fills while the other end is not read.
    let folder = FileManager.default.temporaryDirectory.appending(path: "dateline-quality-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (inputFile, outputFile) = (folder.appending(path: "in"), folder.appending(path: "out"))
    try input.write(to: inputFile)
    try Data().write(to: outputFile)

    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .exit, [0, 1].contains(process.terminationStatus) else {
      throw Failure(description: "\(path) \(arguments.joined(separator: " ")) ended with \(process.terminationStatus)")
    }
    return try Data(contentsOf: outputFile)
  }

  /// The answers of line mode by their ids: one job a line in, one answer a line out.
  func answers<Job: Encodable, Answer: Decodable>(
    _ command: String, _ jobs: [Job], as type: Answer.Type, id: (Answer) -> String
  ) throws -> [String: Answer] {
    var lines = Data()
    for job in jobs {
      lines.append(try JSONEncoder().encode(job))
      lines.append(0x0A)
    }
    let output = try run([command, "--jsonl"], input: lines)
    var answers: [String: Answer] = [:]
    for line in output.split(separator: 0x0A) {
      guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(line)) else { continue }
      answers[id(answer)] = answer
    }
    return answers
  }
}

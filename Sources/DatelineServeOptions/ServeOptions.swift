public import ArgumentParser

/// What `dateline serve` is told. Two programs read it: `dateline`, which explains and completes it and finds the other,
/// and `dateline-serve`, which does it.
public struct ServeOptions: ParsableArguments {
  /// The path of the store, one file of SQLite; made where there is none.
  @Option(
    help: ArgumentHelp("Keep the stories in this file, which is made when there is none.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  public var store = "dateline.sqlite"

  /// The port at which the desk listens; 0 takes any that is free.
  @Option(help: ArgumentHelp("Listen at this port; 0 takes any that is free.", valueName: "port"))
  public var port: UInt16 = 0

  /// The paths of the folders that stories may follow and whose projects may be opened; no page can name any other.
  @Option(
    help: ArgumentHelp(
      "Let stories follow this folder, and open the project in it; may be repeated.",
      discussion: "Files are read; of what stands there only the corrections of an opened project are written.",
      valueName: "dir"), completion: .directory)
  public var folder: [String] = []

  /// Whether addresses of this machine and its network may be fetched; else none makes the desk ask what others cannot.
  @Flag(help: "Fetch addresses of this machine and its network, too; without it only public ones are fetched.")
  public var allowPrivate = false

  /// The address of this machine at which others reach the desk; nil where this machine alone does.
  @Option(
    help: ArgumentHelp(
      "Let other machines in at this address of this one (0.0.0.0 is all of them); needs --password-file.",
      discussion: "Nothing is encrypted: use it in a network that you trust, or behind a server that speaks TLS.",
      valueName: "address"))
  public var listen: String?

  /// The names by which others call this machine; requests under any other name are refused.
  @Option(
    help: ArgumentHelp(
      "With --listen: a name by which other machines call this one; may be repeated.", valueName: "name"))
  public var host: [String] = []

  /// The path of the file whose first line is the password of those who come over the network; nil where nobody does.
  @Option(
    help: ArgumentHelp(
      "With --listen: ask for the password on the first line of this file.", valueName: "file"), completion: .file())
  public var passwordFile: String?

  /// The path that the store is copied to instead of being served; nil where it is served.
  @Option(
    help: ArgumentHelp("Copy the store to this file and end, without serving.", valueName: "file"),
    completion: .file(extensions: ["sqlite"]))
  public var backup: String?

  /// The options without any that was given.
  public init() {}

  /// Refuses what contradicts itself: a desk that others reach without a password, or a password that nobody is asked for.
  ///
  /// - Throws: `ValidationError`, which names the options.
  public func validate() throws {
    if listen != nil, passwordFile == nil {
      throw ValidationError("--listen lets others in, so it needs --password-file.")
    }
    if listen == nil, passwordFile != nil || !host.isEmpty {
      throw ValidationError("--password-file and --host are about --listen.")
    }
  }
}

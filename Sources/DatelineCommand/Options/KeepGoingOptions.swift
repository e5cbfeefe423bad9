internal import ArgumentParser

/// What becomes of a result when some of several inputs cannot be read.
struct KeepGoingOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Write over an older result though some inputs cannot be read.",
      discussion: "Without it a file that is there is kept, since the new one would lack what they tell."))
  var keepGoing = false
}

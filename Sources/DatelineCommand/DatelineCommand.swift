import Dateline
@main struct DatelineCommand { static func main() {} }

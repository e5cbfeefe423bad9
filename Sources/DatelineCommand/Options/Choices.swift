public import ArgumentParser
public import Dateline

// The names that options choose among.
extension DatePreference: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
extension TimelineFormat: ExpressibleByArgument {}
extension AnnotationFormat: ExpressibleByArgument {}
extension ArticleFormat: ExpressibleByArgument {}
extension AnalysisFormat: ExpressibleByArgument {}
extension DifferenceFormat: ExpressibleByArgument {}

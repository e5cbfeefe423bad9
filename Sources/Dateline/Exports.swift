// Whoever imports Dateline has the values that it takes and gives, and the formats they are written in.
@_exported public import CivilTime
@_exported public import DatelineFetching
@_exported public import DatelineModel
@_exported public import DatelineRendering

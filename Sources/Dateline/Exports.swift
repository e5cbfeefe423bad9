// Whoever imports Dateline has the values that it takes and gives, and the formats they are written in.
@_exported public import CivilTime
@_exported public import DatelineFetching
@_exported public import struct DatelineIngestion.Selector
@_exported public import struct DatelineIngestion.SelectorError
@_exported public import struct DatelineIngestion.SiteRule
@_exported public import DatelineModel
@_exported public import DatelineRendering

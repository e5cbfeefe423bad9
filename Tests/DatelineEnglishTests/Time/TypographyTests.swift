import Testing

@Suite struct TypographyTests {
  @Test(arguments: [
    "“[Yesterday|2025-08-19],” she wrote, was dull.",
    "It ran [3|2025-05-03]–[5 May|2025-05-05] 🎉 and [2003|2003]–[2011|2011].",
    "On [19\u{00A0}August|2025-08-19] it was hot.",
    "On [３ May|2025-05-03] the café opened in [２０２４|2024].",
    "It was [Fri\u{00AD}day|2025-08-15] when it broke.",
    "After [1½ hours|PT1H30M] it stopped on [the 19ᵗʰ of May|2025-05-19].",
    "[The 1980’s|198] were over.",
    "It closed on [19&nbsp;August|2025-08-19] and ran [3|2025-05-03]&ndash;[5 May|2025-05-05].",
    "[The ﬁrst quarter|2025-Q1] was bad; it began on [19\u{2009}August|2025-08-19].",
  ])
  func offsetsStayRight(_ row: String) { check(row) }
}

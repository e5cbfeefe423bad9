#pragma once

/// Bytes of the table of frequent words by language, see FrequentWords for their form; aligned to eight.
const unsigned char *dateline_frequent_words(void);
unsigned long dateline_frequent_words_size(void);

#include "CIngestionModels.h"

// The table is data; #embed has been in clang as an extension since before C23 was published.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const unsigned char words[] = {
#embed "Models/languages.words"
};

const unsigned char *dateline_frequent_words(void) { return words; }
unsigned long dateline_frequent_words_size(void) { return sizeof words; }

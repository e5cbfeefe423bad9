#include "CLanguageModels.h"

// #embed is C23; the compilers that build this package know it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) uint8_t boundaries[] = {
#embed "Models/english.boundaries"
};

const uint8_t *dateline_boundaries_english(void) { return boundaries; }
size_t dateline_boundaries_english_size(void) { return sizeof boundaries; }

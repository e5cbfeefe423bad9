#include "CLanguageModels.h"

// #embed is C23; the compilers that build this package know it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(4) uint8_t names[] = {
#embed "Models/english.names"
};

const uint8_t *dateline_names_english(void) { return names; }
size_t dateline_names_english_size(void) { return sizeof names; }

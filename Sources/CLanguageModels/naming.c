#include "CLanguageModels.h"

// #embed is C23; the compilers that build this package know it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) uint8_t naming[] = {
#embed "Models/english.naming"
};

const uint8_t *dateline_name_model_english(void) { return naming; }
size_t dateline_name_model_english_size(void) { return sizeof naming; }

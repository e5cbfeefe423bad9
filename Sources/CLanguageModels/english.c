#include "CLanguageModels.h"

// #embed is C23; the compilers that build this package know it in older C too.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) uint8_t english[] = {
#embed "Models/english.model"
};

const uint8_t *dateline_model_english(void) { return english; }
size_t dateline_model_english_size(void) { return sizeof english; }

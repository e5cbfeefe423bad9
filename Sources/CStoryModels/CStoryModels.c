#include "CStoryModels.h"

// The table is data; #embed has been in clang as an extension since before C23 was published.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(8) static const unsigned char rarities[] = {
#embed "Models/english.rarity"
};

const unsigned char *dateline_rarities(void) { return rarities; }
unsigned long dateline_rarities_size(void) { return sizeof rarities; }

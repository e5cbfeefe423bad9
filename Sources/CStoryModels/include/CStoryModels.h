#pragma once

/// Bytes of the table of how rare words are, see WordRarity for its form; aligned to eight.
const unsigned char *dateline_rarities(void);
unsigned long dateline_rarities_size(void);

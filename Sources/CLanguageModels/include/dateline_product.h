#pragma once

#include <stddef.h>
#include <stdint.h>

// The product of quantised numbers; all kinds of processor give the same bits.

/// Quantised numbers lie between minus this and this.
#define DATELINE_QUANTISED_LIMIT 127

/// The most rows of weights.
#define DATELINE_GREATEST_DEPTH 256

/// y[rows][columns] = x[rows][depth] * w, of quantised numbers, those of x 128 more than they are.
///
/// The weights lie in fours: those of rows 0 to 3 for column 0, for column 1 and so on, then those of rows 4 to 7. `start`
/// holds for each column -128 times the sum of its weights. Depth and columns are multiples of 16.
void dateline_product(
  const uint8_t *x, size_t rows, size_t depth, const int8_t *w, const int32_t *start, size_t columns, int32_t *y);

/// The ways to compute a product; the later the better.
enum dateline_processor {
  dateline_processor_unknown,
  dateline_processor_any,
  dateline_processor_sse2,
  dateline_processor_avx2,
  dateline_processor_avxvnni,
  dateline_processor_vnni512,
  dateline_processor_neon,
  dateline_processor_dot,
  dateline_processor_last = dateline_processor_dot,
};

/// Whether this processor can compute products that way.
int dateline_product_may_use(enum dateline_processor processor);

/// The product computed that way, which must be one that may be used.
void dateline_product_of(
  enum dateline_processor processor, const uint8_t *x, size_t rows, size_t depth, const int8_t *w, const int32_t *start,
  size_t columns, int32_t *y);

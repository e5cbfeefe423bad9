#pragma once

#include <stddef.h>
#include <stdint.h>

#include "dateline_product.h"

/// The bytes of the model of English, aligned to 64, alive as long as the program.
const uint8_t *dateline_model_english(void);
/// How many they are.
size_t dateline_model_english_size(void);

/// The bytes of the model of where English sentences end without a mark, aligned to 64, alive as long as the program.
const uint8_t *dateline_boundaries_english(void);
/// How many they are.
size_t dateline_boundaries_english_size(void);

/// The bytes of the model of English names, aligned to 64, alive as long as the program.
const uint8_t *dateline_name_model_english(void);
/// How many they are.
size_t dateline_name_model_english_size(void);

/// Hashes of names of places, given names and family names, as Scripts/gazetteer writes them.
const uint8_t *dateline_names_english(void);
/// How many bytes they are.
size_t dateline_names_english_size(void);

// The arithmetic of the models. Sums of floats are taken in one order and nothing is fused, products are of whole
// numbers: so all machines, whatever the width of their vectors, give the same bits. Counts of columns and units are
// multiples of 16.

/// Writes x in units of its greatest number's 127th part, which is given back; each is 128 more than it is.
float dateline_quantise(const float *x, size_t count, uint8_t *quantised);

/// y = scale * scales * products + bias, column by column
void dateline_scale(
  const int32_t *products, float scale, const float *scales, const float *bias, size_t columns, float *y);

/// y += scale * row
void dateline_add_scaled(const int8_t *row, float scale, size_t columns, float *y);

/// y = max(0, sum of the rows)
void dateline_rectified_sum(const float *const *rows, size_t count, size_t columns, float *y);

/// The index of the first greatest value but the one skipped, and the two greatest values.
size_t dateline_two_greatest(const float *values, size_t count, size_t skipped, float *first, float *second);

/// How many hashes are mixed side by side.
#define DATELINE_MIXED 24

/// Hashes of columns of values, one for each place: the mixing step of MurmurHash3 (Appleby) a column, from a beginning
/// that tells the places apart.
void dateline_mix(const uint32_t *values, size_t columns, uint32_t *hashes);

/// The sum of the weights whose indices are the highest bits of hashes, those that are left when they are shifted.
int32_t dateline_hashed_sum(const int8_t *weights, uint32_t shift, const uint32_t *hashes);

/// The share of the second of two options in a softmax, by how much its score differs from the first one's: at most half
/// for a difference that is not above zero.
float dateline_share(float difference);

/// The index of the first greatest value; 0 when there is none.
size_t dateline_greatest(const float *values, size_t count);

/// One direction of a layer of simple recurrent units (Lei, Zhang, Wang, Dai and Artzi, EMNLP 2018).
///
/// `z` holds candidate, forget and reset sums a word, `x` the layer's input, which the reset gate mixes in; `weights`
/// the two peepholes and two biases. `order` is 1 from the first word to the last, -1 the other way; strides are
/// counted in floats. `h` takes the output, `cells` the inner values, `forget` and `reset` those of the gates unless they
/// are null, all with the stride of `h`.
void dateline_recur(
  const float *z, size_t z_stride, const float *x, size_t x_stride, const float *weights, size_t units, size_t words,
  int order, float *h, float *cells, float *forget, float *reset, size_t h_stride);

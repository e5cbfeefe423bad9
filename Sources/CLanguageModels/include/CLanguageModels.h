#pragma once

#include <stddef.h>
#include <stdint.h>

/// The bytes of the model of English, aligned to 64, alive as long as the program.
const uint8_t *dateline_model_english(void);
/// How many they are.
size_t dateline_model_english_size(void);

/// Hashes of names of places and given names, as Scripts/gazetteer writes them.
const uint8_t *dateline_names_english(void);
/// How many bytes they are.
size_t dateline_names_english_size(void);

// The arithmetic of the models. Every sum is taken in one order and nothing is fused, so that all machines, whatever
// the width of their vectors, give the same bits. Counts of columns and units are multiples of 16.

/// y[rows][columns] += x[rows][depth] * w[depth][columns]
void dateline_multiply(const float *x, size_t rows, size_t depth, const float *w, size_t columns, float *y);

/// y += scale * row
void dateline_add_scaled(const int8_t *row, float scale, size_t columns, float *y);

/// y = max(0, sum of the rows)
void dateline_rectified_sum(const float *const *rows, size_t count, size_t columns, float *y);

/// One direction of a layer of simple recurrent units (Lei, Zhang, Wang, Dai and Artzi, EMNLP 2018).
///
/// `z` holds candidate, forget and reset sums a word, `x` the layer's input, which the reset gate mixes in; `weights`
/// the two peepholes and two biases. `order` is 1 from the first word to the last, -1 the other way; strides are
/// counted in floats. `cells`, `forget` and `reset` take the inner values, `h` the output, all with the stride of `h`.
void dateline_recur(
  const float *z, size_t z_stride, const float *x, size_t x_stride, const float *weights, size_t units, size_t words,
  int order, float *h, float *cells, float *forget, float *reset, size_t h_stride);

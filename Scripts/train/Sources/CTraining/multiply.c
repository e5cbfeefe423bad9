#include "CTraining.h"

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__) && defined(__clang__)
#define CLONES __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define CLONES
#endif

// Sixteen floats: one register of AVX-512, two of AVX2, four of SSE and NEON.
typedef float V __attribute__((vector_size(64), aligned(4)));
enum { LANES = 16 };

#define LOAD(p) (*(const V *)(p))
#define STORE(p, v) (*(V *)(p) = (v))

// A tile of the product: `rows` by `blocks` vectors, both constants where this is inlined, kept in registers.
static inline __attribute__((always_inline)) void tile(
  const float *x, size_t depth, const float *w, size_t columns, float *y, const int rows, const int blocks) {
  V sums[8];
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < blocks; j++) sums[i * blocks + j] = LOAD(y + i * columns + j * LANES);
  for (size_t k = 0; k < depth; k++) {
    for (int j = 0; j < blocks; j++) {
      V weights = LOAD(w + k * columns + j * LANES);
      for (int i = 0; i < rows; i++) sums[i * blocks + j] += weights * x[i * depth + k];
    }
  }
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < blocks; j++) STORE(y + i * columns + j * LANES, sums[i * blocks + j]);
}

CLONES void training_multiply(
  const float *x, size_t rows, size_t depth, const float *w, size_t columns, float *y) {
  size_t tiled = rows - rows % 6;
  for (size_t column = 0; column < columns; column += LANES)
    for (size_t row = 0; row < tiled; row += 6)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 6, 1);
  for (size_t row = tiled; row < rows; row++) {
    size_t column = 0;
    for (; column + 6 * LANES <= columns; column += 6 * LANES)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 1, 6);
    for (; column < columns; column += LANES)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 1, 1);
  }
}

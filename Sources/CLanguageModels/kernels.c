#include "CLanguageModels.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__) && defined(__clang__)
#define CLONES __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define CLONES
#endif
#define INLINE static inline __attribute__((always_inline))

// Sixteen floats: one register of AVX-512, two of AVX2, four of SSE and NEON.
typedef float V __attribute__((vector_size(64), aligned(4)));
enum { LANES = 16 };

#define LOAD(p) (*(const V *)(p))
#define STORE(p, v) (*(V *)(p) = (v))

// A tile of the product: `rows` by `blocks` vectors, both constants where this is inlined, kept in registers.
INLINE void tile(
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

CLONES void dateline_multiply(
  const float *x, size_t rows, size_t depth, const float *w, size_t columns, float *y) {
  size_t tiled = rows - rows % 6;
  for (size_t column = 0; column < columns; column += LANES)
    for (size_t row = 0; row < tiled; row += 6)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 6, 1);
  for (size_t row = tiled; row < rows; row++) {
    size_t column = 0;
    for (; column + 6 * LANES <= columns; column += 6 * LANES)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 1, 6);
    for (; column + 2 * LANES <= columns; column += 2 * LANES)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 1, 2);
    for (; column < columns; column += LANES)
      tile(x + row * depth, depth, w + column, columns, y + row * columns + column, 1, 1);
  }
}

CLONES void dateline_add_scaled(const int8_t *row, float scale, size_t columns, float *y) {
  for (size_t i = 0; i < columns; i++) y[i] += scale * (float)row[i];
}

CLONES void dateline_rectified_sum(const float *const *rows, size_t count, size_t columns, float *y) {
  for (size_t column = 0; column < columns; column += LANES) {
    V sum = LOAD(rows[0] + column);
    for (size_t i = 1; i < count; i++) sum += LOAD(rows[i] + column);
    for (int i = 0; i < LANES; i++) y[column + i] = sum[i] > 0 ? sum[i] : 0;
  }
}

// The logistic function by the continued fraction of tanh, good to 1e-6 within the clamp.
INLINE float logistic(float a) {
  float t = a * 0.5f;
  t = t < -7.5f ? -7.5f : t > 7.5f ? 7.5f : t;
  float s = t * t;
  float p = t * (2027025.0f + s * (270270.0f + s * (6930.0f + s * 36.0f)));
  float q = 2027025.0f + s * (945945.0f + s * (51975.0f + s * (630.0f + s)));
  float tanh = p / q;
  tanh = tanh < -1.0f ? -1.0f : tanh > 1.0f ? 1.0f : tanh;
  return 0.5f + 0.5f * tanh;
}

CLONES void dateline_recur(
  const float *z, size_t z_stride, const float *x, size_t x_stride, const float *weights, size_t units, size_t words,
  int order, float *restrict h, float *cells, float *forget, float *reset, size_t h_stride) {
  const float *forget_peephole = weights, *reset_peephole = weights + units;
  const float *forget_bias = weights + 2 * units, *reset_bias = weights + 3 * units;
  const float *before = NULL;
  for (size_t step = 0; step < words; step++) {
    size_t word = order > 0 ? step : words - 1 - step;
    const float *sums = z + word * z_stride, *input = x + word * x_stride;
    size_t at = word * h_stride;
    // The blocks do not wait for one another, so the latency of one hides behind the others.
    for (size_t block = 0; block < units; block += LANES) {
      for (size_t i = block; i < block + LANES; i++) {
        float cell = before ? before[i] : 0;
        float f = logistic(sums[units + i] + forget_peephole[i] * cell + forget_bias[i]);
        float r = logistic(sums[2 * units + i] + reset_peephole[i] * cell + reset_bias[i]);
        float c = f * cell + (1.0f - f) * sums[i];
        h[at + i] = r * c + (1.0f - r) * input[i];
        cells[at + i] = c;
        forget[at + i] = f;
        reset[at + i] = r;
      }
    }
    before = cells + at;
  }
}

#include "CLanguageModels.h"

#include <math.h>

#pragma STDC FP_CONTRACT OFF

#if defined(__x86_64__) && defined(__linux__) && defined(__clang__)
#define CLONES __attribute__((target_clones("default", "avx2", "arch=x86-64-v4")))
#else
#define CLONES
#endif

enum { LANES = 16 };

CLONES void dateline_add_scaled(const int8_t *row, float scale, size_t columns, float *y) {
  for (size_t i = 0; i < columns; i++) y[i] += scale * (float)row[i];
}

CLONES void dateline_rectified_sum(const float *const *rows, size_t count, size_t columns, float *y) {
  for (size_t column = 0; column < columns; column += LANES) {
    float sum[LANES];
    for (int i = 0; i < LANES; i++) sum[i] = rows[0][column + i];
    for (size_t row = 1; row < count; row++)
      for (int i = 0; i < LANES; i++) sum[i] += rows[row][column + i];
    for (int i = 0; i < LANES; i++) y[column + i] = sum[i] > 0 ? sum[i] : 0;
  }
}

CLONES void dateline_scale(
  const int32_t *products, float scale, const float *scales, const float *bias, size_t columns, float *restrict y) {
  for (size_t i = 0; i < columns; i++) y[i] = scale * scales[i] * (float)products[i] + bias[i];
}

// Rounds to the nearest whole number, ties to even, for numbers far below 2^22.
static inline int32_t nearest(float value) { return (int32_t)((value + 12582912.0f) - 12582912.0f); }

CLONES float dateline_quantise(const float *x, size_t count, uint8_t *quantised) {
  float greatest[LANES] = {0};
  for (size_t at = 0; at < count; at += LANES)
    for (int i = 0; i < LANES; i++) {
      float size = fabsf(x[at + i]);
      greatest[i] = size > greatest[i] ? size : greatest[i];
    }
  // Lane by lane of halves: a chain of sixteen comparisons would take longer than all before.
  for (int half = LANES / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) greatest[i] = greatest[i + half] > greatest[i] ? greatest[i + half] : greatest[i];
  float all = greatest[0] > 1e-20f ? greatest[0] : 1e-20f;
  float inverse = DATELINE_QUANTISED_LIMIT / all;
  for (size_t i = 0; i < count; i++) quantised[i] = (uint8_t)(nearest(x[i] * inverse) + 128);
  return all / DATELINE_QUANTISED_LIMIT;
}

// The logistic function of two numbers by the continued fraction of tanh, good to 1e-4 where it is cut off. Their fractions
// are divided together, as division is slow.
static inline __attribute__((always_inline)) void logistic(float *a, float *b) {
  float numbers[2] = {*a, *b}, p[2], q[2];
  for (int i = 0; i < 2; i++) {
    float t = numbers[i] * 0.5f;
    t = t < -7.5f ? -7.5f : t > 7.5f ? 7.5f : t;
    float s = t * t;
    p[i] = t * (2027025.0f + s * (270270.0f + s * (6930.0f + s * 36.0f)));
    q[i] = 2027025.0f + s * (945945.0f + s * (51975.0f + s * (630.0f + s)));
  }
  float inverse = 1.0f / (q[0] * q[1]);
  float tanh[2] = {p[0] * q[1] * inverse, p[1] * q[0] * inverse};
  for (int i = 0; i < 2; i++) tanh[i] = tanh[i] < -1.0f ? -1.0f : tanh[i] > 1.0f ? 1.0f : tanh[i];
  *a = 0.5f + 0.5f * tanh[0];
  *b = 0.5f + 0.5f * tanh[1];
}

// The index of the first of the values that equals one of them; `skipped` is none.
static inline __attribute__((always_inline)) size_t place(
  const float *values, size_t count, size_t skipped, float value) {
  size_t at = 0;
  for (; at + LANES <= count; at += LANES) {
    int equal = 0;
    for (int i = 0; i < LANES; i++) equal |= values[at + i] == value;
    if (!equal) continue;
    for (size_t i = at; i < at + LANES; i++)
      if (values[i] == value && i != skipped) return i;
  }
  for (; at < count; at++)
    if (values[at] == value && at != skipped) return at;
  return 0;
}

CLONES size_t dateline_greatest(const float *values, size_t count) {
  float greatest[LANES];
  for (int i = 0; i < LANES; i++) greatest[i] = -INFINITY;
  size_t at = 0;
  for (; at + LANES <= count; at += LANES)
    for (int i = 0; i < LANES; i++) greatest[i] = values[at + i] > greatest[i] ? values[at + i] : greatest[i];
  for (; at < count; at++) greatest[0] = values[at] > greatest[0] ? values[at] : greatest[0];
  for (int half = LANES / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) greatest[i] = greatest[i + half] > greatest[i] ? greatest[i + half] : greatest[i];
  return place(values, count, count, greatest[0]);
}

CLONES size_t dateline_two_greatest(const float *values, size_t count, size_t skipped, float *first, float *second) {
  float greatest[LANES], next[LANES];
  for (int i = 0; i < LANES; i++) greatest[i] = next[i] = -INFINITY;
  for (size_t at = 0; at < count; at += LANES) {
    float block[LANES];
    if (at + LANES <= count)
      for (int i = 0; i < LANES; i++) block[i] = values[at + i];
    else
      for (int i = 0; i < LANES; i++) block[i] = at + i < count ? values[at + i] : -INFINITY;
    uint32_t lane = skipped - at < LANES ? (uint32_t)(skipped - at) : LANES;
    for (uint32_t i = 0; i < LANES; i++) {
      float value = i == lane ? -INFINITY : block[i];
      float lower = value < greatest[i] ? value : greatest[i];
      next[i] = lower > next[i] ? lower : next[i];
      greatest[i] = value > greatest[i] ? value : greatest[i];
    }
  }
  for (int half = LANES / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) {
      float lower = greatest[i] < greatest[i + half] ? greatest[i] : greatest[i + half];
      float other = next[i] > next[i + half] ? next[i] : next[i + half];
      next[i] = lower > other ? lower : other;
      greatest[i] = greatest[i] > greatest[i + half] ? greatest[i] : greatest[i + half];
    }
  *first = greatest[0];
  *second = next[0];
  return place(values, count, skipped, greatest[0]);
}

// Steps through a sentence; `keeps` is constant where this is inlined.
static inline __attribute__((always_inline)) void recur(
  const float *z, size_t z_stride, const float *x, size_t x_stride, const float *weights, size_t units, size_t words,
  int order, float *restrict h, float *cells, float *forget, float *reset, size_t h_stride, const int keeps) {
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
        float f = sums[units + i] + forget_peephole[i] * cell + forget_bias[i];
        float r = sums[2 * units + i] + reset_peephole[i] * cell + reset_bias[i];
        logistic(&f, &r);
        float c = f * cell + (1.0f - f) * sums[i];
        h[at + i] = r * c + (1.0f - r) * input[i];
        cells[at + i] = c;
        if (keeps) {
          forget[at + i] = f;
          reset[at + i] = r;
        }
      }
    }
    before = cells + at;
  }
}

CLONES void dateline_recur(
  const float *z, size_t z_stride, const float *x, size_t x_stride, const float *weights, size_t units, size_t words,
  int order, float *h, float *cells, float *forget, float *reset, size_t h_stride) {
  if (forget && reset)
    recur(z, z_stride, x, x_stride, weights, units, words, order, h, cells, forget, reset, h_stride, 1);
  else
    recur(z, z_stride, x, x_stride, weights, units, words, order, h, cells, forget, reset, h_stride, 0);
}

float dateline_share(float difference) {
  // The exponential as a power with a whole exponent: the same everywhere, and good to some percent where it counts.
  float power = 1.0f + (difference < -64.0f ? -64.0f : difference) / 1024.0f;
  for (int i = 0; i < 10; i++) power *= power;
  return power / (1.0f + power);
}

CLONES void dateline_mix(const uint32_t *values, size_t columns, uint32_t *hashes) {
  enum { COUNT = DATELINE_MIXED };
  for (uint32_t i = 0; i < COUNT; i++) hashes[i] = i * 0x9E3779B1u;
  for (size_t column = 0; column < columns; column++)
    for (size_t i = 0; i < COUNT; i++) {
      uint32_t product = (hashes[i] ^ values[column * COUNT + i]) * 0x85EBCA6Bu;
      hashes[i] = product ^ product >> 13;
    }
}

int32_t dateline_hashed_sum(const int8_t *weights, uint32_t shift, const uint32_t *hashes) {
  int32_t sum = 0;
  for (size_t i = 0; i < DATELINE_MIXED; i++) sum += weights[hashes[i] >> shift];
  return sum;
}

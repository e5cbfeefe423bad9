// The product of small integers that all the time of a model at work goes into. Whole numbers: the same everywhere.
#include "dateline_product.h"

// What is multiplied: bytes without a sign, 128 above the quantised numbers, with weights of a byte. Four rows of a
// column lie beside each other, so that 32 bits of a vector hold what is added to one sum. Each kind of processor has a
// function of its own; product.inc makes those of processors that work with whole vectors of sums.

static void product_any(
  const uint8_t *x, size_t rows, size_t depth, const int8_t *w, const int32_t *start, size_t columns, int32_t *y) {
  for (size_t row = 0; row < rows; row++, x += depth, y += columns) {
    for (size_t column = 0; column < columns; column++) y[column] = start[column];
    for (size_t k = 0; k < depth; k += 4)
      for (size_t column = 0; column < columns; column++)
        for (int i = 0; i < 4; i++) y[column] += x[k + i] * w[k * columns + 4 * column + i];
  }
}

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

// Sums of 16 columns in a vector, four products added at once.
#define NAME product_vnni512
#define TARGET __attribute__((target("avx512f,avx512vnni")))
#define VECTOR __m512i
#define WEIGHTS __m512i
#define INPUT uint8_t
#define LANES 16
#define TILE_ROWS 6
#define TILE_BLOCKS 4
#define MOST_BLOCKS 6
#define LOAD_WEIGHTS(p) _mm512_loadu_si512(p)
#define SPREAD(p) _mm512_set1_epi32(four(p))
#define BEGIN(start) _mm512_loadu_si512(start)
#define MULTIPLY_ADD(sum, a, w) _mm512_dpbusd_epi32(sum, a, w)
#define FINISH(y, sums) _mm512_storeu_si512(y, (sums)[0])
#define PARTS 1
#include "product.inc"

// The same in vectors of 8 columns.
#define NAME product_avxvnni
#define TARGET __attribute__((target("avx2,avxvnni")))
#define VECTOR __m256i
#define WEIGHTS __m256i
#define INPUT uint8_t
#define LANES 8
#define TILE_ROWS 6
#define TILE_BLOCKS 2
#define MOST_BLOCKS 4
#define LOAD_WEIGHTS(p) _mm256_loadu_si256((const __m256i *)(p))
#define SPREAD(p) _mm256_set1_epi32(four(p))
#define BEGIN(start) _mm256_loadu_si256((const __m256i *)(start))
#define MULTIPLY_ADD(sum, a, w) _mm256_dpbusd_avx_epi32(sum, a, w)
#define FINISH(y, sums) _mm256_storeu_si256((__m256i *)(y), (sums)[0])
#define PARTS 1
#include "product.inc"

// Without such an operation bytes are widened to 16 bits, of which pairs are multiplied and added: a column has two sums
// until the end. The widened weights serve all rows of a tile.
#define NAME product_avx2
#define TARGET __attribute__((target("avx2")))
#define VECTOR __m256i
#define WEIGHTS __m256i
#define INPUT int16_t
#define CONVERTED(byte) (byte)
#define LANES 4
#define TILE_ROWS 6
#define TILE_BLOCKS 2
#define MOST_BLOCKS 8
#define LOAD_WEIGHTS(p) _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(p)))
#define SPREAD(p) _mm256_set1_epi64x(eight(p))
#define BEGIN(start) _mm256_cvtepu32_epi64(_mm_loadu_si128((const __m128i *)(start)))
#define MULTIPLY_ADD(sum, a, w) _mm256_add_epi32(sum, _mm256_madd_epi16(a, w))
#define FINISH(y, sums) _mm_storeu_si128((__m128i *)(y), folded256((sums)[0]))
#define PARTS 1
__attribute__((target("avx2"))) static inline __m128i folded256(__m256i sums) {
  __m128 low = _mm_castsi128_ps(_mm256_castsi256_si128(sums));
  __m128 high = _mm_castsi128_ps(_mm256_extracti128_si256(sums, 1));
  return _mm_add_epi32(
    _mm_castps_si128(_mm_shuffle_ps(low, high, 0x88)), _mm_castps_si128(_mm_shuffle_ps(low, high, 0xDD)));
}
#include "product.inc"

#define NAME product_sse2
#define TARGET
#define VECTOR __m128i
#define WEIGHTS Widened128
#define INPUT int16_t
#define CONVERTED(byte) (byte)
#define LANES 4
#define TILE_ROWS 5
#define TILE_BLOCKS 1
#define MOST_BLOCKS 2
#define LOAD_WEIGHTS(p) widened128(p)
#define SPREAD(p) _mm_set1_epi64x(eight(p))
#define PARTS 2
#define BEGIN_PART(start, part) begun128(start, part)
#define MULTIPLY_ADD_PART(sum, a, w, part) _mm_add_epi32(sum, _mm_madd_epi16(a, (w).halves[part]))
#define FINISH(y, sums) _mm_storeu_si128((__m128i *)(y), folded128((sums)[0], (sums)[1]))
typedef struct {
  __m128i halves[2];
} Widened128;
static inline Widened128 widened128(const int8_t *p) {
  __m128i bytes = _mm_loadu_si128((const __m128i *)p), signs = _mm_cmpgt_epi8(_mm_setzero_si128(), bytes);
  return (Widened128){{_mm_unpacklo_epi8(bytes, signs), _mm_unpackhi_epi8(bytes, signs)}};
}
static inline __m128i begun128(const int32_t *start, int part) {
  __m128i all = _mm_loadu_si128((const __m128i *)start);
  return part ? _mm_unpackhi_epi32(all, _mm_setzero_si128()) : _mm_unpacklo_epi32(all, _mm_setzero_si128());
}
static inline __m128i folded128(__m128i one, __m128i two) {
  __m128 low = _mm_castsi128_ps(one), high = _mm_castsi128_ps(two);
  return _mm_add_epi32(
    _mm_castps_si128(_mm_shuffle_ps(low, high, 0x88)), _mm_castps_si128(_mm_shuffle_ps(low, high, 0xDD)));
}
#include "product.inc"

#elif defined(__aarch64__)
#include <arm_neon.h>
#include <string.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif

// Four products of signed bytes are added to each of four sums at once.
#define NAME product_dot
#define TARGET __attribute__((target("arch=armv8.2-a+dotprod")))
#define VECTOR int32x4_t
#define WEIGHTS int8x16_t
#define INPUT int8_t
#define CONVERTED(byte) (int8_t)((byte) ^ 0x80)
#define LANES 4
#define TILE_ROWS 6
#define TILE_BLOCKS 4
#define MOST_BLOCKS 6
#define LOAD_WEIGHTS(p) vld1q_s8(p)
#define SPREAD(p) vreinterpretq_s8_s32(vdupq_n_s32(four(p)))
#define BEGIN(start) vdupq_n_s32(0)
#define MULTIPLY_ADD(sum, a, w) vdotq_s32(sum, a, w)
#define FINISH(y, sums) vst1q_s32(y, (sums)[0])
#define PARTS 1
#include "product.inc"

// The widening product of bytes, of which two fit 16 bits.
#define NAME product_neon
#define TARGET
#define VECTOR int32x4_t
#define WEIGHTS int8x16_t
#define INPUT int8_t
#define CONVERTED(byte) (int8_t)((byte) ^ 0x80)
#define LANES 4
#define TILE_ROWS 5
#define TILE_BLOCKS 2
#define MOST_BLOCKS 4
#define LOAD_WEIGHTS(p) vld1q_s8(p)
#define SPREAD(p) vreinterpret_s8_s32(vdup_n_s32(four(p)))
#define PARTS 2
#define BEGIN_PART(start, part) vdupq_n_s32(0)
#define MULTIPLY_ADD_PART(sum, a, w, part) \
  vpadalq_s16(sum, vmull_s8(a, (part) ? vget_high_s8(w) : vget_low_s8(w)))
#define FINISH(y, sums) vst1q_s32(y, vpaddq_s32((sums)[0], (sums)[1]))
#include "product.inc"

#endif

int dateline_product_may_use(enum dateline_processor processor) {
  switch (processor) {
  case dateline_processor_any: return 1;
#if defined(__x86_64__)
  case dateline_processor_sse2: return 1;
  case dateline_processor_avx2: return __builtin_cpu_supports("avx2") != 0;
  case dateline_processor_avxvnni: return __builtin_cpu_supports("avxvnni") != 0;
  case dateline_processor_vnni512: return __builtin_cpu_supports("avx512vnni") != 0;
#elif defined(__aarch64__)
  case dateline_processor_neon: return 1;
#if defined(__linux__)
  case dateline_processor_dot: return (getauxval(AT_HWCAP) & (1 << 20)) != 0;
#elif defined(__APPLE__)
  case dateline_processor_dot: return 1;
#endif
#endif
  default: return 0;
  }
}

void dateline_product_of(
  enum dateline_processor processor, const uint8_t *x, size_t rows, size_t depth, const int8_t *w, const int32_t *start,
  size_t columns, int32_t *y) {
  switch (processor) {
#if defined(__x86_64__)
  case dateline_processor_sse2: product_sse2(x, rows, depth, w, start, columns, y); return;
  case dateline_processor_avx2: product_avx2(x, rows, depth, w, start, columns, y); return;
  case dateline_processor_avxvnni: product_avxvnni(x, rows, depth, w, start, columns, y); return;
  case dateline_processor_vnni512: product_vnni512(x, rows, depth, w, start, columns, y); return;
#elif defined(__aarch64__)
  case dateline_processor_neon: product_neon(x, rows, depth, w, start, columns, y); return;
  case dateline_processor_dot: product_dot(x, rows, depth, w, start, columns, y); return;
#endif
  default: product_any(x, rows, depth, w, start, columns, y);
  }
}

void dateline_product(
  const uint8_t *x, size_t rows, size_t depth, const int8_t *w, const int32_t *start, size_t columns, int32_t *y) {
  static enum dateline_processor best = dateline_processor_unknown;
  enum dateline_processor processor = __atomic_load_n(&best, __ATOMIC_RELAXED);
  if (processor == dateline_processor_unknown) {
    processor = dateline_processor_last;
    while (!dateline_product_may_use(processor)) processor--;
    __atomic_store_n(&best, processor, __ATOMIC_RELAXED);
  }
  dateline_product_of(processor, x, rows, depth, w, start, columns, y);
}

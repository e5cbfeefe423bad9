// The product of small integers that all the time of a model at work goes into. Whole numbers: the same everywhere.
#include "CLanguageModels.h"

#include <string.h>

// Each wide operation multiplies pairs of 16 bits and adds the two products to a lane of 32 bits. A kind of processor
// gives VECTOR, its LANES of 32 bits, and the operations; product.inc makes a function of them.
#if defined(__x86_64__)
#include <immintrin.h>

#define NAME product_sse2
#define TARGET
#define VECTOR __m128i
#define LANES 4
#define LOAD(p) _mm_loadu_si128((const __m128i *)(p))
#define STORE(p, v) _mm_storeu_si128((__m128i *)(p), v)
#define ZERO _mm_setzero_si128()
#define SPREAD(pair) _mm_set1_epi32(pair)
#define MULTIPLY_ADD(sum, a, b) _mm_add_epi32(sum, _mm_madd_epi16(a, b))
#include "product.inc"

#define NAME product_avx2
#define TARGET __attribute__((target("avx2")))
#define VECTOR __m256i
#define LANES 8
#define LOAD(p) _mm256_loadu_si256((const __m256i *)(p))
#define STORE(p, v) _mm256_storeu_si256((__m256i *)(p), v)
#define ZERO _mm256_setzero_si256()
#define SPREAD(pair) _mm256_set1_epi32(pair)
#define MULTIPLY_ADD(sum, a, b) _mm256_add_epi32(sum, _mm256_madd_epi16(a, b))
#include "product.inc"

#define NAME product_avx512
#define TARGET __attribute__((target("avx512f,avx512vnni")))
#define VECTOR __m512i
#define LANES 16
#define LOAD(p) _mm512_loadu_si512(p)
#define STORE(p, v) _mm512_storeu_si512(p, v)
#define ZERO _mm512_setzero_si512()
#define SPREAD(pair) _mm512_set1_epi32(pair)
#define MULTIPLY_ADD(sum, a, b) _mm512_dpwssd_epi32(sum, a, b)
#include "product.inc"

void dateline_product(
  const int16_t *x, size_t rows, size_t depth, const int16_t *w, size_t columns, int32_t *y) {
  if (__builtin_cpu_supports("avx512vnni"))
    product_avx512(x, rows, depth, w, columns, y);
  else if (__builtin_cpu_supports("avx2"))
    product_avx2(x, rows, depth, w, columns, y);
  else
    product_sse2(x, rows, depth, w, columns, y);
}

#else

// Elsewhere the compiler finds the wide operations itself.
typedef struct {
  int32_t lane[4];
} Lanes;

static inline Lanes spread(int32_t pair) { return (Lanes){{pair, pair, pair, pair}}; }
static inline Lanes multiply_add(Lanes sum, Lanes a, Lanes b) {
  int16_t p[8], q[8];
  memcpy(p, &a, sizeof p);
  memcpy(q, &b, sizeof q);
  for (int i = 0; i < 4; i++) sum.lane[i] += (int32_t)p[2 * i] * q[2 * i] + (int32_t)p[2 * i + 1] * q[2 * i + 1];
  return sum;
}
static inline Lanes load(const void *from) {
  Lanes lanes;
  memcpy(&lanes, from, sizeof lanes);
  return lanes;
}

#define NAME product_any
#define TARGET
#define VECTOR Lanes
#define LANES 4
#define LOAD(p) load(p)
#define STORE(p, v) memcpy(p, &(v), sizeof(v))
#define ZERO ((Lanes){{0}})
#define SPREAD(pair) spread(pair)
#define MULTIPLY_ADD(sum, a, b) multiply_add(sum, a, b)
#include "product.inc"

void dateline_product(
  const int16_t *x, size_t rows, size_t depth, const int16_t *w, size_t columns, int32_t *y) {
  product_any(x, rows, depth, w, columns, y);
}

#endif

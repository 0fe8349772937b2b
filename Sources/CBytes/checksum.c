#include "checksum.h"

#if defined(__x86_64__)

#include <immintrin.h>

// Powers of x modulo the polynomial, bits reversed, as Gopal and others derive them ("Fast CRC Computation for Generic
// Polynomials Using PCLMULQDQ Instruction", Intel 2009): what a half of 128 bits becomes when it is moved on by a step.
#define OVER_512_LOW 0x154442bd4
#define OVER_512_HIGH 0x1c6e41596
#define OVER_128_LOW 0x1751997d0
#define OVER_128_HIGH 0x0ccaa009e
#define OVER_64 0x163cd6124
// The polynomial, and its inverse for the last division (Barrett).
#define POLYNOMIAL 0x1db710641
#define INVERSE 0x1f7011641

__attribute__((target("pclmul,sse4.1"))) static inline __m128i moved(__m128i sum, __m128i powers, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(sum, powers, 0x00);
  __m128i high = _mm_clmulepi64_si128(sum, powers, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

static inline __m128i block(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

__attribute__((target("pclmul,sse4.1"))) static uint32_t
checksum(uint32_t state, const uint8_t *bytes, size_t count) {
  __m128i sums[4];
  for (int i = 0; i < 4; i++) sums[i] = block(bytes + 16 * i);
  sums[0] = _mm_xor_si128(sums[0], _mm_cvtsi32_si128((int)state));
  bytes += 64;
  count -= 64;

  const __m128i over512 = _mm_set_epi64x(OVER_512_HIGH, OVER_512_LOW);
  for (; count >= 64; bytes += 64, count -= 64) {
    for (int i = 0; i < 4; i++) sums[i] = moved(sums[i], over512, block(bytes + 16 * i));
  }

  const __m128i over128 = _mm_set_epi64x(OVER_128_HIGH, OVER_128_LOW);
  __m128i sum = sums[0];
  for (int i = 1; i < 4; i++) sum = moved(sum, over128, sums[i]);
  for (; count >= 16; bytes += 16, count -= 16) sum = moved(sum, over128, block(bytes));

  // 128 bits to 64, those to 32.
  const __m128i low32 = _mm_set_epi32(0, -1, 0, -1);
  sum = _mm_xor_si128(_mm_srli_si128(sum, 8), _mm_clmulepi64_si128(sum, over128, 0x10));
  sum = _mm_xor_si128(
      _mm_srli_si128(sum, 4), _mm_clmulepi64_si128(_mm_and_si128(sum, low32), _mm_set_epi64x(0, OVER_64), 0x00));
  const __m128i division = _mm_set_epi64x(INVERSE, POLYNOMIAL);
  __m128i quotient = _mm_clmulepi64_si128(_mm_and_si128(sum, low32), division, 0x10);
  quotient = _mm_clmulepi64_si128(_mm_and_si128(quotient, low32), division, 0x00);
  return (uint32_t)_mm_extract_epi32(_mm_xor_si128(sum, quotient), 1);
}

size_t checksumByMultiplication(uint32_t *state, const uint8_t *bytes, size_t count) {
  if (count < 64 || !__builtin_cpu_supports("pclmul") || !__builtin_cpu_supports("sse4.1")) return 0;
  size_t taken = count & ~(size_t)15;
  *state = checksum(*state, bytes, taken);
  return taken;
}

#else

size_t checksumByMultiplication(uint32_t *state, const uint8_t *bytes, size_t count) {
  (void)state;
  (void)bytes;
  (void)count;
  return 0;
}

#endif

#ifndef PRERENTREE_BYTES_H
#define PRERENTREE_BYTES_H

#include <stdint.h>
#include <string.h>

// Sixteen bytes that are looked at in one step, and the answer as sixteen bits, the first byte's the lowest. Swift has
// vectors, and no word for gathering their answer: what it makes of one is a loop (seen in the assembly, and fifty times
// dearer). Vectors are clang's own, on every processor; only the last step is the processor's.

typedef uint8_t byte_block __attribute__((vector_size(16)));
typedef int8_t signed_byte_block __attribute__((vector_size(16)));

static inline __attribute__((always_inline)) byte_block byte_block_at(const void *place) {
  byte_block block;
  memcpy(&block, place, sizeof block);
  return block;
}

static inline __attribute__((always_inline)) uint32_t byte_block_bits(signed_byte_block marks) {
#if defined(__SSE2__)
  typedef char signs __attribute__((vector_size(16)));
  return (uint32_t)__builtin_ia32_pmovmskb128((signs)marks);
#else
  uint32_t bits = 0;
  for (int i = 0; i < 16; i++) bits |= (uint32_t)(marks[i] & 1) << i;
  return bits;
#endif
}

/// The bytes beyond ASCII.
static inline __attribute__((always_inline)) uint32_t bytes_beyond_ascii(const void *place) {
  return byte_block_bits((signed_byte_block)byte_block_at(place) < (signed_byte_block){});
}

/// The bytes that are one of two.
static inline __attribute__((always_inline)) uint32_t bytes_like(const void *place, uint8_t one, uint8_t other) {
  byte_block block = byte_block_at(place);
  return byte_block_bits((signed_byte_block)((block == one) | (block == other)));
}

/// The bytes that are one of three, control characters, or beyond ASCII.
static inline __attribute__((always_inline)) uint32_t bytes_odd_or_like(
    const void *place, uint8_t one, uint8_t other, uint8_t third) {
  byte_block block = byte_block_at(place);
  // With a sign, what lies beyond ASCII is below zero.
  signed_byte_block odd = (signed_byte_block)block < (signed_byte_block){} + 0x20;
  return byte_block_bits(odd | (signed_byte_block)((block == one) | (block == other) | (block == third)));
}

#endif

#ifndef PRERENTREE_BYTES_H
#define PRERENTREE_BYTES_H

#include <stdbool.h>
#include <stddef.h>
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

/// The bytes that are one of two, or control characters.
static inline __attribute__((always_inline)) uint32_t bytes_control_or_like(
    const void *place, uint8_t one, uint8_t other) {
  byte_block block = byte_block_at(place);
  return byte_block_bits((signed_byte_block)((block < (byte_block){} + 0x20) | (block == one) | (block == other)));
}

/// The bytes that are one of three, control characters, or beyond ASCII.
static inline __attribute__((always_inline)) uint32_t bytes_odd_or_like(
    const void *place, uint8_t one, uint8_t other, uint8_t third) {
  byte_block block = byte_block_at(place);
  // With a sign, what lies beyond ASCII is below zero.
  signed_byte_block odd = (signed_byte_block)block < (signed_byte_block){} + 0x20;
  return byte_block_bits(odd | (signed_byte_block)((block == one) | (block == other) | (block == third)));
}

/// All bytes of a text of 1 to 16, some of them more than once: two halves that overlap, where it is shorter. Nothing beside
/// the text is touched.
static inline __attribute__((always_inline)) byte_block byte_block_of(const uint8_t *text, size_t count) {
  if (count == 16) return byte_block_at(text);
  uint64_t halves[2];
  if (count >= 8) {
    memcpy(&halves[0], text, 8);
    memcpy(&halves[1], text + count - 8, 8);
  } else if (count >= 4) {
    uint32_t first, last;
    memcpy(&first, text, 4);
    memcpy(&last, text + count - 4, 4);
    halves[0] = halves[1] = first | (uint64_t)last << 32;
  } else {
    uint32_t few = text[0] | (uint32_t)text[count >> 1] << 8 | (uint32_t)text[count - 1] << 16 | (uint32_t)text[0] << 24;
    halves[0] = halves[1] = few | (uint64_t)few << 32;
  }
  return byte_block_at(halves);
}

/// Whether a text holds a control character or one of eight bytes; of fewer one is said twice, and costs nothing.
static inline __attribute__((always_inline)) bool bytes_hold_control_or(
    const uint8_t *text, size_t count, uint8_t a, uint8_t b, uint8_t c, uint8_t d, uint8_t e, uint8_t f, uint8_t g,
    uint8_t h) {
  if (count == 0) return false;
  for (size_t at = 0;; at += 16) {
    // The last step overlaps the one before.
    bool is_last = count - at <= 16;
    byte_block block = count <= 16 ? byte_block_of(text, count) : byte_block_at(text + (is_last ? count - 16 : at));
    signed_byte_block odd = (signed_byte_block)(
        (block < (byte_block){} + 0x20) | (block == a) | (block == b) | (block == c) | (block == d) | (block == e) |
        (block == f) | (block == g) | (block == h));
    if (byte_block_bits(odd) != 0) return true;
    if (is_last) return false;
  }
}

/// Whether a text holds a control character, a sign of HTML or XML, or the first byte of a character that neither takes.
static inline __attribute__((always_inline)) bool bytes_hold_markup(const uint8_t *text, size_t count) {
  if (count == 0) return false;
  for (size_t at = 0;; at += 16) {
    bool is_last = count - at <= 16;
    byte_block block = count <= 16 ? byte_block_of(text, count) : byte_block_at(text + (is_last ? count - 16 : at));
    signed_byte_block odd = (signed_byte_block)(
        (block < (byte_block){} + 0x20) | (block == '&') | (block == '<') | (block == '>') | (block == '"') |
        (block == '\'') | (block == 0x7F) | (block == 0xC2) | (block == 0xD8) | (block == 0xE2) | (block == 0xEF));
    if (byte_block_bits(odd) != 0) return true;
    if (is_last) return false;
  }
}

/// Whether a text, which begins and ends with no blank, holds no two blanks in a row, no control character, and none of
/// five other bytes.
static inline __attribute__((always_inline)) bool bytes_are_ordinary(
    const uint8_t *text, size_t count, uint8_t a, uint8_t b, uint8_t c, uint8_t d, uint8_t e) {
  if (count == 0) return true;
  // Each step overlaps the one before by a byte at least, so that neighbours are seen side by side.
  for (size_t at = 0;; at += 15) {
    bool is_last = count - at <= 16;
    byte_block block = count <= 16 ? byte_block_of(text, count) : byte_block_at(text + (is_last ? count - 16 : at));
    uint32_t odd = byte_block_bits((signed_byte_block)(
        (block < (byte_block){} + 0x20) | (block == a) | (block == b) | (block == c) | (block == d) | (block == e)));
    uint32_t blanks = byte_block_bits((signed_byte_block)(block == 0x20));
    // Where the halves of a short text meet, bytes are no neighbours.
    uint32_t seams = count >= 16 ? 0xFFFF : count >= 8 ? 0xFEFF : 0xEEEE;
    if ((odd | (blanks & blanks << 1 & seams)) != 0) return false;
    if (is_last) return true;
  }
}

#endif

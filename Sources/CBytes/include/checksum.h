#ifndef PRERENTREE_CHECKSUM_H
#define PRERENTREE_CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

/// Goes on with a CRC-32 (ISO 3309, reversed polynomial 0xEDB88320) over the first bytes of a text with the processor's
/// carry-less multiplication. `state` is the sum's complement, as everywhere inside. Returns how many bytes were taken:
/// 0 where the processor cannot, else all but fewer than 16.
size_t checksumByMultiplication(uint32_t *state, const uint8_t *bytes, size_t count);

#endif

#include "CSystem.h"

#include <stddef.h>
#include <string.h>
#include <unistd.h>

// Where memory is lacking Swift's runtime ends the program with an illegal instruction, which tells the user nothing. So
// the C library's allocator is asked through functions that say it in a sentence and end with 3, as for any other thing
// that is lacking. Whatever was in place stays there, as when the program is killed.

static char sentence[512] = "prerentree: out of memory\n";

void sayOutOfMemory(const char *message) {
  strncpy(sentence, message, sizeof sentence - 1);
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define HAS_OWN_ALLOCATOR 1
#endif
#endif

#if defined(__GLIBC__) && !defined(HAS_OWN_ALLOCATOR)
#include <errno.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static void *there(void *block) {
  if (block) return block;
  ssize_t written = write(2, sentence, strlen(sentence));
  (void)written;
  _exit(3);
}

void *malloc(size_t size) { return there(__libc_malloc(size)); }
void *calloc(size_t count, size_t size) { return there(__libc_calloc(count, size)); }
void *memalign(size_t alignment, size_t size) { return there(__libc_memalign(alignment, size)); }
void *aligned_alloc(size_t alignment, size_t size) { return there(__libc_memalign(alignment, size)); }

void *realloc(void *block, size_t size) {
  void *moved = __libc_realloc(block, size);
  // Giving a block back leaves none.
  return size == 0 ? moved : there(moved);
}

int posix_memalign(void **place, size_t alignment, size_t size) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1))) return EINVAL;
  *place = there(__libc_memalign(alignment, size));
  return 0;
}
#endif

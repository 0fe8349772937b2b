// `madvise` is no part of the language's own library.
#define _DEFAULT_SOURCE

#include "pages.h"

#include <errno.h>
#include <stdint.h>
#include <sys/mman.h>

void memoryInLargePages(void *start, size_t count) {
#if defined(MADV_HUGEPAGE)
  // What is asked for begins with a page; the few bytes before the stretch are the allocator's, in the same page.
  uintptr_t before = (uintptr_t)start & 4095;
  int kept = errno;
  madvise((char *)start - before, count + before, MADV_HUGEPAGE);
  errno = kept;
#else
  (void)start;
  (void)count;
#endif
}

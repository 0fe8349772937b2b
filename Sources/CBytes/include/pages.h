#ifndef PRERENTREE_PAGES_H
#define PRERENTREE_PAGES_H

#include <stddef.h>

/// Asks the system to give a large stretch of memory that nobody has touched yet by pages of two megabytes instead of four
/// kilobytes. A system that knows no such pages leaves it as it is.
void memoryInLargePages(void *start, size_t count);

#endif

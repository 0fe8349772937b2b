#define _GNU_SOURCE
#include "CSystem.h"

#ifdef __linux__
#include <linux/membarrier.h>
#include <sys/syscall.h>
#endif

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

// The one kind of opening that can be neither read nor written.
#ifndef O_PATH
#define O_PATH O_RDONLY
#endif

void keepStandardPlaces(void) {
  int descriptor;
  do descriptor = open("/", O_PATH);
  while (descriptor >= 0 && descriptor <= 2);
  if (descriptor >= 0) close(descriptor);
}

void beginSettling(int descriptor) {
#ifdef SYNC_FILE_RANGE_WRITE
  sync_file_range(descriptor, 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

int startThread(void *(*run)(void *), void *argument, unsigned long stackSize, pthread_t *thread) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes)) return -1;
  pthread_attr_setstacksize(&attributes, stackSize);
  int code = pthread_create(thread, &attributes, run, argument);
  pthread_attr_destroy(&attributes);
  return code;
}

int exchangeNames(const char *first, const char *second) {
#if defined(__APPLE__)
  return renamex_np(first, second, RENAME_SWAP);
#elif defined(RENAME_EXCHANGE)
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#else
  errno = ENOSYS;
  return -1;
#endif
}

void awaitLookups(void) {
#ifdef __linux__
  // The barrier for all processes waits for those that are in the middle of following a path, which the system does
  // without locks. It takes about a hundredth of a second.
  if (syscall(SYS_membarrier, MEMBARRIER_CMD_GLOBAL, 0, 0) == 0) return;
#endif
  usleep(10000);
}

int openNameless(const char *folder) {
#ifdef O_TMPFILE
  return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
#else
  errno = ENOSYS;
  return -1;
#endif
}

#ifdef __APPLE__
long listAttributes(int descriptor, char *names, unsigned long size) { return flistxattr(descriptor, names, size, 0); }
long attribute(int descriptor, const char *name, void *value, unsigned long size) {
  return fgetxattr(descriptor, name, value, size, 0, 0);
}
int setAttribute(int descriptor, const char *name, const void *value, unsigned long size) {
  return fsetxattr(descriptor, name, value, size, 0, 0);
}
#else
long listAttributes(int descriptor, char *names, unsigned long size) { return flistxattr(descriptor, names, size); }
long attribute(int descriptor, const char *name, void *value, unsigned long size) {
  return fgetxattr(descriptor, name, value, size);
}
int setAttribute(int descriptor, const char *name, const void *value, unsigned long size) {
  return fsetxattr(descriptor, name, value, size, 0);
}
#endif

// Blocks of some hundred kilobytes come and go all the time: giving them back to the system, and taking them anew full
// of zeros, would cost a tenth of a run.
__attribute__((constructor)) static void keepMemory(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

static void end(int signal) { _exit(128 + signal); }

// As early as can be: until the program listens there is nothing to tidy up.
__attribute__((constructor)) static void endEarly(void) {
  signal(SIGINT, end);
  signal(SIGTERM, end);
}

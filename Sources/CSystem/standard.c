#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
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

#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

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

static void end(int signal) { _exit(128 + signal); }

// As early as can be: until the program listens there is nothing to tidy up.
__attribute__((constructor)) static void endEarly(void) {
  signal(SIGINT, end);
  signal(SIGTERM, end);
}

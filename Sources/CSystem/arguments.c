#include "CSystem.h"

// Swift reads the command line from /proc, which a bare container or chroot does not have; the C library hands it to
// whatever runs before main.
static int count;
static char **values;

__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  values = argv;
}

int argumentCount(void) { return count; }

const char *argumentAt(int index) { return values[index]; }

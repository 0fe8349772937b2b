#ifndef C_SYSTEM_H
#define C_SYSTEM_H

#include <pthread.h>

/// How many words the command line has, the program's name included.
int argumentCount(void);

/// A word of the command line.
const char *argumentAt(int index);

/// Where standard input, output or error was closed, keeps its number from being given to a file, which would then be
/// written what is said to the user.
void keepStandardPlaces(void);

/// Lets the system begin to bring what was written to a file to the disk, without waiting for it.
void beginSettling(int descriptor);

/// Starts a thread with a stack of `stackSize` bytes; not 0 where there is none to be had.
int startThread(void *(*run)(void *), void *argument, unsigned long stackSize, pthread_t *thread);

/// Lets two files exchange their names in one instant; -1 where it fails or the system cannot.
int exchangeNames(const char *first, const char *second);

/// Waits until every lookup of a name that any process had begun has come to its end.
void awaitLookups(void);

/// Opens a file without a name in a folder, for reading and writing, for this user alone; -1 where it fails or the
/// system cannot.
int openNameless(const char *folder);

/// What is said before the program ends because memory is lacking. Bytes beyond 500 are left out.
void sayOutOfMemory(const char *message);

/// Attributes that files carry besides their contents: how many bytes there are, or -1. Sizes of 0 ask for that number.
long listAttributes(int descriptor, char *names, unsigned long size);
long attribute(int descriptor, const char *name, void *value, unsigned long size);
int setAttribute(int descriptor, const char *name, const void *value, unsigned long size);

#endif

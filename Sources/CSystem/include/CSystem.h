#ifndef C_SYSTEM_H
#define C_SYSTEM_H

/// How many words the command line has, the program's name included.
int argumentCount(void);

/// A word of the command line.
const char *argumentAt(int index);

/// Where standard input, output or error was closed, keeps its number from being given to a file, which would then be
/// written what is said to the user.
void keepStandardPlaces(void);

/// Lets the system begin to bring what was written to a file to the disk, without waiting for it.
void beginSettling(int descriptor);

#endif

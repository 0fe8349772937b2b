#ifndef C_ARGUMENTS_H
#define C_ARGUMENTS_H

/// How many words the command line has, the program's name included.
int argumentCount(void);

/// A word of the command line.
const char *argumentAt(int index);

#endif

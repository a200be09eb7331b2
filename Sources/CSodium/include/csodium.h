#ifndef VIVIER_CSODIUM_H
#define VIVIER_CSODIUM_H
#include <sodium.h>

/* The magic number of the file system that holds a descriptor, or -1 with errno.
   Swift's Glibc module leaves out <sys/vfs.h>, and statvfs(3) does not tell the type. */
long vivier_file_system(int descriptor);

/* Neither a core file nor another program of the same account gets at the memory; 0 when done.
   prctl(2) is variadic, which Swift cannot call. */
int vivier_close_to_others(void);

/* When a file was made, in nanoseconds since 1970, or 0 where the file system does not say.
   Swift's Glibc module leaves out statx(2). */
long long vivier_birth_time(const char *path);

#endif

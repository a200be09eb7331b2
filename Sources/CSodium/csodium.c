#include "csodium.h"

#include <sys/prctl.h>
#include <sys/vfs.h>

long vivier_file_system(int descriptor) {
  struct statfs found;
  return fstatfs(descriptor, &found) == 0 ? (long)found.f_type : -1;
}

int vivier_close_to_others(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }

#include "csodium.h"

#include <sys/vfs.h>

long vivier_file_system(int descriptor) {
  struct statfs found;
  return fstatfs(descriptor, &found) == 0 ? (long)found.f_type : -1;
}

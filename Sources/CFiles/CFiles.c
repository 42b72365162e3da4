#define _GNU_SOURCE  // syscall, O_PATH
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

const int files_place_only = O_PATH;

int files_open_beneath(int folder, const char *path, int flags) {
  struct open_how how = {.flags = (unsigned)flags, .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS};
  // The kernel gives up where somebody renames what it walks through, and says so.
  for (int attempt = 0;; attempt++) {
    int descriptor = (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (descriptor >= 0 || attempt == 100 || (errno != EAGAIN && errno != EINTR)) return descriptor;
  }
}

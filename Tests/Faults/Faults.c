/// A library that FaultTests build, and load before the C library (LD_PRELOAD): one call of a program fails by it. The
/// environment says which:
///
/// - `FAULT_CALL`: the function, such as `write`
/// - `FAULT_AT`: which call of it, from 1
/// - `FAULT_ERRNO`: what the system says
/// - `FAULT_TOLD`: a file that is made when the call has failed, so that a test knows when there is no such call any more
#define _GNU_SOURCE  // RTLD_NEXT
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_long calls;

/// Whether this call is the one that fails. Only raw calls of the system here: the others are counted.
static int fails(const char *name) {
  const char *wanted = getenv("FAULT_CALL");
  if (!wanted || strcmp(wanted, name) != 0) return 0;
  const char *at = getenv("FAULT_AT"), *error = getenv("FAULT_ERRNO"), *told = getenv("FAULT_TOLD");
  if (!at || !error || !told || atomic_fetch_add(&calls, 1) + 1 != atol(at)) return 0;
  long file = syscall(SYS_openat, AT_FDCWD, told, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file >= 0) syscall(SYS_close, file);
  errno = atoi(error);
  return 1;
}

/// Defines a function that fails when it is its turn, and otherwise is the C library's.
#define FAULTY(result, name, parameters, arguments)                  \
  result name parameters {                                           \
    static result(*real) parameters;                                 \
    if (!real) real = (result(*) parameters)dlsym(RTLD_NEXT, #name); \
    if (fails(#name)) return -1;                                     \
    return real arguments;                                           \
  }

FAULTY(ssize_t, read, (int file, void *bytes, size_t count), (file, bytes, count))
FAULTY(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count))
FAULTY(ssize_t, pread, (int file, void *bytes, size_t count, off_t offset), (file, bytes, count, offset))
FAULTY(int, fsync, (int file), (file))
FAULTY(int, fstat, (int file, struct stat *status), (file, status))
FAULTY(int, fchmod, (int file, mode_t mode), (file, mode))
FAULTY(int, ftruncate, (int file, off_t length), (file, length))
FAULTY(int, rename, (const char *from, const char *to), (from, to))
FAULTY(int, renameat, (int one, const char *from, int other, const char *to), (one, from, other, to))
FAULTY(int, fstatat, (int folder, const char *path, struct stat *status, int flags), (folder, path, status, flags))

/// The mode behind the flags, where there is one.
#define MODE(flags, mode)                               \
  mode_t mode = 0;                                      \
  if ((flags) & (O_CREAT | __O_TMPFILE)) {              \
    va_list rest;                                       \
    va_start(rest, flags);                              \
    mode = va_arg(rest, mode_t);                        \
    va_end(rest);                                       \
  }

int open(const char *path, int flags, ...) {
  MODE(flags, mode)
  if (fails("open")) return -1;
  return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  MODE(flags, mode)
  if (fails("openat")) return -1;
  return (int)syscall(SYS_openat, folder, path, flags, mode);
}

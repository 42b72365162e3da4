/// What Swift cannot call by itself: the system call behind `openat2`, for which the C library has no function.
#ifndef CFILES_H
#define CFILES_H

/// Opens what stands at a path below an opened folder. No link is followed on the way, and nothing outside the folder is
/// reached. A descriptor, or -1 with errno; ENOSYS, or EPERM in some containers, where the kernel lacks it.
int files_open_beneath(int folder, const char *_Nonnull path, int flags);

/// The flag of an opened folder that is only a place to look names up from (O_PATH), which the C library hides from Swift.
extern const int files_place_only;

#endif

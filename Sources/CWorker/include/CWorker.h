/// Processes that run cases for the one that starts them.
///
/// Swift hides `fork`, since in a program with threads a child holds locks that nobody will ever open. `vsh` has one thread
/// at work, and one that waits for it and holds nothing; and what a fork shares with its parent need not be made anew.
#ifndef CWORKER_H
#define CWORKER_H

#include <sys/types.h>

/// The descriptor through which a worker tells what it has to tell.
static const int worker_channel = 3;

/// Starts a worker, and returns twice: 0 in the worker; in the process that started it the worker's number, with the
/// descriptor that what it tells comes from, or -1 (and `errno`) where none could be started. In the worker nothing is open
/// but ``worker_channel`` and the three standard descriptors; it is killed when the thread that started it ends, however
/// that comes about.
pid_t worker_start(int *_Nonnull channel);

/// The name of a signal, such as SIGSEGV without its SIG; null for a number that has none.
const char *_Nullable worker_signal_name(int signal);

#endif

#define _GNU_SOURCE  // pipe2, closefrom, sigabbrev_np
#include "CWorker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

// The parent is told of the worker's end by that of the pipe, so nobody else may hold it.
static void settle(pid_t parent, int channel) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // It may have ended before that was asked for.
  if (getppid() != parent) _exit(0);
  if (channel != worker_channel && dup2(channel, worker_channel) < 0) _exit(1);
  closefrom(worker_channel + 1);
}

pid_t worker_start(int *channel) {
  int ends[2];
  // Whoever started us may have it ignored, and then nobody could say how a worker ended.
  signal(SIGCHLD, SIG_DFL);
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t parent = getpid();
  pid_t child = fork();
  if (child == 0) {
    settle(parent, ends[1]);
    return 0;
  }
  int reason = errno;
  close(ends[1]);
  if (child < 0) close(ends[0]);
  *channel = ends[0];
  errno = reason;
  return child;
}

const char *worker_signal_name(int signal) { return sigabbrev_np(signal); }

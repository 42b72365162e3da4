// Signals become flags, and a byte in a pipe that ends a wait for a key. The pipe, because a signal that arrives just
// before a read would not interrupt it, and because in a process with threads another thread may get the signal.
//
// libedit's own handling (EL_SIGNAL) is not used: it sends every signal on to the whole process group.
#define _GNU_SOURCE  // pipe2
#include <errno.h>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include "LineEditorParts.h"

static volatile sig_atomic_t interrupt_pending;
static volatile sig_atomic_t notes[note_count];
static volatile sig_atomic_t wake_reading = -1;
static volatile sig_atomic_t wake_writing = -1;

static void wake(void) {
  if (wake_writing < 0) return;
  int saved = errno;
  // A full pipe is as good as one more byte.
  ssize_t ignored = write(wake_writing, "", 1);
  (void)ignored;
  errno = saved;
}

static void on_interrupt(int signal) {
  (void)signal;
  interrupt_pending = 1;
  wake();
}

static void on_note(int signal) {
  notes[signal == SIGWINCH ? note_resized : signal == SIGTSTP ? note_stop : note_continued] = 1;
  wake();
}

void interrupt_install(void) {
  struct sigaction old;
  // A job put in the background by a shell without job control has SIGINT ignored, and no terminal to read.
  if (sigaction(SIGINT, NULL, &old) == 0 && old.sa_handler == SIG_IGN && !isatty(STDIN_FILENO)) return;
  struct sigaction action = {.sa_handler = on_interrupt};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

bool interrupt_is_pending(void) { return interrupt_pending != 0; }

void interrupt_clear(void) { interrupt_pending = 0; }

bool signals_prepare(void) {
  if (wake_reading >= 0) return true;
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  wake_reading = ends[0];
  wake_writing = ends[1];
  return true;
}

int signals_wake_descriptor(void) { return wake_reading; }

void signals_drain_wake(void) {
  char bytes[64];
  while (read(wake_reading, bytes, sizeof bytes) > 0) {}
}

bool signals_take(enum signal_note note) {
  if (!notes[note]) return false;
  notes[note] = 0;
  return true;
}

// The terminal as it was before the first line was typed.
static struct termios terminal_before;
static volatile sig_atomic_t is_typing;

// Ends the program as the signal would have, after the terminal is given back. Who is in the background has none to give.
static void on_end(int signal) {
  if (tcgetpgrp(STDIN_FILENO) == getpgrp()) {
    tcsetattr(STDIN_FILENO, TCSANOW, &terminal_before);
    // Pastes are marked no longer, and the shell's prompt gets a row of its own.
    static const char last_words[] = "\033[?2004l\r\n";
    ssize_t ignored = is_typing ? write(STDOUT_FILENO, last_words, sizeof last_words - 1) : 0;
    (void)ignored;
  }
  // It comes when this returns, and finds the standard action.
  raise(signal);
}

void signals_keep_terminal(void) {
  static const int ends[] = {SIGTERM, SIGHUP};
  if (tcgetattr(STDIN_FILENO, &terminal_before) != 0) return;
  struct sigaction action = {.sa_handler = on_end, .sa_flags = SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
    struct sigaction old;
    // Who was started to outlive its terminal does.
    if (sigaction(ends[i], NULL, &old) == 0 && old.sa_handler == SIG_DFL) sigaction(ends[i], &action, NULL);
  }
}

// Only while a line is typed does anyone care for these; what the caller had set is put back afterwards.
static const int watched[] = {SIGWINCH, SIGTSTP, SIGCONT};
enum { watched_count = sizeof watched / sizeof watched[0] };
static struct sigaction before[watched_count];

void signals_watch(void) {
  is_typing = 1;
  struct sigaction action = {.sa_handler = on_note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], &action, &before[i]);
    // Ctrl-Z stays ignored where nobody could bring the process back.
    if (watched[i] == SIGTSTP && before[i].sa_handler == SIG_IGN) sigaction(SIGTSTP, &before[i], NULL);
  }
}

void signals_unwatch(void) {
  is_typing = 0;
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &before[i], NULL);
  for (int i = 0; i < note_count; i++) notes[i] = 0;
}

void signals_stop_process(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL}, ours;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  notes[note_stop] = notes[note_continued] = 0;
}

// libedit's source of keys: one character from the terminal. It is our own, so that Ctrl-C ends the line, a resize does
// not, bytes that are no UTF-8 are dropped, and the screen is brought up to date just before it waits.
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "LineEditorParts.h"

// What was read and not yet asked for. It outlives an editor: what was typed ahead is for the next one.
static char typed[4096];
static size_t typed_begin, typed_end;

void line_editor_type_ahead(const char *bytes, int count) {
  size_t waiting = typed_end - typed_begin;
  size_t length = (size_t)count < sizeof typed - waiting ? (size_t)count : sizeof typed - waiting;
  memmove(typed, typed + typed_begin, waiting);
  memcpy(typed + waiting, bytes, length);
  typed_begin = 0;
  typed_end = waiting + length;
}

static void stop_and_resume(line_editor *editor) {
  // The shell that takes over gets the terminal as it was, below our line.
  editor->observer.will_stop(editor->observer.context);
  el_wset(editor->edit, EL_PREP_TERM, 0);
  signals_stop_process();
  el_wset(editor->edit, EL_PREP_TERM, 1);
  editor->observer.did_continue(editor->observer.context);
}

static void resume(line_editor *editor) {
  // Off and on, for libedit believes that the terminal still is as it left it.
  el_wset(editor->edit, EL_PREP_TERM, 0);
  el_wset(editor->edit, EL_PREP_TERM, 1);
  editor->observer.did_continue(editor->observer.context);
}

bool line_editor_has_input(int milliseconds) {
  struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
  return typed_begin < typed_end || poll(&source, 1, milliseconds) > 0;
}

// Waits until there is something to read; a signal may end the wait too.
static bool input_is_ready(void) {
  struct pollfd sources[] = {
    {.fd = STDIN_FILENO, .events = POLLIN},
    {.fd = signals_wake_descriptor(), .events = POLLIN},
  };
  if (poll(sources, 2, -1) <= 0) return false;
  if (sources[1].revents != 0) {
    signals_drain_wake();
    return false;
  }
  return sources[0].revents != 0;
}

// Whether the byte completes a character.
static bool decode(line_editor *editor, char byte, wchar_t *character) {
  bool begun = !mbsinit(&editor->partial);
  size_t length = mbrtowc(character, &byte, 1, &editor->partial);
  if (length == (size_t)-1) {
    memset(&editor->partial, 0, sizeof editor->partial);
    // A character that broke off must not take the key after it along.
    return begun && decode(editor, byte, character);
  }
  return length != (size_t)-2;
}

int read_key(EditLine *edit, wchar_t *key) {
  line_editor *editor = line_editor_of(edit);
  for (;;) {
    if (interrupt_is_pending()) {
      // As the terminal drops what it has not handed out yet.
      typed_begin = typed_end = 0;
      errno = EINTR;
      return -1;
    }
    if (signals_take(note_stop)) stop_and_resume(editor);
    if (signals_take(note_continued)) resume(editor);
    // libedit is not told before the next line: it would go on writing where the cursor was, beyond what it then has.
    if (signals_take(note_resized)) editor->observer.did_resize(editor->observer.context);
    if (typed_begin == typed_end) {
      if (!line_editor_has_input(0)) editor->observer.will_wait(editor->observer.context);
      if (!input_is_ready()) continue;
      ssize_t count = read(STDIN_FILENO, typed, sizeof typed);
      if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
      if (count <= 0) return (int)count;
      typed_begin = 0;
      typed_end = (size_t)count;
    }
    if (decode(editor, typed[typed_begin++], key)) return 1;
  }
}

// libedit's source of keys: one character from the terminal. It is our own, so that Ctrl-C ends the line, a resize does
// not, and bytes that are no UTF-8 are dropped.
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "LineEditorParts.h"

static void stop_and_resume(line_editor *editor) {
  // The shell that takes over gets the terminal as it was, below our line.
  screen_leave_line(editor, "\r\n");
  el_wset(editor->edit, EL_PREP_TERM, 0);
  signals_stop_process();
  el_resize(editor->edit);
  el_wset(editor->edit, EL_PREP_TERM, 1);
  el_wset(editor->edit, EL_REFRESH);
}

static void resume(line_editor *editor) {
  // Off and on, for libedit believes that the terminal still is as it left it.
  el_wset(editor->edit, EL_PREP_TERM, 0);
  el_wset(editor->edit, EL_PREP_TERM, 1);
  screen_redraw_after_resize(editor);
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
  line_editor *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  for (;;) {
    if (interrupt_is_pending()) {
      screen_leave_line(editor, "^C");
      errno = EINTR;
      return -1;
    }
    if (signals_take(note_stop)) stop_and_resume(editor);
    if (signals_take(note_continued)) resume(editor);
    if (signals_take(note_resized)) screen_redraw_after_resize(editor);
    if (!input_is_ready()) continue;
    char byte;
    ssize_t count = read(STDIN_FILENO, &byte, 1);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) return (int)count;
    if (decode(editor, byte, key)) return 1;
  }
}

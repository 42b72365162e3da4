// What the files of this target share and Swift does not see.
#ifndef LINE_EDITOR_PARTS_H
#define LINE_EDITOR_PARTS_H

#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <wchar.h>

#include "CLineEditor.h"

struct line_editor {
  EditLine *edit;
  HistoryW *history;
  // Borrowed from the caller while a line is read.
  const wchar_t *prompt;
  // The bytes of a character that has not wholly arrived.
  mbstate_t partial;
};

// KeyReading.c: libedit's source of keys.
int read_key(EditLine *edit, wchar_t *key);

// Screen.c: the line as it stands on the screen.
void screen_leave_line(line_editor *editor, const char *last_words);
void screen_redraw_after_resize(line_editor *editor);

// Signals.c: what a handler noted, until it is taken.
enum signal_note { note_resized, note_stop, note_continued, note_count };
bool signals_take(enum signal_note note);
// Makes the pipe that ends a wait for a key when a signal arrives; false when the process has no descriptors left.
bool signals_prepare(void);
int signals_wake_descriptor(void);
void signals_drain_wake(void);
void signals_watch(void);
void signals_unwatch(void);
void signals_stop_process(void);

#endif

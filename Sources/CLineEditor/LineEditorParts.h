// What the files of this target share and Swift does not see.
#ifndef LINE_EDITOR_PARTS_H
#define LINE_EDITOR_PARTS_H

#include <histedit.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

#include "CLineEditor.h"

struct line_editor {
  EditLine *edit;
  line_editor_observer observer;
  // Where libedit draws to: nowhere.
  FILE *nowhere;
  // The bytes of a character that has not wholly arrived.
  mbstate_t partial;
};

line_editor *line_editor_of(EditLine *edit);

// KeyReading.c: libedit's source of keys.
int read_key(EditLine *edit, wchar_t *key);

// Commands.c: the function that libedit calls for a command.
typedef unsigned char (*command_function)(EditLine *, int);
command_function function_of_command(int command);

// Signals.c: what a handler noted, until it is taken.
enum signal_note { note_resized, note_stop, note_continued, note_count };
bool signals_take(enum signal_note note);
// Makes the pipe that ends a wait for a key when a signal arrives; false when the process has no descriptors left.
bool signals_prepare(void);
int signals_wake_descriptor(void);
void signals_drain_wake(void);
// Has SIGTERM and SIGHUP give the terminal back as it is now before they end the process.
void signals_keep_terminal(void);
void signals_watch(void);
void signals_unwatch(void);
void signals_stop_process(void);

#endif

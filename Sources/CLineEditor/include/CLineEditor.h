/// Editing one line at a terminal, over libedit.
///
/// Swift cannot call C functions that take a variable number of arguments, and signal handlers must be C: both live
/// here, and only what Swift needs is shown. There is one terminal and one line being typed, so one editor at a time.
#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stdbool.h>
#include <wchar.h>

/// An editor with its history and its key bindings.
typedef struct line_editor line_editor;

/// How reading a line ended.
enum __attribute__((enum_extensibility(closed))) line_editor_outcome {
  /// A line was entered.
  line_editor_outcome_line,
  /// Ctrl-C was pressed.
  line_editor_outcome_interrupted,
  /// Ctrl-D was pressed on an empty line, or the terminal went away.
  line_editor_outcome_end_of_input,
};

/// Opens an editor on standard input and output, which must be terminals. A `name:` prefix in `~/.editrc` addresses it.
/// Null if libedit refuses the terminal, or the system has no UTF-8 locale. From here on LC_CTYPE is one.
line_editor *_Nullable line_editor_open(const char *_Nonnull name, int history_size);

/// Frees an editor.
void line_editor_close(line_editor *_Nonnull editor);

/// Shows a prompt and reads one line. `line` and `length` are set for a line only, which ends in its newline and stays
/// valid until the next call.
enum line_editor_outcome line_editor_read(
  line_editor *_Nonnull editor, const wchar_t *_Nonnull prompt, const wchar_t *_Nullable *_Nonnull line,
  int *_Nonnull length);

/// Adds an entry to the history that Up, Down and Ctrl-R look through. The text is copied.
void line_editor_remember(line_editor *_Nonnull editor, const wchar_t *_Nonnull entry);

/// Makes Ctrl-C set a flag instead of ending the process, unless whoever started the process had it ignored.
/// Calls that wait are interrupted (no SA_RESTART).
void interrupt_install(void);

/// Whether Ctrl-C was pressed since the flag was last cleared.
bool interrupt_is_pending(void);

/// Forgets a Ctrl-C.
void interrupt_clear(void);

#endif

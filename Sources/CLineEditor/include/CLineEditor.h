/// The keys and the editing of libedit; what is seen of it is drawn elsewhere.
///
/// Swift cannot call C functions that take a variable number of arguments, and signal handlers must be C: both live
/// here, and only what Swift needs is shown. There is one terminal and one line being typed, so one editor at a time.
#ifndef CLINEEDITOR_H
#define CLINEEDITOR_H

#include <stdbool.h>
#include <wchar.h>

/// An editor with its key bindings.
typedef struct line_editor line_editor;

/// How reading a line ended.
enum __attribute__((enum_extensibility(closed))) line_editor_outcome {
  /// A line was entered.
  line_editor_outcome_line,
  /// Ctrl-C was pressed.
  line_editor_outcome_interrupted,
  /// The end was asked for, or the terminal went away.
  line_editor_outcome_end_of_input,
};

/// What follows from a command that a key is bound to.
enum __attribute__((enum_extensibility(closed))) line_editor_effect {
  /// Editing goes on.
  line_editor_effect_goes_on,
  /// The line is entered.
  line_editor_effect_enters,
  /// There is no more input.
  line_editor_effect_ends,
};

/// Whom the editor tells and asks, each time with the context.
typedef struct {
  void *_Nullable context;
  /// Every key that was typed has been acted on: what is on the screen may be brought up to date.
  void (*_Nonnull will_wait)(void *_Nullable context);
  /// The process is about to be stopped by Ctrl-Z: what it drew is to be left.
  void (*_Nonnull will_stop)(void *_Nullable context);
  /// The process goes on after it was stopped, with whatever a shell wrote in between.
  void (*_Nonnull did_continue)(void *_Nullable context);
  /// The terminal has another size.
  void (*_Nonnull did_resize)(void *_Nullable context);
  /// A key that is bound to a command was pressed.
  enum line_editor_effect (*_Nonnull perform)(void *_Nullable context, int command, wchar_t key);
} line_editor_observer;

/// How many commands there may be: their numbers are below this one.
enum { line_editor_most_commands = 32 };

/// Opens an editor on standard input, which must be a terminal. Null if libedit refuses it, or if the system has no UTF-8
/// locale. From here on LC_CTYPE is one. A `name:` prefix in `~/.editrc` addresses it.
line_editor *_Nullable line_editor_open(const char *_Nonnull name, line_editor_observer observer);

/// Frees an editor.
void line_editor_close(line_editor *_Nonnull editor);

/// Makes a command known under a name that keys can be bound to.
void line_editor_add_command(
  line_editor *_Nonnull editor, int command, const wchar_t *_Nonnull name, const wchar_t *_Nonnull description);

/// Binds keys, as `~/.editrc` writes them, to the name of a command; those of vi's command mode on request.
void line_editor_bind(
  line_editor *_Nonnull editor, const char *_Nonnull keys, const char *_Nonnull name, bool in_command_mode_of_vi);

/// Reads `~/.editrc`. Whether it chose the keys of vi, which takes all bindings away that were there.
bool line_editor_read_settings(line_editor *_Nonnull editor);

/// Gives bytes to the next line, as if they had been typed before all that is typed from now on; as many as there is room for.
void line_editor_type_ahead(const char *_Nonnull bytes, int count);

/// Reads one line. `line` and `length` are set for a line only, and stay valid until the next call.
enum line_editor_outcome line_editor_read(
  line_editor *_Nonnull editor, const wchar_t *_Nullable *_Nonnull line, int *_Nonnull length);

/// The line as it stands: where it begins, how long it is and where the cursor is, in code points.
const wchar_t *_Nonnull line_editor_line(line_editor *_Nonnull editor, int *_Nonnull length, int *_Nonnull cursor);

/// Replaces the whole line and puts the cursor somewhere in it.
void line_editor_replace(line_editor *_Nonnull editor, const wchar_t *_Nonnull text, int cursor);

/// Puts the cursor somewhere in the line.
void line_editor_move(line_editor *_Nonnull editor, int cursor);

/// Waits for the next character from the keyboard, within a command. False at the end of input and at Ctrl-C.
bool line_editor_next_key(line_editor *_Nonnull editor, wchar_t *_Nonnull key);

/// Puts characters back, to be read next.
void line_editor_push(line_editor *_Nonnull editor, const wchar_t *_Nonnull keys);

/// Whether there is something to read, at once or within a time.
bool line_editor_has_input(int milliseconds);

/// Makes Ctrl-C set a flag instead of ending the process, unless whoever started the process had it ignored.
/// Calls that wait are interrupted (no SA_RESTART).
void interrupt_install(void);

/// Whether Ctrl-C was pressed since the flag was last cleared.
bool interrupt_is_pending(void);

/// Forgets a Ctrl-C.
void interrupt_clear(void);

#endif

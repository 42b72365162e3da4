#include "CLineEditor.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "LineEditorParts.h"

// Without a UTF-8 locale libedit would take every byte for a letter. C.UTF-8 is missing from old systems only.
static bool use_utf8(void) {
  static const char *const locales[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
    if (setlocale(LC_CTYPE, locales[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static wchar_t *no_prompt(EditLine *edit) {
  (void)edit;
  static wchar_t nothing[] = L"";
  return nothing;
}

line_editor *line_editor_of(EditLine *edit) {
  line_editor *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  return editor;
}

line_editor *line_editor_open(const char *name, line_editor_observer observer) {
  if (!use_utf8()) return NULL;
  line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->observer = observer;
  // libedit counts cells a code point, loses combining marks on the way to the screen, and knows neither colours nor
  // hints: so it edits, and somebody else draws.
  editor->nowhere = fopen("/dev/null", "we");
  if (editor->nowhere != NULL) {
    editor->edit = el_init_fd(
      name, stdin, editor->nowhere, stderr, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  }
  if (editor->edit == NULL || !signals_prepare()) {
    line_editor_close(editor);
    return NULL;
  }
  signals_keep_terminal();
  EditLine *edit = editor->edit;
  el_wset(edit, EL_CLIENTDATA, editor);
  el_wset(edit, EL_PROMPT, no_prompt);
  el_wset(edit, EL_GETCFN, read_key);
  // Enter stays what it is: a newline is something that is pasted.
  el_set(edit, EL_SETTY, "-d", "-icrnl", "-inlcr", NULL);
  // libedit begins with the keys of vi.
  el_wset(edit, EL_EDITOR, L"emacs");
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->nowhere != NULL) fclose(editor->nowhere);
  free(editor);
}

void line_editor_add_command(line_editor *editor, int command, const wchar_t *name, const wchar_t *description) {
  // libedit keeps the pointers, for as long as the process lives.
  el_wset(editor->edit, EL_ADDFN, wcsdup(name), wcsdup(description), function_of_command(command));
}

void line_editor_bind(line_editor *editor, const char *keys, const char *name, bool in_command_mode_of_vi) {
  if (in_command_mode_of_vi) {
    el_set(editor->edit, EL_BIND, "-a", keys, name, NULL);
  } else {
    el_set(editor->edit, EL_BIND, keys, name, NULL);
  }
}

bool line_editor_read_settings(line_editor *editor) {
  el_source(editor->edit, NULL);
  const wchar_t *keys = NULL;
  return el_wget(editor->edit, EL_EDITOR, &keys) == 0 && keys != NULL && wcscmp(keys, L"vi") == 0;
}

enum line_editor_outcome line_editor_read(line_editor *editor, const wchar_t **line, int *length) {
  memset(&editor->partial, 0, sizeof editor->partial);
  // A Ctrl-C that came too late for the last command is no answer to this prompt.
  interrupt_clear();
  signals_watch();
  // libedit does this only later; a key pressed at once would find the terminal still reading whole lines, and Ctrl-D or
  // Ctrl-R would be lost.
  el_wset(editor->edit, EL_PREP_TERM, 1);
  *line = el_wgets(editor->edit, length);
  signals_unwatch();

  // A Ctrl-C that came just after Enter is left pending: it speaks of the command.
  if (*line != NULL && *length > 0) return line_editor_outcome_line;
  if (!interrupt_is_pending()) return line_editor_outcome_end_of_input;
  interrupt_clear();
  el_reset(editor->edit);
  return line_editor_outcome_interrupted;
}

const wchar_t *line_editor_line(line_editor *editor, int *length, int *cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  *length = (int)(line->lastchar - line->buffer);
  *cursor = (int)(line->cursor - line->buffer);
  return line->buffer;
}

void line_editor_move(line_editor *editor, int cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  el_cursor(editor->edit, cursor - (int)(line->cursor - line->buffer));
}

void line_editor_replace(line_editor *editor, const wchar_t *text, int cursor) {
  const LineInfoW *line = el_wline(editor->edit);
  int length = (int)(line->lastchar - line->buffer);
  line_editor_move(editor, length);
  if (length > 0) el_wdeletestr(editor->edit, length);
  if (text[0] != L'\0') el_winsertstr(editor->edit, text);
  line_editor_move(editor, cursor);
}

bool line_editor_next_key(line_editor *editor, wchar_t *key) { return el_wgetc(editor->edit, key) == 1; }

void line_editor_push(line_editor *editor, const wchar_t *keys) { el_wpush(editor->edit, keys); }

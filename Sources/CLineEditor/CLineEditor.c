#include "CLineEditor.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "LineEditorParts.h"

// Keys as terminals send them; each may be changed in ~/.editrc.
static const char *const bindings[][2] = {
  {"\\e[A", "ed-prev-history"},      {"\\eOA", "ed-prev-history"},       // Up
  {"\\e[B", "ed-next-history"},      {"\\eOB", "ed-next-history"},       // Down
  {"\\e[C", "ed-next-char"},         {"\\eOC", "ed-next-char"},          // Right
  {"\\e[D", "ed-prev-char"},         {"\\eOD", "ed-prev-char"},          // Left
  {"\\e[H", "ed-move-to-beg"},       {"\\eOH", "ed-move-to-beg"},        // Home
  {"\\e[1~", "ed-move-to-beg"},      {"\\e[7~", "ed-move-to-beg"},
  {"\\e[F", "ed-move-to-end"},       {"\\eOF", "ed-move-to-end"},        // End
  {"\\e[4~", "ed-move-to-end"},      {"\\e[8~", "ed-move-to-end"},
  {"\\e[3~", "ed-delete-next-char"},                                     // Delete
  {"\\e[1;5C", "em-next-word"},      {"\\eOc", "em-next-word"},          // Ctrl-Right
  {"\\e[1;5D", "ed-prev-word"},      {"\\eOd", "ed-prev-word"},          // Ctrl-Left
  {"^R", "em-inc-search-prev"},
};

// Without a UTF-8 locale libedit would take every byte for a letter. C.UTF-8 is missing from old systems only.
static bool use_utf8(void) {
  static const char *const locales[] = {"", "C.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
    if (setlocale(LC_CTYPE, locales[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static wchar_t *prompt_of(EditLine *edit) {
  line_editor *editor = NULL;
  el_wget(edit, EL_CLIENTDATA, &editor);
  // libedit only reads it, but says so in no type.
  return (wchar_t *)editor->prompt;
}

line_editor *line_editor_open(const char *name, int history_size) {
  if (!use_utf8()) return NULL;
  line_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->prompt = L"";
  editor->edit = el_init(name, stdin, stdout, stderr);
  editor->history = history_winit();
  if (editor->edit == NULL || editor->history == NULL || !signals_prepare()) {
    line_editor_close(editor);
    return NULL;
  }
  HistEventW event;
  history_w(editor->history, &event, H_SETSIZE, history_size);
  history_w(editor->history, &event, H_SETUNIQUE, 1);

  EditLine *edit = editor->edit;
  el_wset(edit, EL_CLIENTDATA, editor);
  el_wset(edit, EL_PROMPT, prompt_of);
  el_wset(edit, EL_HIST, history_w, editor->history);
  el_wset(edit, EL_GETCFN, read_key);
  // libedit begins with the keys of vi; choosing an editor sets all keys anew, so the bindings come after it.
  el_wset(edit, EL_EDITOR, L"emacs");
  for (size_t i = 0; i < sizeof bindings / sizeof bindings[0]; i++) {
    el_set(edit, EL_BIND, bindings[i][0], bindings[i][1], NULL);
  }
  el_source(edit, NULL);
  return editor;
}

void line_editor_close(line_editor *editor) {
  if (editor->edit != NULL) el_end(editor->edit);
  if (editor->history != NULL) history_wend(editor->history);
  free(editor);
}

enum line_editor_outcome line_editor_read(
  line_editor *editor, const wchar_t *prompt, const wchar_t **line, int *length) {
  editor->prompt = prompt;
  memset(&editor->partial, 0, sizeof editor->partial);
  // A Ctrl-C that came too late for the last command is no answer to this prompt.
  interrupt_clear();
  signals_watch();
  el_resize(editor->edit);
  // libedit does this only after it has shown the prompt; a key pressed at once would find the terminal still reading
  // whole lines, and Ctrl-D or Ctrl-R would be lost.
  el_wset(editor->edit, EL_PREP_TERM, 1);
  *line = el_wgets(editor->edit, length);
  signals_unwatch();
  editor->prompt = L"";

  // A Ctrl-C that came just after Enter is left pending: it speaks of the command.
  if (*line != NULL && *length > 0) return line_editor_outcome_line;
  if (interrupt_is_pending()) {
    interrupt_clear();
    // Out of a search libedit goes to a new row by itself; then it reports not an error, but an end.
    if (*length != 0) fputs("\n", stdout);
    fflush(stdout);
    el_reset(editor->edit);
    return line_editor_outcome_interrupted;
  }
  fputs("\n", stdout);
  fflush(stdout);
  return line_editor_outcome_end_of_input;
}

void line_editor_remember(line_editor *editor, const wchar_t *entry) {
  HistEventW event;
  history_w(editor->history, &event, H_ENTER, entry);
}

// Where the typed line stands on the screen. libedit knows it but does not say, so it is worked out from the prompt and
// the line. Only relative movements are used: they are the same on every terminal that is not dumb.
#define _XOPEN_SOURCE 700
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "LineEditorParts.h"

// Rows and columns from the beginning of the prompt.
struct place {
  int row, column;
};

static int columns_of_terminal(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

static struct place after(struct place at, wchar_t character, int columns) {
  if (character == L'\n') return (struct place){at.row + 1, 0};
  int width;
  if (character == L'\t') {
    width = 8 - at.column % 8;
  } else if (character < 0x20 || character == 0x7f) {
    width = 2;  // as ^X
  } else {
    width = wcwidth(character);
    if (width < 0) width = character > 0xffff ? 8 : 7;  // as \U+12345
  }
  if (width == 2 && at.column + width > columns) at = (struct place){at.row + 1, 0};
  at.column += width;
  while (at.column >= columns) at = (struct place){at.row + 1, at.column - columns};
  return at;
}

static struct place place_in_line(line_editor *editor, const wchar_t *end, int columns) {
  struct place at = {0, 0};
  for (const wchar_t *c = editor->prompt; *c != L'\0'; c++) at = after(at, *c, columns);
  for (const wchar_t *c = el_wline(editor->edit)->buffer; c < end; c++) at = after(at, *c, columns);
  return at;
}

// Puts the cursor behind the whole line and writes the words there.
void screen_leave_line(line_editor *editor, const char *last_words) {
  int columns = columns_of_terminal();
  const LineInfoW *line = el_wline(editor->edit);
  struct place cursor = place_in_line(editor, line->cursor, columns);
  struct place end = place_in_line(editor, line->lastchar, columns);
  if (end.row > cursor.row) fprintf(stdout, "\033[%dB", end.row - cursor.row);
  fputs("\r", stdout);
  if (end.column > 0) fprintf(stdout, "\033[%dC", end.column);
  fputs(last_words, stdout);
  fflush(stdout);
}

// Terminals wrap the rows that are already there anew when their width changes; so the row of the prompt is found with
// the new width, and everything from there is drawn again.
void screen_redraw_after_resize(line_editor *editor) {
  struct place cursor = place_in_line(editor, el_wline(editor->edit)->cursor, columns_of_terminal());
  if (cursor.row > 0) fprintf(stdout, "\033[%dA", cursor.row);
  fputs("\r\033[J", stdout);
  fflush(stdout);
  el_resize(editor->edit);
  el_wset(editor->edit, EL_REFRESH);
}

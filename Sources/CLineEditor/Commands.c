// libedit tells the function of a command neither its name nor any context, so every command has a function of its own.
#include "LineEditorParts.h"

static unsigned char perform(EditLine *edit, int command, int key) {
  line_editor *editor = line_editor_of(edit);
  switch (editor->observer.perform(editor->observer.context, command, (wchar_t)key)) {
    case line_editor_effect_goes_on: return CC_REFRESH;
    case line_editor_effect_enters: return CC_NEWLINE;
    case line_editor_effect_ends: return CC_EOF;
  }
}

#define COMMAND(number) \
  static unsigned char command_##number(EditLine *edit, int key) { return perform(edit, number, key); }
COMMAND(0) COMMAND(1) COMMAND(2) COMMAND(3) COMMAND(4) COMMAND(5) COMMAND(6) COMMAND(7)
COMMAND(8) COMMAND(9) COMMAND(10) COMMAND(11) COMMAND(12) COMMAND(13) COMMAND(14) COMMAND(15)
COMMAND(16) COMMAND(17) COMMAND(18) COMMAND(19) COMMAND(20) COMMAND(21) COMMAND(22) COMMAND(23)
COMMAND(24) COMMAND(25) COMMAND(26) COMMAND(27) COMMAND(28) COMMAND(29) COMMAND(30) COMMAND(31)

static const command_function functions[line_editor_most_commands] = {
  command_0,  command_1,  command_2,  command_3,  command_4,  command_5,  command_6,  command_7,
  command_8,  command_9,  command_10, command_11, command_12, command_13, command_14, command_15,
  command_16, command_17, command_18, command_19, command_20, command_21, command_22, command_23,
  command_24, command_25, command_26, command_27, command_28, command_29, command_30, command_31,
};

command_function function_of_command(int command) { return functions[command]; }

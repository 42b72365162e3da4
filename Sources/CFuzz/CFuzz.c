#include "CFuzz.h"

__attribute__((weak)) int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*try_input)(const uint8_t *, size_t));

int libfuzzer_run(int argc, char **argv, int (*try_input)(const uint8_t *, size_t)) {
  return LLVMFuzzerRunDriver ? LLVMFuzzerRunDriver(&argc, &argv, try_input) : -1;
}

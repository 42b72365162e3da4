/// libFuzzer, where the program is linked with it: it finds inputs by what parts of the program they reach.
#ifndef CFUZZ_H
#define CFUZZ_H

#include <stddef.h>
#include <stdint.h>

/// Gives inputs to a function until its options say that it is enough; -1 where libFuzzer is not there.
int libfuzzer_run(int argc, char *_Nullable *_Nonnull argv, int (*_Nonnull try_input)(const uint8_t *_Nullable, size_t));

#endif

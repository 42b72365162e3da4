"""Reads the YAML blocks of a TAP report, and says the error of each case that has one."""
import sys

import yaml

block = None
for line in open(sys.argv[1], encoding="utf-8", newline="\n"):
    line = line.rstrip("\n")
    if line == "  ---":
        block = []
    elif line == "  ...":
        values = yaml.safe_load("\n".join(block))
        assert {"message", "error", "rerun"} <= values.keys(), values
        print(f"{values['rerun'][:60]}: {values['error'][:40]}")
        block = None
    elif block is not None:
        assert line.startswith("  "), line
        block.append(line[2:])

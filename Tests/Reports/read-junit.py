"""Reads a JUnit report with junitparser, and says how many of its cases ended in which way."""
import collections
import sys

import junitparser

report = junitparser.JUnitXml.fromfile(sys.argv[1])
counts = collections.Counter()
for suite in report:
    assert suite.tests == len(list(suite)), suite.name
    for case in suite:
        kinds = sorted({type(result).__name__.lower() for result in case.result}) or ["passed"]
        assert len(kinds) == 1, case.name
        counts[kinds[0]] += 1
assert report.tests == sum(counts.values())
assert report.failures == counts["failure"] and report.errors == counts["error"] and report.skipped == counts["skipped"]
print(", ".join(f"{counts[kind]} {kind}" for kind in sorted(counts)))

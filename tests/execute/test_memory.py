"""Programs over the collections lose no memory and use none that is not theirs.

`benchmarks/memory_check.py` says the same of many more.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from benchmarks.memory_check import CONFORMANCE, Verdict, check

# One of each kind that owns memory, and what was wrong once: sets that end with a function, errors
# that nobody catches, elements that are taken out.
PROGRAMS = (
    "collections/013_replaced_entries_and_growth",
    "errors/002_uncaught",
    "lifecycle/011_collections",
    "lifecycle/014_errors_unwind",
    "std_collections/001_linked_list",
    "std_collections/009_ending_with_functions",
    "std_collections/022_list_changes",
    "std_utils/011_variants_in_collections",
    "strings/012_order_and_shared_bytes",
)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="there is no valgrind")
@pytest.mark.parametrize("program", PROGRAMS)
def test_memory_is_given_back(program: str, tmp_path: Path) -> None:
    verdict = check(CONFORMANCE / f"{program}.mojo", tmp_path)
    assert isinstance(verdict, Verdict), verdict
    assert verdict.clean, verdict.report
    assert verdict.allocations


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("valgrind") is None, reason="there is no valgrind")
def test_lost_memory_is_found(tmp_path: Path) -> None:
    source = tmp_path / "lost.mojo"
    source.write_text(
        # Where LLVM knows all numbers, it does without the memory.
        "from std.memory.alloc import unsafe_alloc\n"
        "from std.sys import argv\n\n\n"
        "def main():\n"
        "    var count = len(argv()) + 9\n"
        "    var all = unsafe_alloc[Int](count)\n"
        "    for i in range(count):\n"
        "        all[unsafe_offset=i] = i * 7 ^ count\n"
        "    print(all[unsafe_offset=count // 2])\n"
    )
    verdict = check(source, tmp_path)
    assert isinstance(verdict, Verdict), verdict
    assert verdict.lost == 80

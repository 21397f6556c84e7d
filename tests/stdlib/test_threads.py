"""What runs in threads does all of its work; 1.2 has no such functions to compare with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
from std.algorithm import elementwise, parallelize, sum, sync_parallelize
from std.atomic import Atomic
from std.utils import BlockingSpinLock, IndexList


def main() raises:
    var squares = List[Int](length=500, fill=0)

    def square(i: Int) {mut squares}:
        squares[i] = i * i

    parallelize(square, 500)
    print(sum(Span(squares)))
    parallelize(square, 0)
    parallelize(square, -1, 4)
    var total = Atomic[Int64](0)

    def add(i: Int) {mut total}:
        _ = total.fetch_add(Int64(i))

    sync_parallelize(add, 1000)
    print(total.load())
    var lock = BlockingSpinLock()
    var count = 0

    def locked(i: Int) {mut lock, mut count}:
        for _ in range(1000):
            lock.lock(i)
            count += 1
            _ = lock.unlock(i)

    parallelize(locked, 8, 4)
    print(count)
"""


def test_threads_share_the_work(tmp_path: Path) -> None:
    program = tmp_path / "threads.mojo"
    program.write_text(PROGRAM)
    words = [sys.executable, "-m", "cli.main", "run", str(program)]
    ran = subprocess.run(words, capture_output=True, text=True, timeout=120, check=False)
    assert (ran.stdout, ran.returncode) == ("41541750\n499500\n8000\n", 0), ran.stderr

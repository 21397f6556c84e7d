"""Functions of the library that took closures as parameters, in 1.0 or before."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.run_programs import mojo

HERE = Path(__file__).parent / "given_closures"
PROGRAMS = sorted(HERE.glob("*.mojo"))

# Neither 1.0 nor 1.2 has these; the versions before had.
GONE = """
from std.algorithm import (
    elementwise,
    map_reduce,
    mean,
    parallelize,
    parallelize_over_rows,
    reduce,
    reduce_boolean,
    sum,
    sync_parallelize,
    variance,
)
from std.atomic import Atomic
from std.utils import IndexList


def total[dtype: DType, width: Int](x: SIMD[dtype, width]) -> Scalar[dtype]:
    return x.reduce_add()


def main() raises:
    var k: Float32 = 2
    var src: List[Float32] = [1, 2, 3, 4, 5, 6, 7]
    var dst = List[Float32](length=7, fill=0)
    var calls = 0

    @__parameter
    def made[dtype: DType, width: Int](i: Int) -> SIMD[dtype, width]:
        var result = SIMD[dtype, width](0)
        for j in range(width):
            result[j] = Scalar[dtype](src[i + j] * k)
        return result

    @__parameter
    def add[
        acc: DType, dtype: DType, width: Int
    ](a: SIMD[acc, width], b: SIMD[dtype, width]) -> SIMD[acc, width]:
        calls += 1
        return a + b.cast[acc]()

    comptime kind = DType.float32
    print(map_reduce[4, kind, DType.float64, _, made, _, add, total](Span(dst), 0))
    print(dst, calls)
    var shown = List[String]()

    @__parameter
    def show[dtype: DType, width: Int, alignment: Int](idx: Int, val: SIMD[dtype, width]):
        shown.append(String(idx, "=", val))

    print(map_reduce[2, kind, kind, _, made, _, add, total, show](7, 0))
    print(shown)
    print(reduce[add](Span(src), 100), calls)
    print(sum[kind, made](7), mean[kind, made](7), variance[kind, made](7))
    var limit = 5

    @__parameter
    def is_large[dtype: DType, width: Int](x: SIMD[dtype, width]) -> Bool:
        calls += 1
        return x[0] > Scalar[dtype](limit)

    @__parameter
    def go_on(found: Bool) -> Bool:
        return not found

    calls = 0
    print(reduce_boolean[is_large, go_on](Span(src), False), calls)
    var count = Atomic[Int64](0)

    @__parameter
    def piece(i: Int):
        _ = count.fetch_add(Int64(i))

    parallelize[piece](100)
    parallelize[piece](10, 2)
    sync_parallelize[piece](10)
    print(count.load())
    var grid = List[Int](length=12, fill=0)

    @__parameter
    def cell[width: Int, rank: Int](at: IndexList[rank]):
        for j in range(width):
            grid[at[0] * 4 + at[1] + j] = width * 10 + at[0]

    elementwise[cell, 2, use_blocking_impl=True](IndexList[2](3, 4))
    print(grid)

    @__parameter
    def rows(start: Int, end: Int):
        for i in range(start, end):
            grid[i] = -i

    parallelize_over_rows[rows](IndexList[2](12, 1), 1, 1)
    print(grid)
"""
SAID = """\
56.0
[2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0] 4
56.0
[0=[2.0, 4.0], 2=[6.0, 8.0], 4=[10.0, 12.0], 6=14.0]
128.0 15
56.0 8.0 18.666666
True 6
5040
[20, 20, 20, 20, 21, 21, 21, 21, 22, 22, 22, 22]
[0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11]
"""


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_what_takes_a_closure_runs_with_warnings(program: Path) -> None:
    ran = mojo("run", program.name, directory=HERE)
    assert (ran.code, ran.out) == (0, program.with_suffix(".out").read_text(encoding="utf-8"))
    assert "is deprecated: give the function" in ran.err


def test_what_is_gone_takes_closures(tmp_path: Path) -> None:
    (tmp_path / "gone.mojo").write_text(GONE)
    ran = mojo("run", "gone.mojo", directory=tmp_path)
    assert (ran.code, ran.out) == (0, SAID), ran.err

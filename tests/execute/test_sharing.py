"""Work is shared by forks, each job is done once, and what a fork leaves undone is noticed."""

import os
import sys
from pathlib import Path

import pytest

from compiler_core.codegen import Options, emit_module, host_target
from compiler_core.execute.bundle import objects_in
from compiler_core.execute.objects import object_code, program_code
from compiler_core.execute.sharing import processors, share
from compiler_core.execute.store import ObjectStore
from compiler_core.mir import parse_module

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")


def test_each_job_is_done_once(tmp_path: Path) -> None:
    def do(job: int) -> None:
        with (tmp_path / str(job)).open("a") as file:
            file.write(f"{os.getpid()} ")

    share(40, 3, do)
    done = {path.name: path.read_text().split() for path in tmp_path.iterdir()}
    assert sorted(done, key=int) == [str(job) for job in range(40)]
    assert all(len(who) == 1 for who in done.values())


def test_a_process_that_fails_leaves_its_jobs(tmp_path: Path) -> None:
    here = os.getpid()

    def do(job: int) -> None:
        if os.getpid() != here:
            raise MemoryError
        (tmp_path / str(job)).touch()

    share(20, 4, do)
    # Each of the three others took one at most.
    assert 17 <= len(list(tmp_path.iterdir())) <= 20


def test_what_fails_here_is_raised() -> None:
    def do(job: int) -> None:
        raise LookupError(job)

    with pytest.raises(LookupError):
        share(3, 1, do)


def modules(count: int) -> list[str]:
    return [
        emit_module(
            parse_module(
                f"export func @f{number}(%n: index) -> index {{\n"
                f"^entry:\n  %r: index = index.add %n, {number}: index\n  return %r\n}}\n"
            )
        )
        for number in range(count)
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="asks which processors it may use")
def test_code_of_parts_is_the_same_by_one_process_or_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compiler_core.execute.objects.processors", lambda: 3)
    target, parts = host_target(), modules(7)
    alone = program_code(parts, target, Options(1), ObjectStore(tmp_path / "alone"), 1)
    shared = program_code(parts, target, Options(1), ObjectStore(tmp_path / "shared"))
    assert alone == shared
    assert objects_in(shared[1]) == [object_code(part, target, Options(1)) for part in parts]
    assert processors() >= 1


def test_where_nothing_can_be_kept_code_is_made_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compiler_core.execute.objects.processors", lambda: 3)
    occupied = tmp_path / "file"
    occupied.touch()
    target, parts = host_target(), modules(3)
    _, code = program_code(parts, target, Options(0), ObjectStore(occupied))
    assert len(objects_in(code)) == 3

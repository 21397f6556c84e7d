"""`--time-report`: where the time of a compilation goes."""

from __future__ import annotations

import json
import time
from pathlib import Path

from compiler_core.execute.time_report import TimeReport
from compiler_core.incremental import Database, query
from compiler_core.incremental.query import Spec
from tests.cli.conftest import Mojo

PROGRAM = """
def twice(value: Int) -> Int:
    return value * 2


def main():
    print(twice(21))
"""


def test_steps_and_functions_are_listed(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text(PROGRAM)
    outcome = mojo("check", "a.mojo", "--time-report")
    steps, _, rest = outcome.err.partition("work in the check")
    assert "%  check\n" in steps
    assert "names and types" in rest
    assert "check       " in rest and "a.mojo: twice\n" in rest


def test_the_report_is_also_json(mojo: Mojo, here: Path) -> None:
    (here / "a.mojo").write_text(PROGRAM)
    outcome = mojo("build", "a.mojo", "--emit", "llvm", "--time-report-json")
    assert outcome.code == 0, outcome.err
    report = json.loads(outcome.err)
    assert {"check", "instantiate", "write LLVM IR"} < report["steps"].keys()
    found = {(each["work"], each["name"]) for each in report["functions"]}
    assert {("instantiate", "main"), ("instantiate", "twice")} < found
    assert sum(report["work"].values()) <= report["total"]
    assert sum(each["seconds"] for each in report["functions"]) <= report["total"]


def test_a_query_is_not_charged_with_those_that_it_called() -> None:
    told: dict[str, tuple[int, int]] = {}

    class Told(TimeReport):
        def ran(
            self, spec: Spec, args: tuple[object, ...], total: int, own: int, *, loaded: bool
        ) -> None:
            super().ran(spec, args, total, own, loaded=loaded)
            told[spec.name] = total, own

    @query
    def inner(db: Database) -> int:  # noqa: ARG001
        time.sleep(0.02)
        return 1

    @query
    def outer(db: Database) -> int:
        return inner(db)

    database = Database()
    database.measure(Told())
    outer(database)
    total, own = told["inner"]
    assert total == own >= 20_000_000
    total, own = told["outer"]
    assert total >= 20_000_000 > own

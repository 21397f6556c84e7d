"""The interactive session: what stays, what is shown, and what cannot do any harm."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from cli.interactive.reading import cells_of, is_complete
from cli.interactive.session import Result, Session
from compiler_core.execute import driver
from compiler_core.execute.cells import Ran
from compiler_core.execute.outcome import Crashed, Exited
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database

PATH = "/nowhere/<session>.mojo"


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    with driver.session(Request(PATH, level=0)) as database:
        yield database


class Talk:
    """A session whose output is looked at."""

    def __init__(self, session: Session, capture: pytest.CaptureFixture[str]) -> None:
        self.session = session
        self.capture = capture

    def __call__(self, text: str) -> str:
        """What a cell writes; it must not fail."""
        result = self.result(text)
        assert not result.failed, [each.message for _, each in result.problems]
        return self.capture.readouterr().out

    def result(self, text: str) -> Result:
        return self.session.run(text)

    def errors(self, text: str) -> list[tuple[str, int, str]]:
        """The errors of a cell: in which text, at which line, what about."""
        return [
            (source.path or "", source.lines.position(each.span.start).line + 1, each.code)
            for source, each in self.result(text).problems
            if each.is_error
        ]


@pytest.fixture
def talk(database: Database, capfd: pytest.CaptureFixture[str]) -> Iterator[Talk]:
    session = Session(database, 0, PATH)
    yield Talk(session, capfd)
    session.close()


def test_variables_stay_and_can_be_changed(talk: Talk) -> None:
    assert talk("var x = 1\nprint(x)") == "1\n"
    assert talk("x += 41") == ""
    assert talk("x") == "42\n"
    talk("names = [String('a')]")
    talk("words = List[String]()")
    for word in ("one", "two"):
        talk(f"words.append('{word}')")
    assert talk("for word in words:\n    print(word, len(names))") == "one 1\ntwo 1\n"


def test_an_assignment_declares_what_there_is_not(talk: Talk) -> None:
    assert talk("a = 1; b, c = 2, 3\na + b + c") == "6\n"
    assert talk("a = 5; d = a\nd + a") == "10\n"
    assert talk.errors("e = 1 + missing") == [("<3>", 1, "name-unknown")]


def test_values_are_shown_as_one_would_write_them(talk: Talk) -> None:
    assert talk("'a' + 'b'") == "'ab'\n"
    assert talk("[1, 2]") == "[1, 2]\n"
    assert talk("print(3)") == "3\n"
    assert talk("(\n    1 +\n    2\n)  # three") == "3\n"
    talk("struct Bare:\n    def __init__(out self):\n        pass")
    assert "Bare" in talk("Bare()")


def test_a_variable_declared_anew_may_use_the_one_before(talk: Talk) -> None:
    talk("var x = 2")
    assert talk("var x = Float64(x) + 0.5\nx") == "2.5\n"
    assert talk("x") == "2.5\n"
    assert talk.session.variables["x"].type.shown == "Float64"


def test_functions_types_and_imports_stay_until_they_are_declared_anew(talk: Talk) -> None:
    talk("def f(n: Int) -> Int:\n    return n + 1")
    assert talk("f(1)") == "2\n"
    talk("def f(n: Int) -> Int:\n    return n * 10")
    assert talk("f(1)") == "10\n"
    talk("from std.math import sqrt")
    assert talk("sqrt(4.0)") == "2.0\n"
    talk("comptime SIZE = 3")
    assert talk("SIZE") == "3\n"


def test_values_of_types_stay_while_their_types_are_what_they_were(talk: Talk) -> None:
    talk("@fieldwise_init\nstruct P(Copyable):\n    var a: Int")
    talk("var p = P(1)")
    talk("from std.math import sqrt")
    talk("@fieldwise_init\nstruct Q(Copyable):\n    var b: P")
    talk("comptime SIZE = 3")
    talk("var q = Q(p.copy())")
    assert talk("p.a + q.b.a + SIZE") == "5\n"
    # Nobody knows what such an import brings.
    talk("from std.math import *")
    assert talk.errors("p.a")[0][2] == "name-unknown"


def test_a_type_declared_anew_takes_its_variables_and_users_along(talk: Talk) -> None:
    first = "@fieldwise_init\nstruct P(Copyable, Movable):\n    var a: Int"
    talk(first)
    talk("def a_of(p: P) -> Int:\n    return p.a")
    talk("p = P(1)\nn = 2")
    assert talk("a_of(p)") == "1\n"
    result = talk.result("@fieldwise_init\nstruct P(Copyable, Movable):\n    var b: String")
    assert not result.failed
    assert [each.partition(" is gone")[0] for each in result.remarks] == ["'a_of'", "'p'"]
    assert list(talk.session.variables) == ["n"]
    assert talk("P('x').b") == "'x'\n"


def test_what_is_moved_away_is_gone_and_destroyed_once(talk: Talk) -> None:
    talk(
        "struct Loud(Movable):\n"
        "    var n: Int\n"
        "    def __init__(out self, n: Int):\n        self.n = n\n"
        "    def __deinit__(deinit self):\n        print('end', self.n)\n"
    )
    assert talk("a = Loud(1)\nb = Loud(2)") == ""
    assert talk("def take(var it: Loud):\n    print('taken', it.n)") == ""
    assert talk("take(a^)") == "taken 1\nend 1\n"
    assert talk.errors("a.n") == [("<5>", 1, "name-unknown")]
    # A new one ends the old one.
    assert talk("var b = Loud(3)") == "end 2\n"
    assert talk("b.n") == "3\n"


def test_an_error_of_the_program_keeps_what_was_done_before(talk: Talk) -> None:
    talk("seen = List[Int]()")
    result = talk.result("seen.append(1)\nvar new = 2\nraise Error('boom')")
    assert result.ending == Ran(failed=True)
    assert talk.capture.readouterr().out == "Error: boom\n"
    assert talk("seen") == "[1]\n"
    assert "new" not in talk.session.variables


@pytest.mark.skipif(not hasattr(os, "fork"), reason="it takes forks")
def test_a_crash_leaves_everything_as_it_was(talk: Talk) -> None:
    talk("seen = [1, 2, 3]")
    for _ in range(2):
        result = talk.result("seen[0] = 9\nprint(seen[len(seen) + 4])")
        assert isinstance(result.ending, Crashed)
        talk.capture.readouterr()
        assert talk("seen[0]") == "1\n"


def test_a_program_may_end_the_session(talk: Talk) -> None:
    talk("from std.sys import exit")
    assert talk.result("exit(3)").ending == Exited(3)


def test_errors_are_told_where_they_were_entered(talk: Talk) -> None:
    assert talk.errors("var ok = 1\nprint(\n    missing)") == [("<1>", 3, "name-unknown")]
    assert talk.errors("def f() -> Int:\n    return nothing") == [("<2>", 2, "name-unknown")]
    (_, found), *_ = talk.result("text = '''\nlong\n''' + missing").problems
    assert found.code == "name-unknown"
    assert talk.errors("1 +") == [("<4>", 1, "syntax-unexpected")]
    assert talk.errors("print(1)\nx = '''open\nstill")[0][:2] == ("<5>", 2)
    assert talk.errors("print((1)")[0][0] == "<6>"


def test_what_refers_to_something_that_goes_away_is_not_kept(talk: Talk) -> None:
    result = talk.result("var items = [1, 2]\nvar it = Pointer(to=items)\nprint(it[][0])")
    assert not result.failed
    assert any(each.startswith("'it' is not kept") for each in result.remarks)
    assert list(talk.session.variables) == ["items"]


def test_types_can_be_asked_for(talk: Talk) -> None:
    talk("d = {'a': 1}")
    assert talk.session.type_of("d")[0] == "Dict[String, Int]"
    assert talk.session.type_of("1 + 2.5")[0] == "Float64"
    found, result = talk.session.type_of("d +")
    assert found is None
    assert result.failed


def test_names_are_completed(talk: Talk) -> None:
    talk("counter_one = 1\ncounter_two = 2")
    assert talk.session.completions("print(coun") == ["counter_one", "counter_two"]
    talk("words = List[String]()")
    assert "append" in talk.session.completions("words.app")


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("x = 1", True),
        ("print(", False),
        ("print(\n1)", True),
        ("def f():", False),
        ("def f():\n    pass", False),
        ("def f():\n    pass\n", True),
        ("@fieldwise_init", False),
        ("'''text", False),
        ("x = 1 + \\", False),
        ("if x: print(1)", False),
        ("", True),
        (")", True),
        ("# [", True),
    ],
)
def test_it_is_known_when_something_is_complete(text: str, complete: bool) -> None:
    assert is_complete(text.split("\n")) is complete


def test_a_script_falls_into_cells() -> None:
    first = "x = 1\n\ndef f():\n    a()\n\n    b()\n\n\n@d\nstruct S:\n    pass\n"
    script = f"{first}if x:\n    y()\nelse:\n    z()\nf(\n\n1)"
    assert [each.split("\n")[0] for each in cells_of(script.split("\n"))] == [
        "x = 1",
        "def f():",
        "@d",
        "if x:",
        "f(",
    ]


def test_a_script_runs_to_its_end_and_tells_that_something_failed() -> None:
    script = "x = 20\nmissing\ndef f(n: Int) -> Int:\n    return n + 1\n\nf(x)\n:type x\n:nothing\n"
    done = subprocess.run(
        [sys.executable, "-m", "cli.main", "repl", "-O0"],
        input=script,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "21\nInt\n")
    assert "'missing'" in done.stderr
    assert ":nothing" in done.stderr


@pytest.mark.slow
def test_an_interrupt_stops_the_program_and_not_the_session() -> None:
    terminal, other = pty.openpty()
    environment = {**os.environ, "TERM": "dumb", "NO_COLOR": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "cli.main"],
        stdin=other,
        stdout=other,
        stderr=other,
        env=environment,
        start_new_session=True,
        preexec_fn=lambda: _own_terminal(other),
    )
    os.close(other)
    seen = ""

    def until(text: str) -> None:
        nonlocal seen
        end = time.monotonic() + 120
        while text not in seen:
            assert time.monotonic() < end, seen
            seen += os.read(terminal, 4096).decode("utf-8", "replace")
        seen = seen.partition(text)[2]

    def enter(text: str) -> None:
        os.write(terminal, f"{text}\n".encode())

    until(">>> ")
    enter("x = 7")
    until(">>> ")
    enter("print('be', 'gun')\nwhile True: pass\n")
    until("be gun")
    time.sleep(3)
    os.write(terminal, b"\x03")
    until("interrupted")
    until(">>> ")
    enter("x * 6")
    until("42")
    until(">>> ")
    os.write(terminal, b"\x04")
    assert process.wait(60) == 0
    os.close(terminal)


def _own_terminal(number: int) -> None:
    import fcntl
    import termios

    fcntl.ioctl(number, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.parametrize(
    ("script", "printed"),
    [
        ("1 + 1\nexit()\nprint(3)\n", "2\n"),
        ("1 + 1\n:quit\nprint(3)\n", "2\n"),
        ("quit = 4\nquit\n", "4\n"),
    ],
)
def test_a_session_ends_where_somebody_says_so(script: str, printed: str) -> None:
    words = [sys.executable, "-m", "cli", "repl"]
    done = subprocess.run(words, input=script, capture_output=True, text=True, check=True)
    assert done.stdout == printed


def test_errors_of_instances_are_where_they_were_entered(talk: Talk) -> None:
    talk("def least[n: Int]() -> Int:\n    comptime assert n > 0, 'positive'\n    return n")
    talk("def caller() -> Int:\n    return least[-1]()")
    ((source, found),) = talk.result("print(1)\ncaller()").problems
    assert (source.path, source.lines.position(found.span.start).line) == ("<3>", 1)
    assert found.code == "instantiation-fails"
    places = []
    for note in found.notes:
        assert note.span is not None and note.path is not None
        text = talk.session.text(note.path)
        assert text is not None
        places.append((note.path, text.text[note.span.start : note.span.end]))
    assert places == [
        ("<3>", "caller()"),
        ("<2>", "least[-1]()"),
        ("<1>", "comptime assert n > 0, 'positive'"),
    ]


def test_what_has_no_text_is_shown_by_its_type(talk: Talk) -> None:
    talk("def double(n: Int) -> Int:\n    return n * 2")
    assert talk("double") == "<def(n: Int) thin -> Int>\n"
    assert talk("lambda (x: Int) -> Int: x + 1") == "<def(x: Int) thin -> Int>\n"


def test_none_is_kept_as_any_value(talk: Talk) -> None:
    assert not talk.result("var nothing: NoneType = None").remarks
    assert not talk.result("var perhaps = Optional[NoneType]()").remarks
    assert set(talk.session.variables) == {"nothing", "perhaps"}


def test_what_is_wrong_with_the_expression_of_a_question_is_where_it_is(talk: Talk) -> None:
    found, result = talk.session.type_of("1 + missing")
    ((source, problem),) = result.problems
    assert found is None
    assert source.text[problem.span.start : problem.span.end] == "missing"
    assert source.lines.position(problem.span.start).line == 0


def test_help_is_asked_for_as_in_python() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "cli.main", "repl"],
        input="help()\ndef help() -> Int:\n    return 3\n\nhelp()\n",
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert ":type EXPRESSION" in said
    assert said.endswith("\n3\n")

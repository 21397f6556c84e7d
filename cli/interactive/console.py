"""The conversation of an interactive session: prompts, commands, and what is shown of results."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cli.interactive.reading import cells_of, is_complete
from cli.reporting import Report
from compiler_core.execute.cells import Lost, Ran, Unloadable
from compiler_core.execute.outcome import Crashed, Exited

if TYPE_CHECKING:
    from cli.console import Console
    from cli.interactive.session import Result, Session

# A word of the session, or what leaves Python.
_LEAVING: Final = re.compile(r":(?:q|quit|exit)|(?P<word>quit|exit)(?:\(\))?")
_FIRST: Final = ">>> "
_NEXT: Final = "... "
_HELP: Final = """\
Enter statements, declarations or an expression, whose value is shown. What is indented ends with a
blank line. Variables, functions, types and imports stay; what is declared anew takes the place of
what had its name.

  :type EXPRESSION   the type of an expression, which is not computed
  :vars              the variables and their types
  :load FILE         enter what is in a file
  :save FILE         write what was entered to a file
  :reset             forget everything
  :quit              leave (or Ctrl-D)

Ctrl-C stops a program that runs; everything is then as it was before it. The tabulator completes
names.
"""


class Conversation:
    """Reads what somebody enters and shows what comes of it."""

    def __init__(self, session: Session, console: Console) -> None:
        self.session = session
        self.console = console
        self.failed = False
        # The exit code that a program has asked for.
        self.code: int | None = None
        self._entered: list[str] = []
        self._commands: dict[str, Callable[[str], None]] = {
            "help": lambda _: self._say(_HELP),
            "type": self._type,
            "vars": self._variables,
            "load": self._load,
            "save": self._save,
            "reset": self._reset,
        }

    # ------------------------------------------------------------ with somebody

    def talk(self) -> None:
        """Read lines from a terminal until somebody has enough."""
        self._say("Mojo. Enter :help for help, :quit to leave.\n")
        for text in self._inputs():
            if self._is_leaving(text):
                return
            self.enter(text)
            if self.code is not None:
                return

    def _is_asking(self, text: str) -> bool:
        """Whether somebody asks for help as in Python."""
        return text.strip() in ("help", "help()") and not self.session.has("help")

    def _is_leaving(self, text: str) -> bool:
        """Whether somebody has enough, and says so here or as in Python."""
        found = _LEAVING.fullmatch(text.strip())
        word = None if found is None else found["word"]
        return found is not None and (word is None or not self.session.has(word))

    def _inputs(self) -> Iterator[str]:
        lines: list[str] = []
        while True:
            try:
                lines.append(input(_NEXT if lines else _FIRST))
            except EOFError:
                self._say("\n")
                return
            except KeyboardInterrupt:
                # What was begun is given up.
                self._say("\n")
                lines = []
                continue
            text = "\n".join(lines).rstrip()
            if text.startswith(":") or is_complete(lines):
                lines = []
                if text:
                    yield text

    # ------------------------------------------------------------ with a script

    def perform(self, lines: Iterator[str]) -> None:
        """Run a script, to its end even where something fails."""
        for text in cells_of(lines):
            if self._is_leaving(text):
                return
            self.enter(text)
            if self.code is not None:
                return

    # ------------------------------------------------------------ results

    def enter(self, text: str) -> None:
        """Do what was entered."""
        if self._is_asking(text):
            text = ":help"
        if text.lstrip().startswith(":"):
            name, _, rest = text.strip()[1:].partition(" ")
            command = self._commands.get(name)
            if command is None:
                self._fail(f"there is no command :{name}; :help lists them")
            else:
                command(rest.strip())
            return
        result = self.session.run(text)
        if not any(each.is_error for _, each in result.problems):
            self._entered.append(text)
        self._show(result)

    def _show(self, result: Result) -> None:
        report = Report(self.console, self.console.err, sources=self.session.text)
        for source, diagnostic in result.problems:
            report.file(source, [diagnostic])
        match result.ending:
            case Crashed() as crash:
                what = "it was interrupted" if crash.signal == 2 else crash.message
                self._fail(f"{what}; everything is as it was before")
            case Exited() as end:
                self.code = end.code
            case Lost():
                self._fail("the program crashed, and all variables are gone with it")
            case Unloadable() as wrong:
                self._fail(f"it cannot be run: {wrong.message}")
            case Ran() | None:
                pass
        for remark in result.remarks:
            self.console.say(remark)
        self.failed = self.failed or result.failed

    def _say(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()

    def _fail(self, message: str) -> None:
        self.console.error(message)
        self.failed = True

    # ------------------------------------------------------------ commands

    def _type(self, text: str) -> None:
        if not text:
            self._fail(":type needs an expression")
            return
        found, result = self.session.type_of(text)
        if found is None:
            self._show(result)
            if not result.problems:
                self._fail("that has no type")
        else:
            self._say(f"{found}\n")

    def _variables(self, _: str) -> None:
        for name, each in self.session.variables.items():
            self._say(f"{name}: {each.type.shown}\n")

    def _load(self, path: str) -> None:
        try:
            text = Path(path).expanduser().read_text(encoding="utf-8")
        except (OSError, ValueError) as error:
            self._fail(f"cannot read {path}: {error}")
            return
        self.perform(iter(text.splitlines()))

    def _save(self, path: str) -> None:
        text = "".join(f"{each}\n\n" for each in self._entered)
        try:
            Path(path).expanduser().write_text(text, encoding="utf-8")
        except OSError as error:
            self._fail(f"cannot write {path}: {error}")

    def _reset(self, _: str) -> None:
        self.session.reset()
        self._entered.clear()


@contextlib.contextmanager
def line_editing(complete: Callable[[str], list[str]], history: Path) -> Iterator[None]:
    """Let lines be edited, completed and found again, where the system can do that."""
    try:
        import readline
    except ImportError:
        yield
        return
    found: list[str] = []

    def completer(_: str, number: int) -> str | None:
        nonlocal found
        if number == 0:
            before = readline.get_line_buffer()[: readline.get_endidx()]
            # At the start of a line the key indents.
            found = complete(before) if before.strip() else ["    "]
        return found[number] if number < len(found) else None

    readline.set_completer(completer)
    readline.set_completer_delims(" \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?.")
    libedit = "libedit" in (readline.__doc__ or "")
    readline.parse_and_bind("bind ^I rl_complete" if libedit else "tab: complete")
    with contextlib.suppress(OSError):
        readline.read_history_file(history)
    readline.set_history_length(2000)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            history.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(history)

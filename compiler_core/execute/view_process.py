"""Views that LLVM has to work for, made complete in a process of their own.

LLVM holds Python's lock while it works, so that a server that used it itself would answer nobody
meanwhile; and work in a process can be ended at any time.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from compiler_core.codegen.listing import Listing
from compiler_core.execute.function_view import Unfinished
from compiler_core.execute.views import Form, View

_PROGRAM: Final = "compiler_core.codegen.listing_process"
_ROOT: Final = Path(__file__).parents[2]
_LONGEST_SECONDS: Final = 120.0


class _StoppedError(Exception):
    """Nobody wants the view any more."""


@dataclass(slots=True)
class ViewProcess:
    """A process that makes a view complete, and tells when it has."""

    view: Unfinished
    # Called once, from another thread; not after `stop`.
    tell: Callable[[View], None]
    process: subprocess.Popen[bytes] | None = None
    is_stopped: bool = False

    def start(self) -> None:
        """Begin in the background."""
        threading.Thread(target=self._work, name="view", daemon=True).start()

    def stop(self) -> None:
        """End the process; nobody wants the view any more."""
        self.is_stopped = True
        process = self.process
        if process is not None and process.poll() is None:
            with contextlib.suppress(OSError):
                process.kill()

    def _work(self) -> None:
        with contextlib.suppress(_StoppedError):
            view = self._view(self.view.ir(self._look))
            self._look()
            self.tell(view)

    def _look(self) -> None:
        if self.is_stopped:
            raise _StoppedError

    def _view(self, ir: str) -> View:
        known = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        try:
            process = self.process = subprocess.Popen(
                [sys.executable, "-m", _PROGRAM],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(known)},
            )
        except OSError as error:
            return self.view.without(f"the process that makes it cannot be started: {error}")
        if self.is_stopped:
            self.stop()
        form = self.view.frame.form
        wanted = {"assembly": form is Form.ASSEMBLY, "symbol": self.view.symbol}
        given = f"{json.dumps(wanted)}\n{ir}".encode("utf-8", "surrogateescape")
        try:
            out, complaint = process.communicate(given, timeout=_LONGEST_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return self.view.without(f"LLVM needs more than {_LONGEST_SECONDS:.0f} seconds for it")
        if process.returncode != 0:
            last = complaint.decode(errors="replace").strip().rpartition("\n")[2]
            return self.view.without(f"the process that makes it has failed: {last}")
        answer: dict[str, Any] = json.loads(out)
        if "problem" in answer:
            return self.view.without(answer["problem"])
        return self.view.with_listing(Listing(tuple(answer["lines"]), tuple(answer["sources"])))

"""Keeps the code that libraries write and compile anew at each start.

`dataclasses`, `attrs` and `cattrs` make methods by writing source text and having it compiled: some
1,300 texts when the compiler is imported, 4,000 when the language server is. That is a third of the
time until either is ready. Here the compiled code is kept on disk, by the text that it was made
from, as Python itself keeps that of modules.

It is a cache: where it cannot be read or written, all is compiled as ever.
"""

from __future__ import annotations
import __future__

import builtins
import contextlib
import hashlib
import importlib
import marshal
import sys
import threading
from collections.abc import Iterable, Iterator
from types import CodeType, ModuleType
from typing import Any, Final

from cli.version import VERSION
from compiler_core.execute.store import ObjectStore, cache_directory

# The modules that compile texts, and by which builtin function they have it done.
_OF_COMPILER: Final = (("dataclasses", "exec"),)
_OF_SERVER: Final = (
    ("attr._make", "compile"),
    ("cattrs.gen", "compile"),
    ("cattrs.gen._lc", "compile"),
)
# With each new version of a library there are other texts; the old ones go, some day.
_MOST_ENTRIES = 20_000
# When a server that was started has compiled what it compiles at each start.
_SETTLED_SECONDS = 20.0


class CodeCache:
    """Compiled texts by their digests; new ones are there for the next run."""

    def __init__(self, store: ObjectStore, name: str) -> None:
        self._store = store
        self._name = name
        self._known = self._read()
        self._new: dict[bytes, bytes] = {}

    def watch(self, modules: Iterable[tuple[str, str]]) -> None:
        """Compile what these modules write through the cache."""
        for name, function in modules:
            # What is not there in this version of a library needs no care.
            with contextlib.suppress(ImportError):
                module = importlib.import_module(name)
                # A name of the module hides the builtin one from this module alone.
                setattr(module, function, self._stand_in(module, function))

    def _stand_in(self, module: ModuleType, function: str) -> Any:
        # Compiled texts obey the `from __future__` imports of the module that has them compiled.
        flags = 0
        for name in __future__.all_feature_names:
            feature = getattr(__future__, name)
            if getattr(module, name, None) is feature:
                flags |= getattr(feature, "compiler_flag", 0)

        def compile_text(source: Any, filename: str, mode: str, *more: Any, **named: Any) -> Any:
            if more or named or not isinstance(source, str):
                return builtins.compile(source, filename, mode, *more, **named)
            return self.code(source, filename, mode, flags)

        def exec_text(source: Any, globals_: dict[str, Any], locals_: Any = None, /) -> None:
            if isinstance(source, str):
                source = self.code(source, "<string>", "exec", flags)
            builtins.exec(source, globals_, locals_)

        return exec_text if function == "exec" else compile_text

    def code(self, source: str, filename: str, mode: str, flags: int = 0) -> CodeType:
        """The code of a text."""
        text = f"{mode} {flags} {filename}\n{source}".encode("utf-8", "surrogatepass")
        key = _digest(text)
        kept = self._known.get(key)
        if kept is not None:
            with contextlib.suppress(ValueError, EOFError, TypeError):
                found = marshal.loads(kept)
                if isinstance(found, CodeType):
                    return found
        code: CodeType = builtins.compile(source, filename, mode, flags, dont_inherit=True)
        self._new[key] = marshal.dumps(code)
        return code

    def save(self) -> None:
        """Write down what had to be compiled."""
        if not self._new:
            return
        new, self._new = self._new, {}
        # Others may have written meanwhile.
        old = self._read()
        together = {**old, **new} if len(old) < _MOST_ENTRIES else new
        self._known = {**self._known, **new}
        self._store.put(self._name, marshal.dumps(together))

    def _read(self) -> dict[bytes, bytes]:
        with contextlib.suppress(ValueError, EOFError, TypeError):
            found = marshal.loads(self._store.get(self._name) or b"")
            if isinstance(found, dict):
                return found
        return {}


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()


@contextlib.contextmanager
def kept(is_server: bool) -> Iterator[None]:
    """Keep what is compiled meanwhile, by the compiler alone or by the language server."""
    name = f"{'server' if is_server else 'compiler'}-{VERSION}-{sys.implementation.cache_tag}"
    cache = CodeCache(ObjectStore(cache_directory() / "code"), name)
    cache.watch((*_OF_COMPILER, *_OF_SERVER) if is_server else _OF_COMPILER)
    if is_server:
        # Editors do not always let a server end by itself.
        timer = threading.Timer(_SETTLED_SECONDS, cache.save)
        timer.daemon = True
        timer.start()
    try:
        yield
    finally:
        cache.save()

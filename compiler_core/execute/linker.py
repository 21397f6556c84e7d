"""Who links: the system's C compiler driver, or the one that the package `ziglang` brings.

That package has the C libraries of all systems with it, so that it links programs for others too,
and for this one where there is no C compiler.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from typing import Final

from compiler_core.mir.target import Target

_DRIVERS: Final = ("cc", "gcc", "clang")
_PACKAGE: Final = "ziglang"
# What installs it.
_ADVICE: Final = f"or `pip install {_PACKAGE}`, which brings one for all systems"


class NoLinkerError(Exception):
    """Nothing that links; the message says what to do."""


def driver_for(target: Target, host: Target) -> list[str]:
    """Return the words that a command begins with which links for a machine."""
    wished = os.environ.get("CC")
    if wished and (found := shutil.which(wished)) is not None:
        return [found]
    if (target.architecture, target.system) == (host.architecture, host.system):
        return _for_this_machine(target)
    if not _has_package():
        raise NoLinkerError(
            f"the linker of this machine makes no programs for {target.triple}: make an object "
            f"(--emit object), name a driver in the environment variable CC, {_ADVICE}"
        )
    return _by_package(target)


def _for_this_machine(target: Target) -> list[str]:
    for name in _DRIVERS:
        if (found := shutil.which(name)) is not None:
            return [found]
    if _has_package():
        return _by_package(target)
    advice = {
        "darwin": "install Apple's command line tools (xcode-select --install)",
        "win32": "install LLVM's clang and put it on the PATH",
    }.get(
        sys.platform,
        "install one (`apt install gcc`, `dnf install gcc`, `apk add gcc musl-dev` or the like), "
        "name one in the environment variable CC",
    )
    raise NoLinkerError(
        f"linking needs a C compiler driver and there is no cc, gcc or clang; {advice}, {_ADVICE}"
    )


def _has_package() -> bool:
    return importlib.util.find_spec(_PACKAGE) is not None


def _by_package(target: Target) -> list[str]:
    return [sys.executable, "-m", _PACKAGE, "cc", "-target", package_target(target)]


def package_target(target: Target) -> str:
    """The name that the package has for a machine."""
    system = {"darwin": "macos", "": "freestanding"}.get(target.system, target.system)
    words = [target.architecture, system]
    if target.system == "linux":
        words.append("musl" if "musl" in target.triple else "gnu")
    elif target.system == "windows":
        words.append("gnu")
    return "-".join(words)

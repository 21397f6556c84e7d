"""Views of what functions become, as documents that are nowhere: their addresses."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from compiler_core.execute.views import Form

SCHEME: Final = "mojo-view"
_SUFFIXES: Final = {
    Form.GENERIC_MIR: ".generic.mir",
    Form.MIR: ".mir",
    Form.LLVM: ".ll",
    Form.LLVM_OPTIMIZED: ".opt.ll",
    Form.ASSEMBLY: ".s",
}
LANGUAGES: Final = {
    Form.GENERIC_MIR: "mojo-mir",
    Form.MIR: "mojo-mir",
    Form.LLVM: "llvm",
    Form.LLVM_OPTIMIZED: "llvm",
    Form.ASSEMBLY: "asm",
}


@dataclass(frozen=True, slots=True)
class ViewAddress:
    """Which function of which text is shown, and as what.

    It names the function, so that it stays the same while the text is edited.
    """

    source: str
    function: str
    ordinal: int
    form: Form
    instance: str | None = None

    @property
    def uri(self) -> str:
        """The address as a client has it; its path is only there to be shown."""
        shown = f"/{PurePath(unquote(urlsplit(self.source).path)).name}/{self.function}"
        which = [self.source, self.function, self.ordinal, self.form.value, self.instance]
        # Clients may spell the parts with other escapes, but then they do so with all of them.
        return f"{SCHEME}:{quote(shown + _SUFFIXES[self.form])}?{quote(json.dumps(which), safe='')}"


def view_address(uri: object) -> ViewAddress | None:
    """The view that an address is of."""
    if not isinstance(uri, str) or not uri.startswith(f"{SCHEME}:"):
        return None
    try:
        source, function, ordinal, form, instance = json.loads(unquote(urlsplit(uri).query))
        return ViewAddress(
            str(source),
            str(function),
            int(ordinal),
            Form(form),
            None if instance is None else str(instance),
        )
    except (ValueError, TypeError):
        return None

"""A program that makes optimised code of one function, for those who must not wait for LLVM.

It reads a line of JSON, what is wanted of which function, and then IR. It writes JSON: lines and
the lines of the source that they are from, or why there are none.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from compiler_core.codegen.compilation import InvalidIrError, compile_ir
from compiler_core.codegen.listing import assembly_listing, llvm_listing
from compiler_core.codegen.target import Options, TargetError, host_target


def answer(assembly: bool, symbol: str, ir: str) -> dict[str, Any]:
    """What is written for a question."""
    try:
        compiled = compile_ir(ir, host_target(), Options())
    except (InvalidIrError, TargetError) as error:
        return {"problem": f"LLVM refuses the code, which is a fault of the compiler: {error}"}
    if assembly:
        # The comments say which function code was made part of.
        compiled.machine.set_asm_verbosity(True)
        found = assembly_listing(compiled.assembly(), symbol)
    else:
        found = llvm_listing(compiled.llvm_ir(), symbol)
    if found is None:
        return {"problem": "nothing is left of the function"}
    return {"lines": found.lines, "sources": found.sources}


def main() -> None:
    """Answer the question on standard input."""
    head, _, ir = sys.stdin.buffer.read().partition(b"\n")
    wanted = json.loads(head)
    made = answer(wanted["assembly"], wanted["symbol"], ir.decode("utf-8", "surrogateescape"))
    sys.stdout.write(json.dumps(made))


if __name__ == "__main__":
    main()

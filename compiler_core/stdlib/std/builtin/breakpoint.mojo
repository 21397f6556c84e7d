"""Stopping for a debugger."""


def breakpoint():
    """Stop here if a debugger watches."""
    __mlir_op.`llvm.intr.debugtrap`()

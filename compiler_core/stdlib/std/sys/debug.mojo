"""Stopping for a debugger."""


def breakpointhook():
    """Stop here if a debugger watches."""
    __mlir_op.`llvm.intr.debugtrap`()

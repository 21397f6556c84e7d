"""Which system a program is made for."""


def on_windows() -> Bool:
    """Tell whether it is Windows."""
    return __mlir_op.`kgen.target_is`[word="windows", _type=Bool]()


def on_macos() -> Bool:
    """Tell whether it is macOS."""
    return __mlir_op.`kgen.target_is`[word="darwin", _type=Bool]()


def on_intel_mac() -> Bool:
    """Tell whether it is macOS on Intel's processors, where some functions of C have two forms."""
    return on_macos() and __mlir_op.`kgen.target_is`[word="x86_64", _type=Bool]()


def on_x86_64() -> Bool:
    """Tell whether the processor is one of Intel's kind, of 64 bits."""
    return __mlir_op.`kgen.target_is`[word="x86_64", _type=Bool]()

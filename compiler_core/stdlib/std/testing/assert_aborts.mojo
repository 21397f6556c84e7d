"""What tests of programs that abort need."""

from std.os.env import unsetenv


def unsetenvs():
    """Take those variables out of the environment that change how a program aborts."""
    _ = unsetenv("MODULAR_CRASH_REPORTING_ENABLED")
    _ = unsetenv("MOJO_ENABLE_STACK_TRACE_ON_ERROR")
    _ = unsetenv("MOJO_ENABLE_STACK_TRACE_ON_CRASH")

"""Keeping the compiler from leaving out what is written to memory."""

from std.atomic import fence


def clobber_memory():
    """Let the compiler think that all memory is read and written here."""
    fence()

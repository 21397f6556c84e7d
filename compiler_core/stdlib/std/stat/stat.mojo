"""What kind of file a mode says."""

comptime S_IFMT = 0o170000
"""The bits that say the kind."""
comptime S_IFBLK = 0o060000
"""The kind of a block device."""
comptime S_IFCHR = 0o020000
"""The kind of a character device."""
comptime S_IFDIR = 0o040000
"""The kind of a directory."""
comptime S_IFIFO = 0o010000
"""The kind of a pipe with a name."""
comptime S_IFLNK = 0o120000
"""The kind of a symbolic link."""
comptime S_IFREG = 0o100000
"""The kind of an ordinary file."""
comptime S_IFSOCK = 0o140000
"""The kind of a socket."""


def S_ISBLK[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a block device.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFBLK


def S_ISCHR[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a character device.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFCHR


def S_ISDIR[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a directory.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFDIR


def S_ISFIFO[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a pipe with a name.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFIFO


def S_ISLNK[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a symbolic link.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFLNK


def S_ISREG[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of an ordinary file.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFREG


def S_ISSOCK[intable: Intable](mode: intable) -> Bool:
    """Tell whether a mode is that of a socket.

    Parameters:
        intable: What the mode is.

    Args:
        mode: The mode.

    Returns:
        Whether it is.
    """
    return Int(mode) & S_IFMT == S_IFSOCK

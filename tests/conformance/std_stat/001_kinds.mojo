from std.os import lstat, mkdir, remove, rmdir, stat, symlink
from std.stat import (
    S_IFBLK,
    S_IFCHR,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFMT,
    S_IFREG,
    S_IFSOCK,
    S_ISBLK,
    S_ISCHR,
    S_ISDIR,
    S_ISFIFO,
    S_ISLNK,
    S_ISREG,
    S_ISSOCK,
)


def show(mode: Int):
    print(
        S_ISREG(mode), S_ISDIR(mode), S_ISLNK(mode), S_ISCHR(mode), S_ISBLK(mode),
        S_ISFIFO(mode), S_ISSOCK(mode),
    )


def main() raises:
    print(S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFMT, S_IFREG, S_IFSOCK)
    show(stat("/").st_mode)
    show(stat("/dev/null").st_mode)
    show(stat("/etc/passwd").st_mode)
    show(S_IFIFO | 0o644)
    show(S_IFSOCK)
    show(S_IFBLK)
    show(lstat("/proc/self/exe").st_mode)
    print(stat("/etc/passwd").st_mode & S_IFMT == S_IFREG)

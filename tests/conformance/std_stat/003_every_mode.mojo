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
        mode,
        S_ISBLK(mode),
        S_ISCHR(mode),
        S_ISDIR(mode),
        S_ISFIFO(mode),
        S_ISLNK(mode),
        S_ISREG(mode),
        S_ISSOCK(mode),
    )


def main():
    print(S_IFMT)
    for mode in [S_IFBLK, S_IFCHR, S_IFDIR, S_IFIFO, S_IFLNK, S_IFREG, S_IFSOCK]:
        show(mode)
        show(mode | 0o644)
    show(0)
    show(0o777)
    print(S_ISDIR(UInt32(0o40755)), S_ISREG(UInt16(0o100644)), S_ISLNK(Int64(0o120777)))
    print((S_IFDIR | 0o755) & S_IFMT == S_IFDIR)

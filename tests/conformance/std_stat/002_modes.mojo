from std.stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK, S_IFMT, S_IFDIR, S_IFREG
from std.os import stat, lstat


def main() raises:
    var root = stat("/")
    print(S_ISDIR(root.st_mode), S_ISREG(root.st_mode), S_ISLNK(root.st_mode), S_ISFIFO(root.st_mode))
    print(S_ISCHR(stat("/dev/null").st_mode), S_ISBLK(root.st_mode), S_ISSOCK(root.st_mode), S_IFMT, S_IFDIR, S_IFREG)
    print(root.st_mode & S_IFMT == S_IFDIR, root.st_mtimespec.tv_sec > 0, root.st_nlink > 0, root.st_size >= 0)
    try:
        _ = stat("/surely/not/there")
    except e:
        print("no such file")

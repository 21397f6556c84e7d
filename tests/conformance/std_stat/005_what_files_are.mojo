from std.os import lstat, mkdir, remove, rmdir, stat
from std.stat import S_ISDIR, S_ISREG
from std.tempfile import gettempdir


def main() raises:
    var root = gettempdir().value() + "/mojo_what_files_are"
    mkdir(root)
    var path = root + "/file"
    with open(path, "w") as file:
        file.write("12345")
    var found = stat(path)
    print(found.st_size, S_ISREG(found.st_mode), found.st_nlink, found.st_blksize > 0)
    print(found.st_uid == lstat(root).st_uid, found.st_gid == lstat(path).st_gid)
    print(found.st_dev == stat(root).st_dev, found.st_blocks >= 0, found.st_ino == lstat(path).st_ino)
    print(S_ISDIR(stat(root).st_mode))
    remove(path)
    rmdir(root)

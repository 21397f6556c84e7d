from std.os.path import (
    basename,
    dirname,
    exists,
    expandvars,
    is_absolute,
    isdir,
    isfile,
    islink,
    join,
    lexists,
    split,
    split_extension,
    splitroot,
)
from std.os import setenv


def main() raises:
    for path in ["/a/b/c.txt", "a/b/", "c", "", "/", "//x", "/a//b"]:
        print(repr(basename(path)), repr(dirname(path)), is_absolute(path), end=" ")
        var parts = split(path)
        print(repr(parts[0]), repr(parts[1]))
    print(join("a", "b"), join("a/", "b"), join("a", "/b"), join("a", "b", "c"), join("a", ""))
    for path in ["a.txt", "a.tar.gz", ".bashrc", "a", "dir.x/file", "..a.b"]:
        var parts = split_extension(path)
        print(repr(parts[0]), repr(parts[1]), end=" ")
    print()
    for path in ["/usr", "//usr", "///usr", "usr"]:
        var parts = splitroot(path)
        print(repr(parts[0]), repr(parts[1]), repr(parts[2]), end=" ")
    print()
    print(exists("/"), isdir("/"), isfile("/"), islink("/"), lexists("/nope"), exists("/nope"))
    _ = setenv("MY_PLACE", "here")
    print(expandvars("$MY_PLACE/x"), expandvars("${MY_PLACE}y"), expandvars("$NO_SUCH_NAME"))

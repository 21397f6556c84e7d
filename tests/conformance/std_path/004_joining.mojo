from std.os.path import basename, dirname, expandvars, is_absolute, join, split, split_extension, splitroot
from std.os import setenv


def main() raises:
    for p in ["/a/b/c.txt", "a/b/", "c.tar.gz", "", "/", ".hidden", "a//b", "/a", "dir.d/file", "//x/y"]:
        var s = split(p)
        print(repr(p), basename(p), dirname(p), s[0], s[1], is_absolute(p), sep="|")
        var e = split_extension(p)
        var r = splitroot(p)
        print(e[0], e[1], r[0], r[1], r[2], sep="|")
    print(join("a", "b", "c"), join("a/", "b"), join("a", "/b"), join("a", ""), join("", "a"), join("a"))
    _ = setenv("LIBRARY_TEST_VALUE", "val")
    print(expandvars("$LIBRARY_TEST_VALUE/x"), expandvars("${LIBRARY_TEST_VALUE}x"), expandvars("$NOT_SET_AT_ALL-"), expandvars("a$$b"))
